package org.diptych.cli;

import org.diptych.analysis.Analyzer;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;
import org.diptych.model.Side;
import org.diptych.model.Statement;
import org.diptych.project.Example;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The whole analysis of two statements of 600 words, made from the example, warm. */
@State(Scope.Benchmark)
public class PairBenchmark {
    private static final int WORDS = 600;

    /**
     * Without the network, with the vectors of the sentences remembered from the run before, or with new sentences in
     * each run.
     */
    @Param({"without", "without-anew", "remembered", "anew"})
    public String meaning = "";

    private Analyzer analyzer = new Analyzer();
    private Comparison pair = Example.comparison();
    private int runs;

    @Setup
    public void prepare() {
        analyzer = meaning.startsWith("without") ? Analyzer.byCluesAlone() : new Analyzer();
        for (Side side : Side.values()) {
            pair = pair.with(side, lengthened(pair.statement(side)));
        }
    }

    /** The first 600 words of the statement over and over. */
    private static Statement lengthened(Statement statement) {
        StringBuilder text = new StringBuilder();
        int words = 0;
        int at = 0;
        while (words < WORDS) {
            char next = statement.text().charAt(at);
            text.append(next);
            words += Character.isWhitespace(next) ? 1 : 0;
            at = (at + 1) % statement.text().length();
            if (at == 0) {
                text.append("\n\n");
                words++;
            }
        }
        return statement.withText(text.toString());
    }

    private static String numbered(String text, int number) {
        return text.replace(". ", " (" + number + "). ");
    }

    @Benchmark
    public Analysis pair() {
        Comparison compared = pair;
        if (meaning.endsWith("anew")) {
            runs++;
            for (Side side : Side.values()) {
                Statement before = pair.statement(side);
                compared = compared.with(side, before.withText(numbered(before.text(), runs)));
            }
        }
        return analyzer.analyse(compared, Progress.NONE);
    }
}

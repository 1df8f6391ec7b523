package org.diptych;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.diptych.analysis.topics.TopicMatcher;
import org.diptych.export.WholeFile;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.Side;
import org.diptych.model.Statement;
import org.diptych.model.Topic;
import org.diptych.model.TopicMention;
import org.diptych.project.CodebookFile;
import org.diptych.project.DefaultCodebook;
import org.diptych.project.qda.CodebookFiles;
import org.diptych.ui.codebook.CodebookViewModel;
import org.diptych.ui.codebook.TopicHits;

/** What the codebook editor needs of the steps. */
final class CodebookSteps implements CodebookViewModel.Steps {
    private static final int EXAMPLES = 4;
    private static final int CONTEXT = 30;

    private final DefaultCodebook kept;

    CodebookSteps(DefaultCodebook kept) {
        this.kept = kept;
    }

    @Override
    public Codebook parse(String entries) throws IOException {
        return CodebookFile.parse(entries);
    }

    @Override
    public String sameWords(Codebook codebook) {
        StringBuilder out = new StringBuilder();
        codebook.aliases().forEach(group -> out.append("same: " + CodebookFile.line(group.forms()) + "\n"));
        codebook.related().forEach(group -> out.append("related: " + CodebookFile.line(group.forms()) + "\n"));
        return out.toString();
    }

    @Override
    public TopicHits count(Topic topic, Comparison comparison) {
        TopicMatcher matcher = TopicMatcher.of(new Codebook("", List.of(topic), List.of()));
        List<String> examples = new ArrayList<>();
        int a = count(matcher, Side.A, comparison, examples);
        int b = count(matcher, Side.B, comparison, examples);
        return new TopicHits(a, b, examples);
    }

    private static int count(TopicMatcher matcher, Side side, Comparison comparison, List<String> examples) {
        Statement statement = comparison.statement(side);
        List<TopicMention> mentions =
                matcher.mentions(statement.text(), statement.provenance().language());
        mentions.stream().limit(EXAMPLES).forEach(mention -> {
            String text = statement.text();
            int from = Math.max(0, mention.span().start() - CONTEXT);
            int to = Math.min(text.length(), mention.span().end() + CONTEXT);
            String before = wholeWords(text.substring(from, mention.span().start()), "^\\S{1,15}\\s+", from == 0);
            String after = wholeWords(text.substring(mention.span().end(), to), "\\s+\\S{1,15}$", to == text.length());
            examples.add(side + "  …" + before + mention.span().of(text) + after + "…");
        });
        return mentions.size();
    }

    /** What is around a mention in one line, without the word that the end of the excerpt cuts. */
    private static String wholeWords(String around, String cut, boolean atEnd) {
        String whole = atEnd ? around : around.replaceFirst(cut, "");
        return whole.replaceAll("\\s+", " ");
    }

    @Override
    public Codebook read(Path file, List<String> report) throws IOException {
        CodebookFiles.Read read = CodebookFiles.read(file);
        report.addAll(read.report());
        return read.codebook();
    }

    @Override
    public void write(Codebook codebook, Path file) throws IOException {
        byte[] bytes = CodebookFiles.write(codebook, file);
        WholeFile.write(file, out -> out.write(bytes));
    }

    @Override
    public Codebook bundled() {
        return CodebookFile.bundled();
    }

    @Override
    public void keepAsDefault(Codebook codebook) throws IOException {
        kept.keep(codebook);
    }
}

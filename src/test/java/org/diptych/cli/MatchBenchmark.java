package org.diptych.cli;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.List;
import java.util.TreeMap;
import org.diptych.analysis.topics.PatternMatcher;
import org.diptych.model.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Patterns in a text of two million characters, side by side with an Aho-Corasick automaton over plain strings, which
 * knows neither word borders nor inflections.
 */
@State(Scope.Benchmark)
public class MatchBenchmark {
    private static final int LENGTH = 2_000_000;

    @Param({"en", "zh"})
    public String language = "";

    @Param({"50", "10000"})
    public int patterns;

    private String text = "";
    private List<Pattern> wanted = List.of();
    private PatternMatcher matcher = PatternMatcher.of(List.of());
    private AhoCorasickDoubleArrayTrie<Integer> automaton = new AhoCorasickDoubleArrayTrie<>();

    @Setup
    public void prepare() {
        text = new GeneratedTexts(language, 1).text(LENGTH);
        wanted = new GeneratedTexts(language, 2)
                .patterns(patterns).stream()
                        .map(pattern -> new Pattern(language, pattern))
                        .toList();
        matcher = build();
        automaton = buildPlain();
    }

    @Benchmark
    public long match() {
        long[] sum = new long[1];
        matcher.find(text, (pattern, start, end) -> sum[0] += pattern + start + end);
        return sum[0];
    }

    @Benchmark
    public long matchPlain() {
        long[] sum = new long[1];
        automaton.parseText(text, (start, end, pattern) -> sum[0] += pattern + start + end);
        return sum[0];
    }

    @Benchmark
    public final PatternMatcher build() {
        return PatternMatcher.of(wanted);
    }

    @Benchmark
    public final AhoCorasickDoubleArrayTrie<Integer> buildPlain() {
        TreeMap<String, Integer> sorted = new TreeMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            sorted.put(wanted.get(i).text(), i);
        }
        AhoCorasickDoubleArrayTrie<Integer> built = new AhoCorasickDoubleArrayTrie<>();
        built.build(sorted);
        return built;
    }
}

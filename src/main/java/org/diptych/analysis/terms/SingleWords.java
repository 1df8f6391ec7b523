package org.diptych.analysis.terms;

import java.util.Map;
import java.util.TreeMap;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.Progress;
import org.diptych.model.Statement;

/**
 * The words of two texts by their likeliest dictionary forms, counted; quick, without parts of speech, phrases and names.
 *
 * @param onlyA words of A that B does not have, in alphabetical order, with their numbers
 * @param onlyB the same of B
 * @param total number of words in both texts
 */
public record SingleWords(Map<String, Integer> onlyA, Map<String, Integer> onlyB, int total) {

    /** Reads and counts; cancellable through {@code progress}. */
    public static SingleWords of(Statement a, Statement b, Progress progress) {
        Map<String, Integer> inA = ReadText.wordCounts(a, progress.part(0, 0.5));
        Map<String, Integer> inB = ReadText.wordCounts(b, progress.part(0.5, 1));
        return new SingleWords(only(inA, inB), only(inB, inA), sum(inA) + sum(inB));
    }

    private static Map<String, Integer> only(Map<String, Integer> here, Map<String, Integer> there) {
        Map<String, Integer> only = new TreeMap<>();
        here.forEach((lemma, count) -> {
            if (!there.containsKey(lemma)) {
                only.put(lemma, count);
            }
        });
        return only;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}

package org.diptych.analysis.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diptych.analysis.text.WordCounter;
import org.diptych.model.Progress;
import org.diptych.model.Side;
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
        WordCounter counter = new WordCounter();
        counter.add(a, Side.A, progress.part(0, 0.5));
        counter.add(b, Side.B, progress.part(0.5, 1));
        Map<String, WordCounter.Count> counts = counter.counts();
        int total = 0;
        for (WordCounter.Count count : counts.values()) {
            total += count.in(Side.A) + count.in(Side.B);
        }
        return new SingleWords(only(counts, Side.A), only(counts, Side.B), total);
    }

    private static Map<String, Integer> only(Map<String, WordCounter.Count> counts, Side side) {
        List<Map.Entry<String, WordCounter.Count>> onlyHere = new ArrayList<>();
        for (Map.Entry<String, WordCounter.Count> count : counts.entrySet()) {
            if (count.getValue().in(side) > 0 && count.getValue().in(side.other()) == 0) {
                onlyHere.add(count);
            }
        }
        onlyHere.sort(Map.Entry.comparingByKey());
        Map<String, Integer> only = new LinkedHashMap<>(2 * onlyHere.size());
        onlyHere.forEach(count -> only.put(count.getKey(), count.getValue().in(side)));
        return only;
    }
}

package org.diptych.analysis.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.analysis.text.TokenKind;

/** Pairs of sentences with the same words in the same order, whatever their quotes, dashes, spaces and capitals. */
final class SameWording {
    /** Score of such a pair: more than any other. */
    private static final double SCORE = 8;

    /** Occurrences of one wording that are tried before and behind the place of a sentence. */
    private static final int OCCURRENCES = 4;

    private SameWording() {}

    /** The candidates with the pairs of the same wording put in. */
    static List<Candidate> add(List<Candidate> candidates, ReadText a, ReadText b) {
        List<String> inA = wordings(a);
        List<String> inB = wordings(b);
        Map<Long, Candidate> all = new HashMap<>();
        candidates.forEach(it -> all.put(key(it), it));
        nearest(inA, inB, (i, j) -> put(new Candidate(i, j, SCORE), all));
        nearest(inB, inA, (j, i) -> put(new Candidate(i, j, SCORE), all));
        return all.values().stream().sorted(Candidate.IN_ORDER).toList();
    }

    private static void put(Candidate same, Map<Long, Candidate> all) {
        all.put(key(same), same);
    }

    /** Tells each sentence, with the nearest of the same wording in the other text. */
    private static void nearest(List<String> wordings, List<String> others, BiConsumer<Integer, Integer> pair) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int other = 0; other < others.size(); other++) {
            if (!others.get(other).isEmpty()) {
                places.computeIfAbsent(others.get(other), it -> new ArrayList<>())
                        .add(other);
            }
        }
        for (int i = 0; i < wordings.size(); i++) {
            List<Integer> same = places.getOrDefault(wordings.get(i), List.of());
            // The place of this sentence in the other text, were both equally long.
            int place = (int) Math.ceil((double) i * others.size() / wordings.size() - 0.5);
            int found = Collections.binarySearch(same, place);
            int near = found < 0 ? -found - 1 : found;
            for (int other : same.subList(Math.max(0, near - OCCURRENCES), Math.min(same.size(), near + OCCURRENCES))) {
                pair.accept(i, other);
            }
        }
    }

    private static List<String> wordings(ReadText text) {
        List<StringBuilder> wordings = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            wordings.add(new StringBuilder());
        }
        for (Token token : text.tokens()) {
            if (token.kind() != TokenKind.PUNCTUATION) {
                wordings.get(token.sentence()).append(token.form()).append(' ');
            }
        }
        return wordings.stream().map(StringBuilder::toString).toList();
    }

    private static long key(Candidate candidate) {
        return ((long) candidate.a() << 32) | candidate.b();
    }
}

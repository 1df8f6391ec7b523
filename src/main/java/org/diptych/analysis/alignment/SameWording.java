package org.diptych.analysis.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.analysis.text.TokenKind;

/** Pairs of sentences with the same words in the same order, whatever their quotes, dashes, spaces and capitals. */
final class SameWording {
    /** Score of such a pair: more than any other. */
    private static final double SCORE = 8;

    /** Occurrences of one wording that are tried, nearest in place first. */
    private static final int OCCURRENCES = 4;

    private SameWording() {}

    /** The candidates with the pairs of the same wording put in. */
    static List<Candidate> add(List<Candidate> candidates, ReadText a, ReadText b) {
        Map<String, List<Integer>> inB = new HashMap<>();
        List<String> wordingsB = wordings(b);
        for (int j = 0; j < wordingsB.size(); j++) {
            inB.computeIfAbsent(wordingsB.get(j), it -> new ArrayList<>()).add(j);
        }
        Map<Long, Candidate> all = new HashMap<>();
        candidates.forEach(it -> all.put(key(it), it));
        List<String> wordingsA = wordings(a);
        for (int i = 0; i < wordingsA.size(); i++) {
            List<Integer> places = inB.getOrDefault(wordingsA.get(i), List.of());
            double place = (double) i * wordingsB.size() / wordingsA.size();
            int near = 0;
            while (near < places.size() && places.get(near) < place - 0.5) {
                near++;
            }
            int from = Math.max(0, near - OCCURRENCES);
            int to = Math.min(places.size(), near + OCCURRENCES);
            for (int j : wordingsA.get(i).isEmpty() ? List.<Integer>of() : places.subList(from, to)) {
                Candidate same = new Candidate(i, j, SCORE);
                all.put(key(same), same);
            }
        }
        return all.values().stream().sorted(Candidate.IN_ORDER).toList();
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

package org.diptych.analysis.alignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.analysis.text.TokenKind;
import org.diptych.model.Sentence;

/** Whether two texts are versions or translations of one another. */
public final class Versions {
    /** Words in a row that two texts hardly share by chance (Broder, On the resemblance of documents, 1997). */
    private static final int SHINGLE = 4;

    /** An odd number with bits in all places. */
    private static final long MIXING = 0x9E3779B97F4A7C15L;

    private static final int FIRST_BITS = 12;

    /** Share of the shorter text's word rows, 0 to 1, from which on it is a version of the other. */
    private static final double SHARED = 0.5;

    /** Share of the characters of each text that a translation has in sentences linked in order. */
    private static final double COVERED = 0.7;

    private Versions() {}

    /** Whether much of the wording of the shorter text stands in the other one. */
    public static boolean shareWording(ReadText a, ReadText b) {
        Map<String, Integer> numbers = new HashMap<>();
        long[] inA = shingles(a, numbers);
        long[] inB = shingles(b, numbers);
        int fewer = Math.min(inA.length, inB.length);
        int shared = 0;
        for (int i = 0, j = 0; i < inA.length && j < inB.length; ) {
            int order = Long.compare(inA[i], inB[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return fewer > 0 && shared >= SHARED * fewer;
    }

    /** Whether most of both texts, which are in two languages, is linked sentence by sentence in the same order. */
    static boolean areTranslations(List<Candidate> links, ReadText a, ReadText b) {
        if (a.primaryLanguage().equals(b.primaryLanguage())) {
            return false;
        }
        List<Candidate> chain =
                Chain.of(links, a.sentences().size(), b.sentences().size());
        return covered(a, chain.stream().map(Candidate::a).toList()) >= COVERED
                && covered(b, chain.stream().map(Candidate::b).toList()) >= COVERED;
    }

    private static double covered(ReadText text, List<Integer> sentences) {
        double all = text.sentences().stream()
                .map(Sentence::span)
                .mapToInt(span -> span.length())
                .sum();
        double linked = sentences.stream()
                .mapToInt(sentence -> text.sentences().get(sentence).span().length())
                .sum();
        return all == 0 ? 0 : linked / all;
    }

    /** The different rows of words as hashes of 64 bits of their words' numbers, in rising order. */
    private static long[] shingles(ReadText text, Map<String, Integer> numbers) {
        int[] row = new int[text.tokens().size()];
        int words = 0;
        for (Token token : text.tokens()) {
            if (token.kind() == TokenKind.WORD || token.kind() == TokenKind.NUMBER) {
                row[words++] = number(token.form(), numbers);
            }
        }
        long[] shingles = new long[Math.max(0, words - SHINGLE + 1)];
        for (int i = 0; i < shingles.length; i++) {
            long hash = 0;
            for (int k = i; k < i + SHINGLE; k++) {
                hash = (hash + row[k]) * MIXING;
                hash ^= hash >>> 32;
            }
            shingles[i] = hash;
        }
        long[] sorted = sorted(shingles);
        int different = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[different++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, different);
    }

    /** In rising order. Hashes spread evenly, so that those with the same first bits are few. */
    private static long[] sorted(long[] hashes) {
        int[] from = new int[(1 << FIRST_BITS) + 1];
        for (long hash : hashes) {
            from[firstBits(hash) + 1]++;
        }
        for (int first = 1; first < from.length; first++) {
            from[first] += from[first - 1];
        }
        long[] sorted = new long[hashes.length];
        int[] next = from.clone();
        for (long hash : hashes) {
            sorted[next[firstBits(hash)]++] = hash;
        }
        for (int first = 1; first < from.length; first++) {
            Arrays.sort(sorted, from[first - 1], from[first]);
        }
        return sorted;
    }

    /** The first bits of a hash as a number that rises with the hash, which has a sign. */
    private static int firstBits(long hash) {
        return (int) ((hash ^ Long.MIN_VALUE) >>> (Long.SIZE - FIRST_BITS));
    }

    private static int number(String form, Map<String, Integer> numbers) {
        Integer known = numbers.get(form);
        if (known == null) {
            known = numbers.size() + 1;
            numbers.put(form, known);
        }
        return known;
    }
}

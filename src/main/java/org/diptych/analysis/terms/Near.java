package org.diptych.analysis.terms;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.diptych.analysis.text.Token;

/** Finds places where words stand together. */
final class Near {
    private Near() {}

    /**
     * The first position of the rarest word that has every other word within {@code distance} tokens in its sentence.
     *
     * @param words positions of each word in ascending order
     */
    static Optional<Integer> place(List<List<Integer>> words, int distance, List<Token> tokens) {
        List<Integer> rarest =
                words.stream().min(Comparator.comparingInt(List::size)).orElse(List.of());
        for (int position : rarest) {
            boolean together = true;
            for (List<Integer> word : words) {
                together &= word == rarest || isNear(word, position, distance, tokens);
            }
            if (together) {
                return Optional.of(position);
            }
        }
        return Optional.empty();
    }

    private static boolean isNear(List<Integer> word, int position, int distance, List<Token> tokens) {
        int at = Collections.binarySearch(word, position - distance);
        for (int i = at < 0 ? -at - 1 : at; i < word.size() && word.get(i) <= position + distance; i++) {
            if (word.get(i) != position
                    && tokens.get(word.get(i)).sentence()
                            == tokens.get(position).sentence()) {
                return true;
            }
        }
        return false;
    }
}

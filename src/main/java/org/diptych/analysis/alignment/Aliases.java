package org.diptych.analysis.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.diptych.analysis.text.Token;
import org.diptych.model.AliasGroup;
import org.diptych.model.Codebook;
import org.diptych.model.Pattern;

/** Finds the names that a codebook declares to be the same thing, whatever the language of the text. */
final class Aliases {

    /** A name in a text: the tokens that make it up and the key of its group. */
    record Found(int tokens, String key) {}

    private record Name(String letters, String key) {}

    /** First character of the key of a name. */
    static final char MARK = '=';

    private static final int LONGEST = 12;

    /** By the first two letters, longest name first. */
    private final Map<String, List<Name>> names = new HashMap<>();

    Aliases(Codebook codebook) {
        int number = 0;
        for (AliasGroup group : codebook.aliases()) {
            String key = MARK + String.valueOf(number++);
            for (Pattern form : group.forms()) {
                String letters = letters(form.text());
                if (letters.length() > 1 && !form.text().contains("*")) {
                    names.computeIfAbsent(letters.substring(0, 2), it -> new ArrayList<>())
                            .add(new Name(letters, key));
                }
            }
        }
        for (List<Name> candidates : names.values()) {
            candidates.sort(
                    (one, other) -> other.letters().length() - one.letters().length());
        }
    }

    /** The longest name that begins with the token at {@code at} and ends with a token. */
    Optional<Found> at(List<Token> tokens, int at) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder letters = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        List<Name> candidates = List.of();
        for (int i = at; i < Math.min(tokens.size(), at + LONGEST); i++) {
            letters.append(letters(tokens.get(i).form()));
            ends.add(letters.length());
            if (candidates.isEmpty() && letters.length() > 1) {
                candidates = names.getOrDefault(letters.substring(0, 2), List.of());
                if (candidates.isEmpty()) {
                    return Optional.empty();
                }
            }
        }
        for (Name name : candidates) {
            int length = ends.indexOf(name.letters().length());
            if (length >= 0 && letters.indexOf(name.letters()) == 0) {
                return Optional.of(new Found(length + 1, name.key()));
            }
        }
        return Optional.empty();
    }

    /** Letters and digits alone, so that "U.S.", "US" and "post-war", "post war" are the same name. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}

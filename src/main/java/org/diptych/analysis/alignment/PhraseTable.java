package org.diptych.analysis.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diptych.model.AliasGroup;
import org.diptych.model.Codebook;
import org.diptych.model.Pattern;
import org.diptych.model.Topic;

/** The phrases of a codebook by their first letters. Immutable once made. */
final class PhraseTable {
    /**
     * A phrase in lower case and, where capitals matter, as written; both without anything but letters and digits.
     *
     * @param keys the key of its group, alone
     */
    record Phrase(String letters, Optional<String> exact, List<String> keys) {
        String key() {
            return keys.get(0);
        }
    }

    static final Comparator<Phrase> LONGEST_FIRST = Comparator.comparingInt(
                    (Phrase phrase) -> -phrase.letters().length())
            .thenComparing(Phrase::key);

    private static final int BUCKETS = 4096;

    private final List<List<Phrase>> byTwoLetters = new ArrayList<>(Collections.nCopies(BUCKETS, List.of()));
    private final List<List<Phrase>> byThreeLetters = new ArrayList<>(Collections.nCopies(BUCKETS, List.of()));

    private PhraseTable() {}

    /** The names that a codebook declares to be the same thing. */
    static PhraseTable aliases(Codebook codebook) {
        PhraseTable table = new PhraseTable();
        table.addGroups(codebook.aliases(), Phrases.ALIAS + "alias");
        table.sort();
        return table;
    }

    /** The words of one matter: related words, and the patterns of each topic. */
    static PhraseTable matters(Codebook codebook) {
        PhraseTable table = new PhraseTable();
        table.addGroups(codebook.related(), EnglishStems.MATTER + "related");
        for (Topic topic : codebook.topics()) {
            topic.patterns().forEach(pattern -> table.add(pattern, EnglishStems.MATTER + "topic " + topic.id()));
        }
        table.sort();
        return table;
    }

    private void addGroups(List<AliasGroup> groups, String prefix) {
        for (int i = 0; i < groups.size(); i++) {
            for (Pattern form : groups.get(i).forms()) {
                add(form, prefix + i);
            }
        }
    }

    private void add(Pattern pattern, String key) {
        String written = SpelledTokens.letters(pattern.text());
        String letters = written.toLowerCase(Locale.ROOT);
        if (letters.length() > 1
                && !pattern.text().contains("*")
                && !pattern.text().contains("?")) {
            Phrase phrase =
                    new Phrase(letters, pattern.isExact() ? Optional.of(written) : Optional.empty(), List.of(key));
            add(phrase, byTwoLetters, twoLetters(letters.charAt(0), letters.charAt(1)));
            if (letters.length() > 2) {
                add(phrase, byThreeLetters, threeLetters(letters));
            }
        }
    }

    private static void add(Phrase phrase, List<List<Phrase>> buckets, int bucket) {
        if (buckets.get(bucket).isEmpty()) {
            buckets.set(bucket, new ArrayList<>(2));
        }
        buckets.get(bucket).add(phrase);
    }

    private void sort() {
        for (List<List<Phrase>> buckets : List.of(byTwoLetters, byThreeLetters)) {
            for (List<Phrase> phrases : buckets) {
                if (phrases.size() > 1) {
                    phrases.sort(LONGEST_FIRST);
                }
            }
        }
    }

    /** Phrases with these first letters, longest first; others may be among them. */
    List<Phrase> startingWith(char first, char second) {
        return byTwoLetters.get(twoLetters(first, second));
    }

    /**
     * Phrases that start with a form or with its lemma, longest first.
     *
     * @param form two letters at least
     */
    List<Phrase> startingWith(String form, String lemma) {
        boolean three = form.length() > 2 && lemma.regionMatches(0, form, 0, 3);
        List<Phrase> bucket =
                three ? byThreeLetters.get(threeLetters(form)) : startingWith(form.charAt(0), form.charAt(1));
        List<Phrase> starting = new ArrayList<>(0);
        for (Phrase phrase : bucket) {
            if (phrase.letters().startsWith(form) || phrase.letters().startsWith(lemma)) {
                starting.add(phrase);
            }
        }
        return starting.isEmpty() ? List.of() : starting;
    }

    private static int twoLetters(char first, char second) {
        return (first * 61 + second) & (BUCKETS - 1);
    }

    private static int threeLetters(String letters) {
        return (twoLetters(letters.charAt(0), letters.charAt(1)) * 31 + letters.charAt(2)) & (BUCKETS - 1);
    }
}

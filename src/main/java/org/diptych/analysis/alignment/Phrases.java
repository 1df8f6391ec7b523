package org.diptych.analysis.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.diptych.model.AliasGroup;
import org.diptych.model.Codebook;
import org.diptych.model.Pattern;
import org.diptych.model.Topic;

/** Finds the phrases of a codebook in a text of any language, each under the key of its group. */
final class Phrases {

    /** A phrase in a text: the tokens that make it up and the key of its group. */
    record Found(int tokens, String key) {}

    /** A phrase in lower case and, where capitals matter, as written; both without anything but letters and digits. */
    private record Phrase(String letters, Optional<String> exact, String key) {}

    /** First character of the key of a group of aliases. */
    static final char ALIAS = '=';

    private static final int LONGEST = 12;
    private static final int BUCKETS = 4096;

    /** By the first two letters, longest phrase first; shared by all readings and no more changed. */
    private final List<List<Phrase>> buckets;

    /** The phrases that can begin with a form when its lemma is this one. */
    private record Beginning(String lemma, List<Phrase> phrases) {}

    /** By the form, for its latest lemma: texts repeat their words, and most begin no phrase. */
    private final Map<String, Beginning> beginning = new HashMap<>();

    private Phrases(List<List<Phrase>> buckets) {
        this.buckets = buckets;
    }

    /** Both tables of a codebook; the last ones are kept. */
    private record Tables(Codebook codebook, List<List<Phrase>> aliases, List<List<Phrase>> matters) {
        static volatile Optional<Tables> latest = Optional.empty();

        static Tables of(Codebook codebook) {
            Optional<Tables> known = latest;
            if (known.isPresent() && known.get().codebook.equals(codebook)) {
                return known.get();
            }
            Phrases aliases = new Phrases(new ArrayList<>(Collections.nCopies(BUCKETS, List.of())));
            aliases.addGroups(codebook.aliases(), ALIAS + "alias");
            aliases.sort();
            Phrases matters = new Phrases(new ArrayList<>(Collections.nCopies(BUCKETS, List.of())));
            matters.addGroups(codebook.related(), EnglishStems.MATTER + "related");
            for (Topic topic : codebook.topics()) {
                topic.patterns().forEach(pattern -> matters.add(pattern, EnglishStems.MATTER + "topic " + topic.id()));
            }
            matters.sort();
            Tables made = new Tables(codebook, aliases.buckets, matters.buckets);
            latest = Optional.of(made);
            return made;
        }
    }

    /** The names that a codebook declares to be the same thing; for one thread. */
    static Phrases aliases(Codebook codebook) {
        return new Phrases(Tables.of(codebook).aliases);
    }

    /** The words of one matter: related words, and the patterns of each topic; for one thread. */
    static Phrases matters(Codebook codebook) {
        return new Phrases(Tables.of(codebook).matters);
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
            boolean exact = pattern.text().startsWith("=");
            int bucket = bucket(letters.charAt(0), letters.charAt(1));
            List<Phrase> phrases = new ArrayList<>(buckets.get(bucket));
            phrases.add(new Phrase(letters, exact ? Optional.of(written) : Optional.empty(), key));
            buckets.set(bucket, phrases);
        }
    }

    private void sort() {
        for (List<Phrase> phrases : buckets) {
            if (phrases.size() > 1) {
                phrases.sort(Comparator.comparingInt(
                                (Phrase phrase) -> -phrase.letters().length())
                        .thenComparing(Phrase::key));
            }
        }
    }

    /** The longest phrase that begins with the token at {@code at} and ends with a token. */
    Optional<Found> at(SpelledTokens tokens, int at) {
        for (Phrase phrase : beginning(tokens, at)) {
            int length = length(phrase, tokens, at);
            if (length > 0) {
                return Optional.of(new Found(length, phrase.key()));
            }
        }
        return Optional.empty();
    }

    private List<Phrase> beginning(SpelledTokens tokens, int at) {
        List<Phrase> bucket = buckets.get(bucket(tokens, at));
        String form = tokens.form(at);
        if (bucket.isEmpty() || form.length() < 2) {
            return bucket;
        }
        String lemma = tokens.lemma(at);
        Beginning known = beginning.get(form);
        if (known == null || !known.lemma().equals(lemma)) {
            known = new Beginning(
                    lemma,
                    bucket.stream()
                            .filter(phrase -> phrase.letters().startsWith(form)
                                    || phrase.letters().startsWith(lemma))
                            .toList());
            beginning.put(form, known);
        }
        return known.phrases();
    }

    private static int bucket(char first, char second) {
        return (first * 61 + second) & (BUCKETS - 1);
    }

    private static int bucket(SpelledTokens tokens, int at) {
        String form = tokens.form(at);
        if (form.length() > 1) {
            return bucket(form.charAt(0), form.charAt(1));
        }
        String next = at + 1 < tokens.size() ? tokens.form(at + 1) : "";
        return form.isEmpty() || next.isEmpty() ? 0 : bucket(form.charAt(0), next.charAt(0));
    }

    /** How many tokens the phrase takes at {@code at}; 0 when it does not stand there. */
    private static int length(Phrase phrase, SpelledTokens tokens, int at) {
        String letters = phrase.letters();
        int matched = 0;
        for (int i = at; i < Math.min(tokens.size(), at + LONGEST); i++) {
            String fitting = tokens.form(i);
            if (!letters.startsWith(fitting, matched)) {
                fitting = tokens.lemma(i);
                if (phrase.exact().isPresent() || !letters.startsWith(fitting, matched)) {
                    return 0;
                }
            }
            matched += fitting.length();
            if (matched == letters.length()) {
                boolean written =
                        phrase.exact().isEmpty() || phrase.exact().get().equals(tokens.written(at, i + 1));
                return matched > 0 && written ? i - at + 1 : 0;
            }
        }
        return 0;
    }
}

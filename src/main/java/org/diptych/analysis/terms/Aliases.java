package org.diptych.analysis.terms;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.diptych.analysis.text.FoldedForm;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.model.AliasGroup;
import org.diptych.model.Codebook;
import org.diptych.model.Pattern;
import org.diptych.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds the codebook's alias groups in texts. Linear in the length of the text. */
final class Aliases {
    private static final int LONGEST_HAN = 24;

    /** A token of its own in a text. */
    private static final String POSSESSIVE = "'s";

    private static final String PLURAL_POSSESSIVE = "'";

    /** One form of a group: its words, the last of which may end in {@code *}. */
    private record Form(int group, List<String> words, boolean exact) {}

    /**
     * An alias in a text.
     *
     * @param group number of its group
     * @param first index of its first token
     * @param last index of its last token
     * @param name whether it names somebody or something: its group has forms with a capital letter and none without
     */
    record Found(int group, int first, int last, boolean name) {
        /** Its place in the text in which it was found. */
        Span span(ReadText text) {
            return new Span(
                    text.tokens().get(first).span().start(),
                    text.tokens().get(last).span().end());
        }

        private boolean holds(Found other) {
            return group == other.group && first <= other.first && other.last <= last;
        }
    }

    private final List<AliasGroup> groups;
    private final Map<String, List<Form>> byFirstWord = new HashMap<>();
    private final Map<String, Integer> withoutBlanks = new HashMap<>();
    private final BitSet capital = new BitSet();
    private final BitSet common = new BitSet();
    private int longest;

    /** Those of the latest codebook: a text is compared many times with the same one. */
    private record Latest(Codebook codebook, Aliases aliases) {
        static volatile Optional<Latest> latest = Optional.empty();
    }

    /** The aliases of a codebook; thread-safe. */
    static Aliases of(Codebook codebook) {
        Optional<Latest> known = Latest.latest;
        if (known.isPresent() && known.get().codebook.equals(codebook)) {
            return known.get().aliases;
        }
        Aliases made = new Aliases(codebook);
        Latest.latest = Optional.of(new Latest(codebook, made));
        return made;
    }

    private Aliases(Codebook codebook) {
        this(codebook.aliases());
    }

    /** The related names of a codebook as if they were aliases: a city and the house in which the talks were held. */
    static Aliases relatedNames(Codebook codebook) {
        return new Aliases(
                codebook.related().stream().filter(Aliases::isOfNames).toList());
    }

    private static boolean isOfNames(AliasGroup group) {
        return group.forms().stream().anyMatch(form -> begins(form, Character::isUpperCase))
                && group.forms().stream().noneMatch(form -> begins(form, Character::isLowerCase));
    }

    private static boolean begins(Pattern form, IntPredicate letter) {
        return form.words().codePoints().limit(1).anyMatch(letter);
    }

    private Aliases(List<AliasGroup> groups) {
        this.groups = groups;
        for (int i = 0; i < groups.size(); i++) {
            for (Pattern pattern : groups.get(i).forms()) {
                add(i, pattern);
            }
        }
    }

    private void add(int group, Pattern pattern) {
        boolean exact = pattern.isExact();
        String text = pattern.words();
        if (begins(pattern, Character::isLowerCase)) {
            common.set(group);
        } else if (begins(pattern, Character::isUpperCase)) {
            capital.set(group);
        }
        if (text.codePoints().anyMatch(Aliases::isWithoutBlanks)) {
            if (text.length() <= LONGEST_HAN && text.indexOf('*') < 0) {
                withoutBlanks.put(text, group);
                longest = Math.max(longest, text.length());
            }
            return;
        }
        List<String> words = new ArrayList<>();
        for (String written : text.trim().split("\\s+", -1)) {
            String word = exact ? written : FoldedForm.of(written);
            String owns = word.endsWith(PLURAL_POSSESSIVE) ? PLURAL_POSSESSIVE : POSSESSIVE;
            boolean possessive = word.endsWith(owns) && word.length() > owns.length();
            words.add(possessive ? word.substring(0, word.length() - owns.length()) : word);
            if (possessive) {
                words.add(owns);
            }
        }
        String first = words.get(0).toLowerCase(Locale.ROOT);
        if (first.indexOf('*') < 0) {
            byFirstWord.computeIfAbsent(first, key -> new ArrayList<>()).add(new Form(group, words, exact));
        }
    }

    private boolean isName(int group) {
        return capital.get(group) && !common.get(group);
    }

    private static boolean isWithoutBlanks(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }

    /** The group of a form that is one word, such as "prc" or "中国"; empty when the codebook has none. */
    Optional<Integer> group(String form) {
        Integer group = withoutBlanks.get(form);
        if (group != null) {
            return Optional.of(group);
        }
        return byFirstWord.getOrDefault(form, List.of()).stream()
                .filter(it -> it.words().size() == 1)
                .map(Form::group)
                .findFirst();
    }

    /** The forms of a group as the codebook writes them. */
    List<String> forms(int group) {
        return groups.get(group).forms().stream().map(Pattern::text).toList();
    }

    /**
     * The aliases in a text, in the order of their first tokens. A form inside a longer one of its own group
     * ("Secretary Lund", "Lund") is no further place.
     */
    List<Found> in(ReadText text) {
        List<Found> found = new ArrayList<>();
        List<Token> tokens = text.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Set<String> keys =
                    new TreeSet<>(List.of(tokens.get(i).form(), tokens.get(i).lemma()));
            @Nullable Form best = null;
            for (String key : keys) {
                for (Form form : byFirstWord.getOrDefault(key, List.of())) {
                    if ((best == null || form.words().size() > best.words().size()) && matches(form, text, i)) {
                        best = form;
                    }
                }
            }
            if (best == null && tokens.get(i).form().indexOf('-') > 0) {
                best = partly(tokens.get(i).span().of(text.text()));
            }
            if (best != null) {
                Found next = new Found(best.group(), i, i + best.words().size() - 1, isName(best.group()));
                if (found.isEmpty() || !found.get(found.size() - 1).holds(next)) {
                    found.add(next);
                }
            }
        }
        addWithoutBlanks(text, found);
        return found;
    }

    /** The alias that is a part of a hyphenated word ("KU-led"); null when none is. */
    private @Nullable Form partly(String written) {
        for (String part : written.split("-", -1)) {
            String folded = FoldedForm.of(part);
            for (Form form : byFirstWord.getOrDefault(folded, List.of())) {
                String word = form.words().get(0);
                if (form.words().size() == 1 && word.equals(form.exact() ? part : folded)) {
                    return form;
                }
            }
        }
        return null;
    }

    private static boolean matches(Form form, ReadText text, int at) {
        List<Token> tokens = text.tokens();
        if (at + form.words().size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < form.words().size(); i++) {
            Token token = tokens.get(at + i);
            String word = form.words().get(i);
            boolean same = form.exact()
                    ? word.equals(token.span().of(text.text()))
                    : word.equals(token.form())
                            || word.equals(token.lemma())
                            || (word.endsWith("*") && token.form().startsWith(word.substring(0, word.length() - 1)));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** The groups of shorter forms at the beginning of the aliases found: "UN" of "UN Security Council". */
    Map<Integer, Found> within(ReadText text, List<Found> found) {
        Map<Integer, Found> groups = new HashMap<>();
        for (Found alias : found) {
            Token first = text.tokens().get(alias.first());
            for (Form form : byFirstWord.getOrDefault(first.form(), List.of())) {
                int last = alias.first() + form.words().size() - 1;
                if (last < alias.last() && matches(form, text, alias.first())) {
                    groups.putIfAbsent(form.group(), new Found(form.group(), alias.first(), last, false));
                }
            }
        }
        return groups;
    }

    private void addWithoutBlanks(ReadText text, List<Found> found) {
        if (withoutBlanks.isEmpty()) {
            return;
        }
        String characters = text.text();
        List<Token> tokens = text.tokens();
        int at = 0;
        for (int i = 0; i < tokens.size(); i++) {
            at = Math.max(at, tokens.get(i).span().start());
            while (at < tokens.get(i).span().end()) {
                int length = lengthAt(characters, at);
                if (length == 0) {
                    at++;
                    continue;
                }
                int last = i;
                while (last + 1 < tokens.size() && tokens.get(last + 1).span().start() < at + length) {
                    last++;
                }
                Integer group = withoutBlanks.get(characters.substring(at, at + length));
                if (group != null) {
                    found.add(new Found(group, i, last, isName(group)));
                }
                at += length;
            }
        }
    }

    private int lengthAt(String text, int at) {
        if (!isWithoutBlanks(text.charAt(at))) {
            return 0;
        }
        for (int length = Math.min(longest, text.length() - at); length > 1; length--) {
            if (withoutBlanks.containsKey(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }
}

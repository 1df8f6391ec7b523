package org.diptych.analysis.terms;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import org.diptych.analysis.text.Bridge;
import org.diptych.analysis.text.EnglishFamilies;
import org.diptych.analysis.text.LanguageGuess;
import org.diptych.model.AliasGroup;
import org.diptych.model.Codebook;
import org.diptych.model.Pattern;

/** Proposes what a new topic should look for, out of one word. Pure and thread-safe. */
public final class ProposedForms {
    private static final java.util.regex.Pattern LATIN_WORD = java.util.regex.Pattern.compile("\\p{IsLatin}{4,}");

    /** Relatives begin alike; to look at other words would only cost time. */
    private static final int COMMON_START = 3;

    private static final int MOST = 12;

    private ProposedForms() {}

    /**
     * The word itself, other names of the same thing in the codebook, relatives of the word and words of the other
     * language that stand in one of the texts.
     *
     * @param word one word or a phrase
     * @param texts the statements
     */
    public static List<String> of(String word, Codebook codebook, List<String> texts) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        String folded = word.toLowerCase(Locale.ROOT);
        for (AliasGroup group : codebook.aliases()) {
            if (group.forms().stream().anyMatch(form -> form.words().equalsIgnoreCase(word))) {
                group.forms().stream().map(Pattern::text).forEach(forms::add);
            }
        }
        if (LanguageGuess.of(word, "und").equals("zh")) {
            add(forms, Bridge.chineseEnglish().english(word), texts);
        } else {
            texts.forEach(text -> addRelatives(forms, folded, text));
            add(forms, Bridge.chineseEnglish().chinese(folded), texts);
        }
        return forms.stream().limit(MOST).toList();
    }

    /** Of the words, those that stand in a text. */
    private static void add(Set<String> forms, List<String> words, List<String> texts) {
        words.stream()
                .filter(word -> texts.stream()
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word)))
                .forEach(forms::add);
    }

    private static void addRelatives(Set<String> forms, String word, String text) {
        if (word.length() <= COMMON_START || word.indexOf(' ') >= 0) {
            return;
        }
        String start = word.substring(0, COMMON_START);
        for (MatchResult found :
                (Iterable<MatchResult>) LATIN_WORD.matcher(text).results()::iterator) {
            String form = found.group().toLowerCase(Locale.ROOT);
            if (form.startsWith(start) && !form.equals(word) && EnglishFamilies.same(form, word)) {
                forms.add(form);
            }
        }
    }
}

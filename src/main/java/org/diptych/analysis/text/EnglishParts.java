package org.diptych.analysis.text;

import java.util.Set;

/** Mends tags that the tagger gives to words which can be no such part of speech. */
final class EnglishParts {
    private static final Set<String> TO_BE = Set.of("be", "been", "being", "is", "are", "was", "were", "am");

    private EnglishParts() {}

    /**
     * The tag that a form without capitals should have.
     *
     * @param tag the tagger's
     * @param before tag of the word before it, empty at the start of a sentence
     */
    static String corrected(String form, String tag, String before) {
        boolean noun = tag.equals("NOUN");
        if (!noun && !tag.equals("ADJ")) {
            return tag;
        }
        if (TO_BE.contains(form)) {
            return "AUX";
        }
        boolean behindSubject = before.equals("PROPN") || before.equals("PRON");
        if (!noun && behindSubject && form.endsWith("ed") && EnglishLemmas.isKnown(form, 'v')) {
            return "VERB";
        }
        if (noun && !EnglishLemmas.isKnown(form, 'n') && EnglishLemmas.isKnown(form, 'a')) {
            return "ADJ"; // "shorter" is no noun
        }
        boolean verb = EnglishLemmas.isKnown(form, 'v');
        if (!verb || EnglishLemmas.isKnown(form, noun ? 'n' : 'a')) {
            return tag;
        }
        // "reaffirms" is no noun and "uphold" no adjective; "aligning" is none behind "toward".
        boolean bare = EnglishWords.list().has(form, 'v');
        boolean gerund = form.endsWith("ing") && (before.equals("ADP") || before.equals("PART"));
        return (noun && !form.endsWith("ing")) || bare || gerund ? "VERB" : tag;
    }
}

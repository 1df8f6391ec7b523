package org.diptych.model;

import java.text.Bidi;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quotations in sentences that are read in the other direction. */
public final class QuotedWords {
    private static final Pattern QUOTED = Pattern.compile("“([^“”]+)”");
    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private QuotedWords() {}

    /**
     * A sentence as it is displayed: words between “ and ” that are read from right to left are isolated, as in Unicode
     * Standard Annex 9, so that a name in other letters does not tear them apart. Sentences without such words stay as
     * they are.
     */
    public static String isolated(String sentence) {
        if (!Bidi.requiresBidi(sentence.toCharArray(), 0, sentence.length())) {
            return sentence;
        }
        return QUOTED.matcher(sentence).replaceAll(quoted -> {
            String words = quoted.group(1);
            boolean leftToRight = new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
            return Matcher.quoteReplacement(
                    leftToRight ? quoted.group() : "“" + RIGHT_TO_LEFT_ISOLATE + words + POP_DIRECTIONAL_ISOLATE + "”");
        });
    }
}

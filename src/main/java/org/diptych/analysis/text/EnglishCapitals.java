package org.diptych.analysis.text;

import java.util.List;

/** Tells what the capitals of an English text mean. */
public final class EnglishCapitals {
    /** Above this share of capitals among common words a text is taken to capitalise for emphasis. */
    private static final double EMPHATIC_SHARE = 0.12;

    private static final int FEWEST_WORDS = 8;

    /** One or two capitals in a short text may be a title or a slip. */
    private static final int FEWEST_CAPITALS = 3;

    private EnglishCapitals() {}

    /** Whether the text capitalises common words inside sentences, as posts do, so that capitals make no names. */
    public static boolean areEmphatic(String text, List<Token> tokens) {
        EnglishWords words = EnglishWords.list();
        int common = 0;
        int capital = 0;
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean inside = token.sentence() == tokens.get(i - 1).sentence();
            if (inside
                    && token.isWord()
                    && token.form().length() > 3
                    && words.count(token.form()) > 0
                    && !words.isName(token.form())) {
                common++;
                if (Character.isUpperCase(text.charAt(token.span().start()))) {
                    capital++;
                }
            }
        }
        return common >= FEWEST_WORDS && capital >= FEWEST_CAPITALS && capital > common * EMPHATIC_SHARE;
    }
}

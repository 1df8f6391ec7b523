package org.diptych.analysis.alignment;

import java.util.List;
import org.diptych.analysis.text.Token;

/** The tokens of a sentence by their letters and digits alone, so that "U.S.", "US" and "post-war", "post war" meet. */
final class SpelledTokens {
    private final String text;
    private final List<Token> tokens;
    private final String[] forms;
    private final String[] lemmas;

    SpelledTokens(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        forms = new String[tokens.size()];
        lemmas = new String[tokens.size()];
        for (int i = 0; i < forms.length; i++) {
            Token token = tokens.get(i);
            forms[i] = letters(token.form());
            lemmas[i] = token.lemma().equals(token.form()) ? forms[i] : letters(token.lemma());
        }
    }

    int size() {
        return forms.length;
    }

    String form(int token) {
        return forms[token];
    }

    String lemma(int token) {
        return lemmas[token];
    }

    /** The letters of neighbouring tokens with their capitals. */
    String written(int from, int to) {
        return letters(shown(from, to - from));
    }

    /** The text of neighbouring tokens. */
    String shown(int from, int length) {
        return text.substring(
                tokens.get(from).span().start(),
                tokens.get(from + length - 1).span().end());
    }

    /** Letters and digits alone. */
    static String letters(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            plain = Character.isLetterOrDigit(text.charAt(i));
        }
        if (plain) {
            return text;
        }
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}

package org.diptych.analysis.alignment;

import java.util.List;
import org.diptych.analysis.text.Token;

/** The tokens of a sentence by their letters and digits alone, so that "U.S.", "US" and "post-war", "post war" meet. */
final class SpelledTokens {
    private final String text;
    private final List<Token> tokens;
    private final Word[] words;

    SpelledTokens(String text, List<Token> tokens, Vocabulary vocabulary) {
        this.text = text;
        this.tokens = tokens;
        words = new Word[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = vocabulary.of(tokens.get(i));
        }
    }

    int size() {
        return words.length;
    }

    Word word(int token) {
        return words[token];
    }

    String form(int token) {
        return words[token].form();
    }

    /** The form of the next token; empty behind the last one. */
    String formBehind(int token) {
        return token + 1 < words.length ? words[token + 1].form() : "";
    }

    String lemma(int token) {
        return words[token].lemma();
    }

    /** The clues of a token that belongs to no alias and no amount. */
    List<Clue> clues(int token) {
        return words[token].clues(text, tokens.get(token));
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

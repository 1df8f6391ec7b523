package org.diptych.analysis.text;

/** What a token is. */
public enum TokenKind {
    WORD,
    NUMBER,
    PUNCTUATION,
    /** Emoji, currency and other signs. */
    SYMBOL
}

package org.diptych.model;

/**
 * One thing that a codebook looks for.
 *
 * @param language BCP 47 primary language whose inflections apply, such as {@code en} or {@code zh}; empty for any
 * @param text the phrase in codebook syntax: words separated by blanks, {@code *} for any letters inside a word or any
 *     one word, {@code **} for up to five words, {@code =} in front for exactly this form and these capitals
 */
public record Pattern(String language, String text) {
    public Pattern {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a pattern needs a text");
        }
    }

    /** Whether only this form with these capitals is looked for. */
    public boolean isExact() {
        return text.startsWith("=");
    }

    /** The text without the sign for exactness; empty when there is nothing but the sign. */
    public String words() {
        return isExact() ? text.substring(1) : text;
    }
}

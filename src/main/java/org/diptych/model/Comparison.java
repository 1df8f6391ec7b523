package org.diptych.model;

/**
 * The researcher's document: two statements and what is looked for in them. Every action makes a new one.
 *
 * @param title title of the comparison, may be empty
 * @param a the statement on the left
 * @param b the statement on the right
 * @param codebook topics and aliases
 */
public record Comparison(String title, Statement a, Statement b, Codebook codebook) {

    public Statement statement(Side side) {
        return side == Side.A ? a : b;
    }

    public Comparison with(Side side, Statement statement) {
        return side == Side.A
                ? new Comparison(title, statement, b, codebook)
                : new Comparison(title, a, statement, codebook);
    }

    public Comparison withCodebook(Codebook value) {
        return new Comparison(title, a, b, value);
    }

    public Comparison withTitle(String value) {
        return new Comparison(value, a, b, codebook);
    }

    /** The same comparison with left and right exchanged. */
    public Comparison swapped() {
        return new Comparison(title, b, a, codebook);
    }
}

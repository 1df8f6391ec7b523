package org.diptych.model;

/**
 * The researcher's document: two statements, what is looked for in them, and what the researcher marked and decided.
 * Every action makes a new one.
 *
 * @param title title of the comparison, may be empty
 * @param a the statement on the left
 * @param b the statement on the right
 * @param codebook topics and aliases
 * @param research highlights, notes and decisions
 */
public record Comparison(String title, Statement a, Statement b, Codebook codebook, Research research) {

    /** A comparison on which nobody has worked yet. */
    public Comparison(String title, Statement a, Statement b, Codebook codebook) {
        this(title, a, b, codebook, Research.none());
    }

    public Statement statement(Side side) {
        return side == Side.A ? a : b;
    }

    /** Puts a statement in; highlights, notes and decisions stay where their words are. */
    public Comparison with(Side side, Statement statement) {
        Research kept = research.moved(side, statement(side).text(), statement.text());
        return side == Side.A
                ? new Comparison(title, statement, b, codebook, kept)
                : new Comparison(title, a, statement, codebook, kept);
    }

    public Comparison withCodebook(Codebook value) {
        return new Comparison(title, a, b, value, research);
    }

    public Comparison withTitle(String value) {
        return new Comparison(value, a, b, codebook, research);
    }

    public Comparison withResearch(Research value) {
        return new Comparison(title, a, b, codebook, value);
    }

    /** The same comparison with left and right exchanged. */
    public Comparison swapped() {
        return new Comparison(title, b, a, codebook, research.swapped());
    }
}

package org.diptych.model;

/** One of the two statements of a comparison: A on the left, B on the right. */
public enum Side {
    A,
    B;

    /** The opposite side. */
    public Side other() {
        return this == A ? B : A;
    }
}

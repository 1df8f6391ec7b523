package org.diptych.model;

/** What a quantity measures. */
public enum QuantityKind {
    MONEY,
    PERCENTAGE,
    DATE,
    DURATION,
    /** A number of things, such as tons or doses. */
    COUNT,
    /** The number of a law, article, resolution or meeting. */
    LABEL
}

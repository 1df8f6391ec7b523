package org.diptych.model;

/** What the researcher decided about a suggestion. */
public enum Verdict {
    CONFIRMED,
    REJECTED
}

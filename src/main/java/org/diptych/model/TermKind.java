package org.diptych.model;

/** What sort of term a one-sided term is. */
public enum TermKind {
    WORD,
    PHRASE,
    NAME,
    NUMBER,
    DATE,
    QUOTATION
}

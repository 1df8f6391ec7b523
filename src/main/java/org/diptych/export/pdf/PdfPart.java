package org.diptych.export.pdf;

/** Parts of the report, in the order in which they appear. */
public enum PdfPart {
    FRONT_PAGE,
    PARALLEL_TEXT,
    /** What the researcher accepted or wrote; left out as long as that is nothing. */
    FINDINGS,
    TOPICS,
    TERMS,
    NUMBERS_AND_DATES,
    METHOD
}

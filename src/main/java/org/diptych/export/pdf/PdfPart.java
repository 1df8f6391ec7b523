package org.diptych.export.pdf;

/** Parts of the report, in the order in which they appear. */
public enum PdfPart {
    FRONT_PAGE("front"),
    PARALLEL_TEXT("parallel"),
    /** What the researcher accepted or wrote; left out as long as that is nothing. */
    FINDINGS("findings"),
    /** What the program proposes and nobody has accepted; only where it is asked for. */
    PROPOSED_FINDINGS("proposals"),
    TOPICS("topics"),
    TERMS("terms"),
    NUMBERS_AND_DATES("numbers"),
    METHOD("method");

    private final String key;

    PdfPart(String key) {
        this.key = key;
    }

    /** The word that stands for it on the command line. */
    public String key() {
        return key;
    }
}

package org.diptych.project.file;

/**
 * Something of a file that could not be read as it was written; everything else was.
 *
 * @param kind what is affected
 * @param what letter of the statement, name of the part, or how many
 */
public record Damage(Kind kind, String what) {

    /** What is affected. */
    public enum Kind {
        /** Highlights, notes, decisions, codebook and source details are lost; the texts are not. */
        DATA(true, "Highlights, notes, decisions and topics could not be read%s."),
        TEXT_MISSING(true, "The text of statement %s is missing."),
        TEXT_INCOMPLETE(true, "The text of statement %s is incomplete."),
        TEXT_CHANGED(
                false,
                "The text of statement %s was changed outside Diptych; highlights were looked up by their words."),
        ORIGINAL_MISSING(true, "The original document of statement %s is missing or damaged; its text is complete."),
        ORIGINAL_CHANGED(false, "The original document of statement %s was changed outside Diptych."),
        /** Entries of a list that this version does not understand; they are kept in the file. */
        ENTRIES(false, "%s entries could not be understood; they stay in the file."),
        UNPLACED(false, "%s highlights or notes were not found in the texts."),
        NAME(false, "The part “%s” has a name that no program should follow; it was left out."),
        PART(true, "The additional part “%s” is damaged and was left out.");

        private final boolean loss;
        private final String sentence;

        Kind(boolean loss, String sentence) {
            this.loss = loss;
            this.sentence = sentence;
        }
    }

    /** Whether something that the file once held is gone. */
    public boolean isLoss() {
        return kind.loss;
    }

    /** What the user is told, in English. */
    public String sentence() {
        return kind.sentence.formatted(what);
    }
}

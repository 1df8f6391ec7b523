package org.diptych.project.file;

/** Why a {@code .diptych} file cannot be opened at all. */
public enum ProjectProblem {
    NOT_FOUND("The file “%s” is not there any more."),
    UNREADABLE("The file “%s” cannot be read; check that you may open it."),
    EMPTY("The file “%s” is empty."),
    NOT_A_COMPARISON("“%s” is not a Diptych comparison."),
    TOO_LARGE("“%s” is larger than any comparison that Diptych writes, so it was not opened."),
    DUPLICATE("“%s” contains the same part twice, so it is not clear which one counts; it was not opened."),
    NEWER(
            "“%s” was written by a newer Diptych; update Diptych to open it. Any program for zip files can show its texts."),
    DAMAGED("“%s” is damaged, and nothing of it can be read.");

    private final String sentence;

    ProjectProblem(String sentence) {
        this.sentence = sentence;
    }

    String sentence(String fileName) {
        return sentence.formatted(fileName);
    }
}

package org.diptych.importing;

import org.jspecify.annotations.Nullable;

/** A document could not be read. The message is a whole sentence for the user: what is wrong and what to try. */
public final class ImportException extends Exception {
    private static final long serialVersionUID = 2L;

    private final ImportProblem problem;
    private final String fileName;
    private final String detail;

    ImportException(ImportProblem problem, String fileName, String detail, @Nullable Throwable cause) {
        super(problem.sentence(fileName, detail), cause);
        this.problem = problem;
        this.fileName = fileName;
        this.detail = detail;
    }

    /** A problem that needs no detail. */
    public ImportException(ImportProblem problem, String fileName) {
        this(problem, fileName, "", null);
    }

    /** What is wrong, for a window that speaks another language. */
    public ImportProblem problem() {
        return problem;
    }

    /** Name of the document, without its folder. */
    public String fileName() {
        return fileName;
    }

    /** What {@link ImportProblem#sentence} takes as its detail; may be empty. */
    public String detail() {
        return detail;
    }
}

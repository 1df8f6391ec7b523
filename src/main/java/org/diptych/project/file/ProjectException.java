package org.diptych.project.file;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A {@code .diptych} file that cannot be opened. The message is a sentence for the user. */
public final class ProjectException extends IOException {
    private static final long serialVersionUID = 1L;

    private final ProjectProblem problem;

    public ProjectException(ProjectProblem problem, String fileName) {
        this(problem, fileName, null);
    }

    public ProjectException(ProjectProblem problem, String fileName, @Nullable Throwable cause) {
        super(problem.sentence(fileName), cause);
        this.problem = problem;
    }

    public ProjectProblem problem() {
        return problem;
    }
}

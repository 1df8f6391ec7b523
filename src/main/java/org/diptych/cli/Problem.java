package org.diptych.cli;

/** A problem that ends a command: one sentence for the user and the exit code. */
final class Problem extends Exception {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    Problem(String sentence, int exitCode, Throwable cause) {
        super(sentence, cause);
        this.exitCode = exitCode;
    }

    /** What the user is told. */
    String sentence() {
        return String.valueOf(getMessage());
    }

    int exitCode() {
        return exitCode;
    }
}

package org.diptych.cli;

/** What a run ends with. Documented in the README. */
public final class ExitCode {
    public static final int DONE = 0;
    /** The program itself failed; details are in the log. */
    public static final int INTERNAL = 1;
    /** The command line was not understood. */
    public static final int USAGE = 2;
    /** A document or codebook could not be read. */
    public static final int INPUT = 3;
    /** A result could not be written. */
    public static final int OUTPUT = 4;

    private ExitCode() {}
}

package org.diptych.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The program itself: without a command it opens the window. */
@Command(
        name = "diptych",
        customSynopsis = {
            "diptych [A B]              opens the window, with two statements if given",
            "       diptych FILE.diptych       opens the window with a comparison that was saved",
            "       diptych --example          opens the window with the bundled example",
            "       diptych compare A B [...]  compares without a window",
        },
        description = {"", "Reads two official statements about the same event next to each other.", ""},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {CompareCommand.class, BenchCommand.class},
        footer = {"", DiptychCommand.EXIT_CODES_1, DiptychCommand.EXIT_CODES_2})
final class DiptychCommand {
    static final String EXIT_CODES_1 = "Exit codes: 0 done; 1 internal error; 2 command line not understood;";
    static final String EXIT_CODES_2 = "3 a document or codebook could not be read; 4 a result could not be written.";

    @Option(names = "--example", description = "Open the example that ships with Diptych.")
    private boolean example;

    @Parameters(
            arity = "0..2",
            paramLabel = "FILE",
            description = "Two statements to open: A (left), then B (right); or one .diptych file.")
    private List<Path> files = List.of();

    /** The files to open; empty for the example and for an empty window. */
    List<Path> files() {
        return example ? List.of() : files;
    }
}

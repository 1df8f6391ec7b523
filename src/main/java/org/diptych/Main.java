package org.diptych;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import org.diptych.cli.CommandLineStart;
import org.diptych.project.state.RunningInstance;
import org.diptych.project.state.StateFolder;

/**
 * Starts Diptych: the window, or the command line. Does not extend {@link Application}, so that a start from the class
 * path works.
 */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        LogFile.open();
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        CommandLineStart commandLine = new CommandLineStart(out, err);
        if (!commandLine.asksForWindow(args)) {
            System.exit(commandLine.run(args));
        }
        List<Path> files = commandLine.filesForWindow(args);
        boolean example = List.of(args).contains("--example");
        if (!example && RunningInstance.handOver(StateFolder.ofUser(), files)) {
            out.println("Diptych is already running; it was asked to come to the front"
                    + (files.isEmpty() ? "." : " and to open what was given."));
            System.exit(0);
        }
        Optional<String> missing = WindowSystem.start(System.getenv());
        if (missing.isEmpty()) {
            Application.launch(App.class, args);
            System.exit(0);
        }
        err.println(missing.get());
        out.println("The comparison follows without a window.");
        System.exit(commandLine.runWithoutWindow(resultFolder(), args));
    }

    /** The build folder where there is one, so that a checkout stays clean; else the working folder. */
    private static Path resultFolder() {
        Path build = Path.of("target");
        return Files.isDirectory(build) ? build : Path.of("");
    }
}

package org.diptych.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;
import org.diptych.model.Side;
import org.diptych.ui.shared.Compared;
import org.diptych.ui.shared.LatestTask;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Notices;
import org.diptych.ui.shared.Threads;
import org.diptych.ui.shared.Workspace;

/** Writes the comparison to a PDF. */
public final class ExportViewModel {
    private static final int LONGEST_NAME = 80;

    private final Workspace workspace;
    private final Report report;
    private final LatestTask writing;
    private final Notices notices;
    private final Messages messages;
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();

    /** The step that writes the file. */
    @FunctionalInterface
    public interface Report {
        void write(Comparison comparison, Analysis analysis, Path file, Progress progress) throws IOException;
    }

    public ExportViewModel(Workspace workspace, Report report, Threads threads, Notices notices, Messages messages) {
        this.workspace = workspace;
        this.report = report;
        this.writing = new LatestTask(threads);
        this.notices = notices;
        this.messages = messages;
        workspace.comparedProperty().subscribe(compared -> possible.set(compared.hasResult()));
    }

    /** Whether there is something to write. */
    public ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }

    /** The file being written. */
    public LatestTask writing() {
        return writing;
    }

    /** A file name made of the title or the issuers. */
    public String proposedName() {
        Comparison comparison = workspace.comparison();
        String title = comparison.title().isBlank()
                ? comparison.statement(Side.A).provenance().issuer() + " "
                        + comparison.statement(Side.B).provenance().issuer()
                : comparison.title();
        String name = title.replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "")
                .toLowerCase(Locale.ROOT);
        String shortName = name.substring(0, Math.min(LONGEST_NAME, name.length()));
        return (shortName.isEmpty() ? "diptych" : shortName) + ".pdf";
    }

    /** Writes the newest comparison whose analysis is ready. */
    public void write(Path file) {
        Compared compared = workspace.compared();
        writing.start(
                progress -> {
                    report.write(compared.comparison(), compared.analysis(), file, progress);
                    return file;
                },
                written -> notices.written(messages.text("export.done", written.getFileName()), written),
                this::tell);
    }

    private void tell(Throwable cause) {
        if (cause instanceof IOException) {
            notices.problem(cause);
        } else {
            notices.failed("export.failed", cause);
        }
    }
}

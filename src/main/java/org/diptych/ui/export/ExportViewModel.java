package org.diptych.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.diptych.export.pdf.PdfOptions;
import org.diptych.model.Comparison;
import org.diptych.model.Side;
import org.diptych.ui.shared.Compared;
import org.diptych.ui.shared.LatestTask;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Notices;
import org.diptych.ui.shared.Threads;
import org.diptych.ui.shared.UserPreferences;
import org.diptych.ui.shared.Workspace;

/** Writes the comparison to files. */
public final class ExportViewModel {
    private static final int LONGEST_NAME = 80;
    private static final int MOST_WORDS_TOLD = 5;

    private final Workspace workspace;
    private final Reports reports;
    private final LatestTask writing;
    private final Notices notices;
    private final Messages messages;
    private final PdfSetupViewModel pdf;
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper pagesA = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper pagesB = new ReadOnlyBooleanWrapper();

    public ExportViewModel(
            Workspace workspace,
            Reports reports,
            UserPreferences preferences,
            Threads threads,
            Notices notices,
            Messages messages) {
        this.workspace = workspace;
        this.reports = reports;
        this.writing = new LatestTask(threads);
        this.notices = notices;
        this.messages = messages;
        this.pdf = new PdfSetupViewModel(workspace, reports, preferences, threads, notices, messages);
        workspace.comparedProperty().subscribe(compared -> {
            possible.set(compared.hasResult());
            pagesA.set(compared.hasResult()
                    && reports.hasPages(compared.comparison().a()));
            pagesB.set(compared.hasResult()
                    && reports.hasPages(compared.comparison().b()));
        });
    }

    /** What is chosen for the annotated PDF. */
    public PdfSetupViewModel pdf() {
        return pdf;
    }

    /** Whether there is something to write. */
    public ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }

    /** Whether this kind of file can be written: an original needs pages. */
    public ReadOnlyBooleanProperty possibleProperty(ExportFormat format) {
        return format.original()
                .map(side -> side == Side.A ? pagesA : pagesB)
                .orElse(possible)
                .getReadOnlyProperty();
    }

    /** The file being written. */
    public LatestTask writing() {
        return writing;
    }

    /** The comparison as a short plain text. */
    public String summary() {
        return reports.summary(workspace.compared());
    }

    /** Tells that the summary is on the clipboard. */
    public void tellCopied() {
        notices.done(messages.text("export.copied"));
    }

    /** A file name made of the title or the issuers; of an original, of its own name. */
    public String proposedName(ExportFormat format) {
        Comparison comparison = workspace.comparison();
        String name = format.original()
                .map(side ->
                        comparison.statement(side).original().fileName().replaceAll("\\.[^.]*$", "") + " annotated")
                .orElseGet(() -> nameOf(comparison));
        String plain =
                name.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "").toLowerCase(Locale.ROOT);
        String shortName = plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
        return (shortName.isEmpty() ? "diptych" : shortName) + "." + format.ending();
    }

    private static String nameOf(Comparison comparison) {
        return comparison.title().isBlank()
                ? comparison.a().provenance().issuer() + " "
                        + comparison.b().provenance().issuer()
                : comparison.title();
    }

    /** Writes the newest comparison whose analysis is ready. */
    public void write(ExportFormat format, Path file) {
        Compared compared = workspace.compared();
        PdfOptions options = pdf.options();
        writing.start(
                progress -> reports.write(format, compared, options, file, progress), this::tellWritten, this::tell);
    }

    private void tellWritten(Written written) {
        String name = String.valueOf(written.file().getFileName());
        int missing = written.notFound().size();
        String words = String.join("”, “", written.notFound().subList(0, Math.min(MOST_WORDS_TOLD, missing)));
        notices.written(
                missing == 0
                        ? messages.text("export.done", name)
                        : messages.text("export.done.not-found", name, missing, words),
                written.file());
    }

    private void tell(Throwable cause) {
        if (cause instanceof IOException) {
            notices.problem(cause);
        } else {
            notices.failed("export.failed", cause);
        }
    }
}

package org.diptych.ui.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.diptych.export.AttachedComparison;
import org.diptych.project.file.Project;
import org.diptych.project.file.ProjectException;
import org.diptych.project.file.ProjectFormat;

/** PDFs that may be reports of Diptych and carry the comparison from which they were made. */
final class ReportPdf {
    /** Larger files are not looked into: 512 MB. */
    private static final long MOST_BYTES = 1L << 29;

    private final DocumentViewModel document;
    private final Troubles troubles;

    ReportPdf(DocumentViewModel document, Troubles troubles) {
        this.document = document;
        this.troubles = troubles;
    }

    /**
     * Opens the comparison in a report, which stays as it is: what was opened from it has no file yet. Another PDF is
     * left to {@code otherwise}.
     */
    void open(Path file, Runnable otherwise) {
        document.working()
                .start(
                        progress -> in(file),
                        found -> found.ifPresentOrElse(
                                project -> document.leave(() -> {
                                    document.begin(project);
                                    troubles.tell(file, project.damage());
                                }),
                                otherwise),
                        cause -> troubles.tellOfReport(file, cause));
    }

    static boolean isPdf(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    /**
     * The comparison in the file; empty when it is no report, or cannot be read at all.
     *
     * @throws AttachedComparison.MissingException when it is a report without its comparison
     * @throws ProjectException when nothing of the comparison can be read
     */
    private static Optional<Project> in(Path file) throws AttachedComparison.MissingException, ProjectException {
        Optional<byte[]> attached = AttachedComparison.in(content(file));
        return attached.isEmpty()
                ? Optional.empty()
                : Optional.of(ProjectFormat.read(attached.get(), DocumentViewModel.nameOf(file)));
    }

    private static byte[] content(Path file) {
        try {
            return Files.size(file) > MOST_BYTES ? new byte[0] : Files.readAllBytes(file);
        } catch (IOException e) {
            // Whoever opens it as a statement tells why it cannot be read.
            return new byte[0];
        }
    }
}

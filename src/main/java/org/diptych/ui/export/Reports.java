package org.diptych.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import org.diptych.export.PdfPreview;
import org.diptych.export.pdf.PdfOptions;
import org.diptych.model.Progress;
import org.diptych.model.Statement;
import org.diptych.ui.shared.Compared;

/** The steps that write a comparison. */
public interface Reports {
    /**
     * Writes a file.
     *
     * @param options what was chosen for the annotated PDF; other formats do not ask
     * @throws IOException with a sentence for the user
     */
    Written write(ExportFormat format, Compared compared, PdfOptions options, Path file, Progress progress)
            throws IOException;

    /** Lays out at most so many pages of the annotated PDF. */
    PdfPreview preview(Compared compared, PdfOptions options, int mostPages, Progress progress) throws IOException;

    /** The comparison as a short plain text. */
    String summary(Compared compared);

    /** Whether the statement has pages of its publisher that can be annotated. */
    boolean hasPages(Statement statement);
}

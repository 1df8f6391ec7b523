package org.diptych.project.qda;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;

/**
 * Projects in the REFI-QDA exchange format 1.5 ({@code .qdpx}), as NVivo, MAXQDA, ATLAS.ti and QualCoder write and read
 * them: the two statements, topics as codes, highlights as codings, notes and links.
 *
 * @param comparison what was read
 * @param report a sentence for everything that was not taken over or was changed
 */
public record QdaProject(Comparison comparison, List<String> report) {
    static final String NAMESPACE = "urn:QDA-XML:project:1.0";

    public QdaProject {
        report = List.copyOf(report);
    }

    /**
     * A comparison of the first two texts of a project.
     *
     * @throws IOException when the file cannot be read or has no text; the message is a sentence for the user
     */
    public static QdaProject read(Path file) throws IOException {
        return QdaReader.read(QdaArchive.read(file));
    }

    /** Whether each of the project's texts is a text of the comparison, white space and sides aside. */
    public boolean fits(Comparison comparison) {
        return QdaOverlay.fits(this.comparison, comparison);
    }

    /**
     * The codes, codings and links of the project laid over a comparison. Texts stay as they are; selections are found
     * again by their words, topics with the same key or name are taken as the same.
     */
    public QdaProject over(Comparison other) {
        return new QdaOverlay(other, this).laid();
    }

    /**
     * The project file of a comparison.
     *
     * @param analysis its analysis, from which the mentions that the patterns found are taken
     * @throws IOException when it cannot be written in this format; the message is a sentence for the user
     */
    public static byte[] write(Comparison comparison, Analysis analysis) throws IOException {
        return new QdaWriter(comparison, analysis).archive();
    }
}

package org.diptych.project.qda;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diptych.model.Analysis;
import org.diptych.model.Annotation;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.Research;
import org.diptych.model.Side;

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

    /**
     * The codes and codings of a project laid over a comparison. Texts stay as they are; selections are found again by
     * their words, topics with the same key or name are taken as the same.
     *
     * @throws IOException as in {@link #read}
     */
    public static QdaProject into(Comparison comparison, Path file) throws IOException {
        QdaProject imported = read(file);
        Comparison other = imported.comparison();
        boolean crossed = other.a().text().equals(comparison.b().text())
                || other.b().text().equals(comparison.a().text());
        Research found = (crossed ? other.swapped() : other)
                .with(Side.A, comparison.a())
                .with(Side.B, comparison.b())
                .research();
        List<String> report = new ArrayList<>(imported.report());
        Codebook codebook = comparison.codebook();
        List<Annotation> annotations = new ArrayList<>(comparison.research().annotations());
        Set<String> known = new HashSet<>();
        annotations.forEach(annotation -> known.add(annotation.id()));
        int lost = 0;
        for (Annotation annotation : found.annotations()) {
            if (!known.add(annotation.id())) {
                continue;
            }
            lost += annotation.anchor().isPlaced() ? 0 : 1;
            codebook = withTopicOf(annotation, other.codebook(), codebook);
            annotations.add(annotation);
        }
        if (lost > 0) {
            report.add(lost + " selections quote words that are not in these texts; they are listed as not placed.");
        }
        return new QdaProject(
                comparison
                        .withCodebook(codebook)
                        .withResearch(comparison.research().withAnnotations(annotations)),
                report);
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

    private static Codebook withTopicOf(Annotation annotation, Codebook from, Codebook into) {
        return annotation
                .topicId()
                .filter(id -> into.topic(id).isEmpty())
                .flatMap(from::topic)
                .map(into::with)
                .orElse(into);
    }
}

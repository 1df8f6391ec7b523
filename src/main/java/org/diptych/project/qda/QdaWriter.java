package org.diptych.project.qda;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.LinkDecision;
import org.diptych.model.Research;
import org.diptych.model.Side;

/** Writes a comparison as a project. Every identifier is the same in every export of the same work. For one export. */
final class QdaWriter {
    private final Comparison comparison;
    private final Analysis analysis;
    private final Research research;
    private final QdaGuids guids;
    private final XmlText xml = new XmlText("Project", QdaProject.NAMESPACE);
    private final ProjectFiles files = new ProjectFiles();
    private final Map<String, String> notes = new LinkedHashMap<>();

    QdaWriter(Comparison comparison, Analysis analysis) {
        this.comparison = comparison;
        this.analysis = analysis;
        this.research = comparison.research();
        this.guids = new QdaGuids(comparison);
    }

    byte[] archive() throws IOException {
        xml.attributes(
                "name", comparison.title().isBlank() ? Equivalences.UNTITLED : comparison.title(), "origin", "Diptych");
        writeUsers();
        if (!comparison.codebook().topics().isEmpty()) {
            xml.open("CodeBook");
            QdaCodebook.writeCodes(xml, comparison.codebook());
            xml.close();
        }
        writeVariables();
        xml.open("Sources");
        QdaSourceWriter sources = new QdaSourceWriter(comparison, analysis, guids, xml, files, notes);
        for (Side side : Side.values()) {
            sources.write(side);
        }
        xml.close();
        writeNotes();
        writeLinks();
        xml.leaf("Description", Equivalences.write(comparison));
        return files.archive(xml.bytes());
    }

    private void writeUsers() {
        Set<String> authors = new LinkedHashSet<>();
        research.annotations().forEach(annotation -> authors.add(annotation.author()));
        authors.remove("");
        xml.open("Users")
                .open("User", "guid", Decisions.AUTOMATIC, "name", "Diptych (found by patterns)")
                .close();
        authors.forEach(author ->
                xml.open("User", "guid", QdaGuids.user(author), "name", author).close());
        xml.close();
    }

    private void writeVariables() {
        Set<String> names = new LinkedHashSet<>(List.of(Facts.SIDE, Facts.ORIGINAL_ENTRY));
        for (Side side : Side.values()) {
            names.addAll(Facts.of(comparison.statement(side)).keySet());
        }
        xml.open("Variables");
        names.forEach(
                name -> xml.open("Variable", "guid", QdaGuids.variable(name), "name", name, "typeOfVariable", "Text")
                        .close());
        xml.close();
    }

    private void writeNotes() {
        String decisions = Decisions.write(comparison);
        if (!decisions.isEmpty()) {
            notes.put(Decisions.NOTE, decisions);
        }
        if (notes.isEmpty()) {
            return;
        }
        xml.open("Notes");
        notes.forEach((guid, text) -> {
            xml.open(
                            "Note",
                            "guid",
                            guid,
                            "name",
                            guid.equals(Decisions.NOTE) ? "Decisions made in Diptych" : "Note",
                            "plainTextPath",
                            files.add(guid + ".txt", text))
                    .close();
        });
        xml.close();
    }

    private void writeLinks() {
        List<LinkDecision> confirmed = QdaGuids.linked(research);
        if (confirmed.isEmpty()) {
            return;
        }
        xml.open("Links");
        confirmed.forEach(link -> xml.open(
                        "Link",
                        "guid",
                        Guid.of(guids.link(Side.A, link), guids.link(Side.B, link)),
                        "name",
                        "aligned",
                        "direction",
                        "Associative",
                        "originGUID",
                        guids.link(Side.A, link),
                        "targetGUID",
                        guids.link(Side.B, link))
                .close());
        xml.close();
    }
}

package org.diptych.project.qda;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.diptych.model.Analysis;
import org.diptych.model.Annotation;
import org.diptych.model.CodePoints;
import org.diptych.model.Comparison;
import org.diptych.model.LinkDecision;
import org.diptych.model.MentionOrigin;
import org.diptych.model.Research;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.diptych.model.TopicMention;
import org.diptych.model.TopicResult;
import org.diptych.model.Verdict;

/** Writes a comparison as a project. Every identifier is the same in every export of the same work. For one export. */
final class QdaWriter {
    private static final LocalDateTime FIRST_ZIP_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int LONGEST_QUOTE = 100;

    private final Comparison comparison;
    private final Analysis analysis;
    private final Research research;
    private final CodePoints pointsA;
    private final CodePoints pointsB;
    private final String guidA;
    private final String guidB;
    private final XmlText xml = new XmlText("Project", QdaProject.NAMESPACE);
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, String> notes = new LinkedHashMap<>();

    QdaWriter(Comparison comparison, Analysis analysis) {
        this.comparison = comparison;
        this.analysis = analysis;
        this.research = comparison.research();
        this.pointsA = new CodePoints(comparison.a().text());
        this.pointsB = new CodePoints(comparison.b().text());
        this.guidA = sourceGuid(Side.A, comparison);
        this.guidB = sourceGuid(Side.B, comparison);
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
        for (Side side : Side.values()) {
            writeSource(side);
        }
        xml.close();
        writeNotes();
        writeLinks();
        xml.leaf("Description", Equivalences.write(comparison));
        return zip();
    }

    private void writeUsers() {
        Set<String> authors = new LinkedHashSet<>();
        research.annotations().forEach(annotation -> authors.add(annotation.author()));
        authors.remove("");
        xml.open("Users")
                .open("User", "guid", Decisions.AUTOMATIC, "name", "Diptych (found by patterns)")
                .close();
        authors.forEach(author ->
                xml.open("User", "guid", userGuid(author), "name", author).close());
        xml.close();
    }

    private void writeVariables() {
        Set<String> names = new LinkedHashSet<>(List.of(Facts.SIDE, Facts.ORIGINAL_ENTRY));
        for (Side side : Side.values()) {
            names.addAll(Facts.of(comparison.statement(side)).keySet());
        }
        xml.open("Variables");
        names.forEach(name -> xml.open("Variable", "guid", variableGuid(name), "name", name, "typeOfVariable", "Text")
                .close());
        xml.close();
    }

    private void writeSource(Side side) {
        Statement statement = comparison.statement(side);
        String guid = sourceGuid(side);
        String title = statement.provenance().title();
        files.put(guid + ".txt", (statement.text() + "\n").getBytes(StandardCharsets.UTF_8));
        xml.open(
                "TextSource",
                "guid",
                guid,
                "name",
                title.isBlank() ? "Statement " + side : title,
                "plainTextPath",
                "internal://" + guid + ".txt");
        research.annotations().stream()
                .filter(annotation -> annotation.side() == side)
                .forEach(this::writeAnnotation);
        mentions(side).forEach(mention -> writeMention(side, mention));
        for (LinkDecision link : confirmedLinks()) {
            link.of(side)
                    .flatMap(anchor -> anchor.span())
                    .ifPresent(span -> writeSelection(linkGuid(side, link), side, span, "", "")
                            .close());
        }
        Map<String, String> facts = new LinkedHashMap<>(Facts.of(statement));
        facts.put(Facts.SIDE, side.name());
        writeOriginal(side, statement, facts);
        facts.forEach((name, value) -> xml.open("VariableValue")
                .open("VariableRef", "targetGUID", variableGuid(name))
                .close()
                .leaf("TextValue", value)
                .close());
        xml.close();
    }

    private void writeOriginal(Side side, Statement statement, Map<String, String> facts) {
        byte[] bytes = statement.original().bytes();
        if (!Arrays.equals(bytes, statement.text().getBytes(StandardCharsets.UTF_8))) {
            String fileName = statement.original().fileName();
            int dot = fileName.lastIndexOf('.');
            String ending = dot < 0 ? "" : fileName.substring(dot + 1).replaceAll("[^A-Za-z0-9]", "");
            String entry = Guid.of(
                            "org.diptych.original",
                            side.name(),
                            statement.original().sha256()) + "." + (ending.isEmpty() ? "bin" : ending);
            files.put(entry, bytes);
            facts.put(Facts.ORIGINAL_ENTRY, "internal://" + entry);
        }
    }

    private void writeAnnotation(Annotation annotation) {
        annotation.anchor().span().filter(span -> !span.isEmpty()).ifPresent(span -> {
            String guid = Guid.orOf(annotation.id(), "org.diptych.annotation", annotation.id());
            String user = annotation.author().isEmpty() ? "" : userGuid(annotation.author());
            String made = annotation.made().truncatedTo(ChronoUnit.SECONDS).toString();
            writeSelection(guid, annotation.side(), span, user, made).leaf("Description", annotation.note());
            annotation
                    .topicId()
                    .filter(id -> comparison.codebook().topic(id).isPresent())
                    .ifPresent(topic -> {
                        writeCoding(Guid.of(guid, topic), user, made, topic);
                    });
            if (!annotation.note().isEmpty()) {
                String note = Guid.of("org.diptych.note", guid);
                notes.put(note, annotation.note());
                xml.open("NoteRef", "targetGUID", note).close();
            }
            xml.close();
        });
    }

    private void writeMention(Side side, TopicMention mention) {
        String guid = Guid.of(
                "org.diptych.mention",
                sourceGuid(side),
                mention.topicId(),
                mention.span().toString());
        writeSelection(guid, side, mention.span(), Decisions.AUTOMATIC, "");
        writeCoding(Guid.of(guid, mention.topicId()), Decisions.AUTOMATIC, "", mention.topicId());
        xml.close();
    }

    private XmlText writeSelection(String guid, Side side, Span span, String user, String made) {
        Span counted = side == Side.A ? pointsA.of(span) : pointsB.of(span);
        return xml.open(
                "PlainTextSelection",
                "guid",
                guid,
                "name",
                quote(span.of(comparison.statement(side).text())),
                "startPosition",
                String.valueOf(counted.start()),
                "endPosition",
                String.valueOf(counted.end()),
                "creatingUser",
                user,
                "creationDateTime",
                made);
    }

    private void writeCoding(String guid, String user, String made, String topicId) {
        xml.open("Coding", "guid", guid, "creatingUser", user, "creationDateTime", made)
                .open("CodeRef", "targetGUID", QdaCodebook.guid(topicId))
                .close()
                .close();
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
            files.put(guid + ".txt", text.getBytes(StandardCharsets.UTF_8));
            xml.open(
                            "Note",
                            "guid",
                            guid,
                            "name",
                            guid.equals(Decisions.NOTE) ? "Decisions made in Diptych" : "Note",
                            "plainTextPath",
                            "internal://" + guid + ".txt")
                    .close();
        });
        xml.close();
    }

    private void writeLinks() {
        List<LinkDecision> confirmed = confirmedLinks();
        if (confirmed.isEmpty()) {
            return;
        }
        xml.open("Links");
        confirmed.forEach(link -> xml.open(
                        "Link",
                        "guid",
                        Guid.of(linkGuid(Side.A, link), linkGuid(Side.B, link)),
                        "name",
                        "aligned",
                        "direction",
                        "Associative",
                        "originGUID",
                        linkGuid(Side.A, link),
                        "targetGUID",
                        linkGuid(Side.B, link))
                .close());
        xml.close();
    }

    private List<LinkDecision> confirmedLinks() {
        return research.links().stream()
                .filter(link -> link.verdict() == Verdict.CONFIRMED)
                .filter(link -> link.a().isPresent() && link.a().get().isPlaced())
                .filter(link -> link.b().isPresent() && link.b().get().isPlaced())
                .toList();
    }

    private List<TopicMention> mentions(Side side) {
        List<TopicMention> found = new ArrayList<>();
        for (TopicResult result : analysis.topics()) {
            result.of(side).mentions().stream()
                    .filter(mention -> mention.origin() != MentionOrigin.BY_HAND)
                    .forEach(found::add);
        }
        found.sort(Comparator.comparing(TopicMention::span));
        return found;
    }

    private byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, "project.qde", xml.bytes());
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                put(zip, "sources/" + file.getKey(), file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIRST_ZIP_DATE);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private String sourceGuid(Side side) {
        return side == Side.A ? guidA : guidB;
    }

    private static String sourceGuid(Side side, Comparison comparison) {
        return Guid.of(
                "org.diptych.statement", side.name(), comparison.statement(side).text());
    }

    private String linkGuid(Side side, LinkDecision link) {
        return Guid.of(
                "org.diptych.link",
                sourceGuid(side),
                String.valueOf(research.links().indexOf(link)));
    }

    /** The words, cut to a number of code points with {@code …}. */
    private static String quote(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST_QUOTE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }

    private static String userGuid(String author) {
        return Guid.of("org.diptych.user", "author", author);
    }

    private static String variableGuid(String name) {
        return Guid.of("org.diptych.variable", name);
    }
}

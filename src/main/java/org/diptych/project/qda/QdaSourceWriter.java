package org.diptych.project.qda;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** Writes the statements of a comparison as sources: text, selections with codings and notes, variables, original. */
final class QdaSourceWriter {
    private static final int LONGEST_QUOTE = 100;

    private final Comparison comparison;
    private final Analysis analysis;
    private final Research research;
    private final CodePoints pointsA;
    private final CodePoints pointsB;
    private final QdaGuids guids;
    private final XmlText xml;
    private final ProjectFiles files;
    private final Map<String, String> notes;

    /** @param notes takes the notes of the selections by their identifiers */
    QdaSourceWriter(
            Comparison comparison,
            Analysis analysis,
            QdaGuids guids,
            XmlText xml,
            ProjectFiles files,
            Map<String, String> notes) {
        this.comparison = comparison;
        this.analysis = analysis;
        this.research = comparison.research();
        this.pointsA = new CodePoints(comparison.a().text());
        this.pointsB = new CodePoints(comparison.b().text());
        this.guids = guids;
        this.xml = xml;
        this.files = files;
        this.notes = notes;
    }

    void write(Side side) {
        Statement statement = comparison.statement(side);
        String guid = guids.source(side);
        String title = statement.provenance().title();
        String address = files.add(guid + ".txt", statement.text() + "\n");
        xml.open(
                "TextSource",
                "guid",
                guid,
                "name",
                title.isBlank() ? "Statement " + side : title,
                "plainTextPath",
                address);
        research.annotations().stream()
                .filter(annotation -> annotation.side() == side)
                .forEach(this::writeAnnotation);
        mentions(side).forEach(mention -> writeMention(side, mention));
        for (LinkDecision link : QdaGuids.linked(research)) {
            link.of(side)
                    .flatMap(anchor -> anchor.span())
                    .ifPresent(span -> writeSelection(guids.link(side, link), side, span, "", "")
                            .close());
        }
        Map<String, String> facts = new LinkedHashMap<>(Facts.of(statement));
        facts.put(Facts.SIDE, side.name());
        writeOriginal(side, statement, facts);
        facts.forEach((name, value) -> xml.open("VariableValue")
                .open("VariableRef", "targetGUID", QdaGuids.variable(name))
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
            facts.put(Facts.ORIGINAL_ENTRY, files.add(entry, bytes));
        }
    }

    private void writeAnnotation(Annotation annotation) {
        annotation.anchor().span().filter(span -> !span.isEmpty()).ifPresent(span -> {
            String guid = Guid.orOf(annotation.id(), "org.diptych.annotation", annotation.id());
            String user = annotation.author().isEmpty() ? "" : QdaGuids.user(annotation.author());
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
                guids.source(side),
                mention.topicId(),
                mention.span().toString());
        writeSelection(guid, side, mention.span(), Decisions.AUTOMATIC, "");
        writeCoding(Guid.of(guid, mention.topicId()), Decisions.AUTOMATIC, "", mention.topicId());
        xml.close();
    }

    private XmlText writeSelection(String guid, Side side, Span span, String user, String made) {
        Span counted = (side == Side.A ? pointsA : pointsB).of(span);
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

    /** The words, cut to a number of code points with {@code …}. */
    private static String quote(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST_QUOTE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }
}

package org.diptych.project.qda;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diptych.model.Anchor;
import org.diptych.model.Annotation;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.LinkDecision;
import org.diptych.model.Original;
import org.diptych.model.Research;
import org.diptych.model.Side;
import org.diptych.model.Statement;
import org.diptych.model.Verdict;

/** Turns a project of any program into a comparison. For one project. */
final class QdaReader {
    private static final List<String> LEFT_OUT =
            List.of("PictureSource", "AudioSource", "VideoSource", "Case", "Set", "Graph");

    private final Element project;
    private final QdaArchive archive;
    private final Notes notes;
    private final List<String> report = new ArrayList<>();
    private final Map<String, String> users = new HashMap<>();
    private final CodeTree.Read codes;
    private final List<Annotation> annotations = new ArrayList<>();
    private final List<LinkDecision> links = new ArrayList<>();
    private final Map<String, QdaSource.Selection> linked = new HashMap<>();
    private final Map<String, Side> sides = new HashMap<>();

    private QdaReader(QdaArchive archive) throws IOException {
        this.archive = archive;
        this.project = SafeXml.read(archive.project(), archive.what());
        if (!project.name.equalsIgnoreCase("Project")) {
            throw new IOException(archive.what() + " is no REFI-QDA project: export it as a \"REFI-QDA project\".");
        }
        this.notes = new Notes(project, archive);
        project.children("Users")
                .flatMap(all -> all.children("User"))
                .forEach(user -> users.put(Guid.key(user.attribute("guid")), user.attribute("name")));
        this.codes = CodeTree.read(project.child("CodeBook").orElse(new Element("CodeBook")), report);
    }

    static QdaProject read(QdaArchive archive) throws IOException {
        return new QdaReader(archive).comparison();
    }

    private QdaProject comparison() throws IOException {
        archive.twice()
                .forEach(file -> report.add("The file \"" + file + "\" is in the project twice; the first was taken."));
        List<QdaSource> sources = sources();
        if (sources.isEmpty()) {
            throw new IOException(archive.what() + " holds no text: export it together with its sources.");
        }
        QdaSource a = sources.get(0);
        Optional<QdaSource> b = sources.stream().skip(1).findFirst();
        sources.stream()
                .skip(2)
                .forEach(more -> report.add("The source \"" + more.name() + "\" is a third text and was left out."));
        Set<String> ends = new HashSet<>();
        project.children("Links").flatMap(all -> all.children("Link")).forEach(link -> {
            ends.add(Guid.key(link.attribute("originGUID")));
            ends.add(Guid.key(link.attribute("targetGUID")));
        });
        take(a, Side.A, ends);
        b.ifPresent(source -> take(source, Side.B, ends));
        link(a, b);
        reportLeftOut();
        Comparison made = new Comparison(
                Equivalences.title(project.attribute("name"), project.childText("Description")),
                statement(a),
                b.map(this::statement).orElseGet(Statement::blank),
                codebook());
        Research research = Research.none().withAnnotations(annotations).withLinks(links);
        return new QdaProject(Decisions.read(notes, made.withResearch(research)), report);
    }

    private List<QdaSource> sources() {
        List<QdaSource> sources = new ArrayList<>();
        project.children("Sources")
                .flatMap(all -> all.children.stream())
                .filter(source ->
                        source.name.equalsIgnoreCase("TextSource") || source.name.equalsIgnoreCase("PDFSource"))
                .forEach(
                        source -> QdaSource.read(source, archive, notes, report).ifPresent(sources::add));
        return sources;
    }

    private Statement statement(QdaSource source) {
        Map<String, String> facts = source.variables();
        String text = source.text();
        Statement typed = Statement.ofText(text, Facts.provenance(source));
        return archive.file(facts.getOrDefault(Facts.ORIGINAL_ENTRY, ""))
                .map(bytes -> new Original(facts.getOrDefault(Facts.ORIGINAL_FILE, ""), bytes))
                .or(() -> Optional.of(new Original(
                        facts.getOrDefault(Facts.ORIGINAL_FILE, ""),
                        typed.original().bytes())))
                .map(original -> new Statement(text, typed.provenance(), original))
                .orElse(typed);
    }

    private Codebook codebook() throws IOException {
        return Equivalences.read(codes.topics(), project.childText("Description"), report);
    }

    private void take(QdaSource source, Side side, Set<String> ends) {
        int bare = 0;
        int unknown = 0;
        for (QdaSource.Selection selection : source.selections()) {
            linked.put(selection.guid(), selection);
            sides.put(selection.guid(), side);
            List<String> topics = new ArrayList<>();
            for (QdaSource.Coding coding : selection.codings()) {
                if (!Decisions.AUTOMATIC.equals(coding.user()) && !Decisions.AUTOMATIC.equals(selection.user())) {
                    Optional<String> topic = codes.topicId(coding.code());
                    topic.ifPresent(topics::add);
                    unknown += topic.isPresent() ? 0 : 1;
                }
            }
            boolean automatic = Decisions.AUTOMATIC.equals(selection.user());
            if (selection.span().isEmpty()
                    || (topics.isEmpty() && selection.note().isEmpty())) {
                bare += automatic || ends.contains(selection.guid()) ? 0 : 1;
            } else {
                annotate(source, side, selection, topics);
            }
        }
        if (bare > 0) {
            report.add("Left out of \"" + source.name()
                    + "\": selections without words, or with neither code nor note (" + bare + ").");
        }
        if (unknown > 0) {
            report.add("Left out of \"" + source.name() + "\": codings with a code that is not in the project ("
                    + unknown + ").");
        }
    }

    private void annotate(QdaSource source, Side side, QdaSource.Selection selection, List<String> topics) {
        int count = Math.max(1, topics.size());
        for (int i = 0; i < count; i++) {
            annotations.add(new Annotation(
                    i == 0 ? selection.guid() : Guid.of(selection.guid(), String.valueOf(i)),
                    side,
                    Anchor.at(source.text(), selection.span()),
                    topics.isEmpty() ? Optional.empty() : Optional.of(topics.get(i)),
                    i == 0 ? selection.note() : "",
                    users.getOrDefault(selection.user(), ""),
                    instant(selection.made())));
        }
    }

    private void link(QdaSource a, Optional<QdaSource> b) {
        if (b.isEmpty()) {
            return;
        }
        List<Element> all =
                project.children("Links").flatMap(list -> list.children("Link")).toList();
        for (Element link : all) {
            String origin = Guid.key(link.attribute("originGUID"));
            String target = Guid.key(link.attribute("targetGUID"));
            String inA = sides.get(origin) == Side.A ? origin : target;
            String inB = inA.equals(origin) ? target : origin;
            Optional<Anchor> placeA = place(inA, Side.A, a);
            Optional<Anchor> placeB = place(inB, Side.B, b.get());
            if (placeA.isPresent() && placeB.isPresent()) {
                links.add(new LinkDecision(placeA, placeB, Verdict.CONFIRMED));
            } else {
                report.add("A link was left out: it does not join a passage of each text.");
            }
        }
    }

    private Optional<Anchor> place(String selection, Side side, QdaSource source) {
        return Optional.ofNullable(linked.get(selection))
                .filter(marked -> sides.get(selection) == side)
                .map(marked -> Anchor.at(source.text(), marked.span()));
    }

    private void reportLeftOut() {
        for (String kind : LEFT_OUT) {
            long count = project.children(kind.endsWith("Source") ? "Sources" : kind + "s")
                    .flatMap(all -> all.children(kind))
                    .count();
            if (count > 0) {
                report.add("Left out, because Diptych has no place for it: " + kind + " (" + count + ").");
            }
        }
    }

    private static Instant instant(String text) {
        try {
            return text.endsWith("Z")
                    ? Instant.parse(text)
                    : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            // Dates are optional, and some programs write them in forms of their own.
            return Instant.EPOCH;
        }
    }
}

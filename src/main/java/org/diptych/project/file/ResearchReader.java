package org.diptych.project.file;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.diptych.model.AbsenceDecision;
import org.diptych.model.Anchor;
import org.diptych.model.Annotation;
import org.diptych.model.FindingKind;
import org.diptych.model.KeptFinding;
import org.diptych.model.LinkDecision;
import org.diptych.model.MentionDecision;
import org.diptych.model.Research;
import org.diptych.model.Side;
import org.diptych.model.Span;

/** Highlights, notes and decisions from the tree of {@code comparison.json}. */
final class ResearchReader {
    private final Map<Side, Places> places;

    /** @param places the texts in which the anchors stand */
    ResearchReader(Map<Side, Places> places) {
        this.places = places;
    }

    Research research(Fields fields) {
        return new Research(
                unique(fields, "annotations", this::annotation, Annotation::id),
                fields.list("mentions", this::mention, EntryKey::of),
                fields.list("links", this::link, EntryKey::of),
                unique(fields, "findings", this::finding, KeptFinding::id),
                new TreeSet<>(fields.texts("rejectedFindings")),
                fields.list(
                        "absences",
                        one -> new AbsenceDecision(one.text("topic"), side(one)),
                        one -> one.topicId() + ":" + Words.of(one.side())),
                new TreeSet<>(fields.texts("ignoredTerms")));
    }

    private Annotation annotation(Fields fields) {
        Side side = side(fields);
        return new Annotation(
                fields.text("id"),
                side,
                anchor(side, fields.object("anchor")),
                fields.optionalText("topic"),
                fields.text("note"),
                fields.text("author"),
                fields.optionalText("made").map(Instant::parse).orElse(Instant.EPOCH));
    }

    private MentionDecision mention(Fields fields) {
        Side side = side(fields);
        return new MentionDecision(
                side,
                fields.text("topic"),
                anchor(side, fields.object("anchor")),
                Words.required(Words.VERDICTS, fields.text("verdict")));
    }

    private LinkDecision link(Fields fields) {
        return new LinkDecision(
                end(Side.A, fields), end(Side.B, fields), Words.required(Words.VERDICTS, fields.text("verdict")));
    }

    private Optional<Anchor> end(Side side, Fields fields) {
        return fields.optionalObject(Words.of(side)).map(anchor -> anchor(side, anchor));
    }

    private KeptFinding finding(Fields fields) {
        return new KeptFinding(
                fields.text("id"),
                fields.word("kind", Words.FINDINGS, FindingKind.OWN),
                fields.optionalText("topic"),
                fields.list("a", anchor -> anchor(Side.A, anchor), EntryKey::of),
                fields.list("b", anchor -> anchor(Side.B, anchor), EntryKey::of),
                fields.text("text"),
                fields.text("note"));
    }

    private Anchor anchor(Side side, Fields fields) {
        OptionalInt start = fields.number("start");
        OptionalInt end = fields.number("end");
        Optional<Span> span = start.isPresent() && end.isPresent()
                ? Optional.of(new Span(start.getAsInt(), end.getAsInt()))
                : Optional.empty();
        Anchor written = new Anchor(fields.text("quote"), fields.text("before"), fields.text("after"), span);
        return places.containsKey(side) ? places.get(side).of(written) : written;
    }

    private static Side side(Fields fields) {
        return Words.required(Words.SIDES, fields.text("side"));
    }

    private static <T> List<T> unique(Fields fields, String name, Function<Fields, T> read, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        Predicate<T> isNew = entry -> ids.add(id.apply(entry));
        return fields.list(
                name,
                entry -> Optional.of(read.apply(entry))
                        .filter(isNew)
                        .orElseThrow(() -> new IllegalArgumentException("the entry is there twice")),
                id);
    }
}

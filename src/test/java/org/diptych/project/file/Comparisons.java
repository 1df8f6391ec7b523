package org.diptych.project.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.diptych.model.AbsenceDecision;
import org.diptych.model.AliasGroup;
import org.diptych.model.Anchor;
import org.diptych.model.Annotation;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.FindingKind;
import org.diptych.model.KeptFinding;
import org.diptych.model.LinkDecision;
import org.diptych.model.MentionDecision;
import org.diptych.model.Original;
import org.diptych.model.Pattern;
import org.diptych.model.Provenance;
import org.diptych.model.Research;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.diptych.model.StatementKind;
import org.diptych.model.Topic;
import org.diptych.model.Verdict;

/** Random comparisons in which every sort of content occurs. */
public final class Comparisons {
    private static final List<String> PIECES = List.of(
            "harbour",
            " ",
            "\n",
            "\n\n",
            "大豆",
            "和平。",
            "😀",
            "👩‍👩‍👧",
            "e\u0301",
            "\r\n",
            "\uD83D",
            "\uDC00",
            "\u0000",
            "\uFEFF",
            "\"",
            "\\",
            "</a>",
            "שלום",
            "\u202E",
            "ﬁ",
            "\uFFFD",
            "ä",
            "a",
            ".");

    private Comparisons() {}

    public static Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    public static Arbitrary<Comparison> any() {
        return Combinators.combine(texts(), statements(), statements(), codebooks())
                .as((title, a, b, codebook) -> new Comparison(title, a, b, codebook))
                .flatMap(bare -> research(bare).map(bare::withResearch));
    }

    private static Arbitrary<Statement> statements() {
        Arbitrary<Original> originals = Combinators.combine(
                        Arbitraries.of("", "call.PDF", "文件.docx", "a.b.html", "no extension", "../evil.sh", "x.\uD83D"),
                        Arbitraries.bytes().array(byte[].class).ofMaxSize(200))
                .as(Original::new);
        return Combinators.combine(texts(), provenances(), originals).as(Statement::new);
    }

    private static Arbitrary<Provenance> provenances() {
        Arbitrary<Optional<LocalDate>> dates = Arbitraries.integers()
                .between(-400_000, 60_000)
                .map(day -> LocalDate.ofEpochDay(day))
                .optional();
        return Combinators.combine(
                        texts(),
                        texts(),
                        Arbitraries.of(StatementKind.values()),
                        dates,
                        texts(),
                        texts(),
                        dates,
                        texts())
                .as((title, issuer, kind, date, language, url, retrieved, rest) ->
                        new Provenance(title, issuer, kind, date, language, url, retrieved, rest, rest + "!"));
    }

    private static Arbitrary<Codebook> codebooks() {
        Arbitrary<List<Pattern>> patterns = patterns().list().ofMaxSize(3);
        Arbitrary<Topic> topics = Combinators.combine(
                        Arbitraries.integers().between(0, 999),
                        texts(),
                        Arbitraries.of(true, false),
                        patterns,
                        patterns)
                .as((id, text, shown, looked, not) -> new Topic(
                        "topic-" + id,
                        text,
                        "T" + id,
                        String.format(Locale.ROOT, "#%06X", id * 16_000),
                        shown,
                        looked,
                        not,
                        text));
        Arbitrary<List<AliasGroup>> groups = patterns()
                .list()
                .ofMinSize(2)
                .ofMaxSize(4)
                .map(AliasGroup::new)
                .list()
                .ofMaxSize(3);
        return Combinators.combine(
                        texts(), topics.list().uniqueElements(Topic::id).ofMaxSize(4), groups, groups)
                .as(Codebook::new);
    }

    private static Arbitrary<Pattern> patterns() {
        return Combinators.combine(Arbitraries.of("", "en", "zh"), texts())
                .as((language, text) -> new Pattern(language, text.isBlank() ? "x" : text));
    }

    private static Arbitrary<Research> research(Comparison comparison) {
        Arbitrary<Verdict> verdicts = Arbitraries.of(Verdict.values());
        Arbitrary<Side> sides = Arbitraries.of(Side.values());
        Arbitrary<String> ids = Arbitraries.integers().between(0, 9999).map(id -> "id-" + id);
        Arbitrary<Annotation> annotations = sides.flatMap(
                side -> Combinators.combine(ids, anchors(comparison, side), ids.optional(), texts(), texts(), moments())
                        .as((id, anchor, topic, note, author, made) ->
                                new Annotation(id, side, anchor, topic, note, author, made)));
        Arbitrary<MentionDecision> mentions =
                sides.flatMap(side -> Combinators.combine(ids, anchors(comparison, side), verdicts)
                        .as((topic, anchor, verdict) -> new MentionDecision(side, topic, anchor, verdict)));
        Arbitrary<LinkDecision> links = Combinators.combine(
                        anchors(comparison, Side.A),
                        anchors(comparison, Side.B),
                        Arbitraries.integers().between(0, 3))
                .as((a, b, sort) -> new LinkDecision(
                        sort == 1 ? Optional.empty() : Optional.of(a),
                        sort == 2 ? Optional.empty() : Optional.of(b),
                        sort == 0 ? Verdict.CONFIRMED : Verdict.REJECTED));
        Arbitrary<KeptFinding> findings = Combinators.combine(
                        ids,
                        Arbitraries.of(FindingKind.values()),
                        ids.optional(),
                        anchors(comparison, Side.A).list().ofMaxSize(2),
                        anchors(comparison, Side.B).list().ofMaxSize(2),
                        texts(),
                        texts())
                .as(KeptFinding::new);
        Arbitrary<Set<String>> keys = texts().set().ofMaxSize(3);
        Arbitrary<AbsenceDecision> absences = Combinators.combine(ids, sides).as(AbsenceDecision::new);
        return Combinators.combine(
                        annotations.list().uniqueElements(Annotation::id).ofMaxSize(4),
                        mentions.list().ofMaxSize(4),
                        links.list().ofMaxSize(3),
                        findings.list().uniqueElements(KeptFinding::id).ofMaxSize(3),
                        keys,
                        absences.list().ofMaxSize(2),
                        keys)
                .as(Research::new);
    }

    private static Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(-10_000_000_000L, 10_000_000_000L)
                .map(second -> Instant.ofEpochSecond(second, Math.floorMod(second * 7919, 1_000_000_000L)));
    }

    /** An anchor at any place, or one whose words are not in the text. */
    private static Arbitrary<Anchor> anchors(Comparison comparison, Side side) {
        String text = comparison.statement(side).text();
        Arbitrary<Integer> places = Arbitraries.integers().between(0, text.length());
        Arbitrary<Anchor> placed = Combinators.combine(places, places)
                .as((one, other) -> Anchor.at(text, new Span(Math.min(one, other), Math.max(one, other))));
        return Arbitraries.frequencyOf(
                Tuple.of(5, placed),
                Tuple.of(1, texts().map(quote -> new Anchor(quote, "before", "after", Optional.empty()))));
    }
}

package org.diptych.project.qda;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.diptych.model.Anchor;
import org.diptych.model.Annotation;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.KeptFinding;
import org.diptych.model.LinkDecision;
import org.diptych.model.MentionDecision;
import org.diptych.model.Original;
import org.diptych.model.Provenance;
import org.diptych.model.Research;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.diptych.project.CodebookFile;

/** Makes of a random comparison one that can come about in the window: no half characters, real topics, UUIDs. */
final class WindowWork {
    private final Statement a;
    private final Statement b;

    private WindowWork(Comparison any) {
        this.a = typed(any.a());
        this.b = typed(any.b());
    }

    static Comparison of(Comparison any) {
        WindowWork work = new WindowWork(any);
        return new Comparison(line(any.title()), work.a, work.b, CodebookFile.bundled(), work.research(any.research()));
    }

    private Research research(Research any) {
        return new Research(
                any.annotations().stream()
                        .filter(this::isOfWords)
                        .map(this::made)
                        .toList(),
                any.mentions().stream()
                        .map(one -> new MentionDecision(
                                one.side(), one.topicId(), anchor(one.side(), one.anchor()), one.verdict()))
                        .toList(),
                any.links().stream()
                        .map(one -> new LinkDecision(
                                one.a().map(anchor -> anchor(Side.A, anchor)),
                                one.b().map(anchor -> anchor(Side.B, anchor)),
                                one.verdict()))
                        .distinct()
                        .toList(),
                any.findings().stream()
                        .map(one -> new KeptFinding(
                                one.id(),
                                one.kind(),
                                one.topicId(),
                                anchors(Side.A, one.a()),
                                anchors(Side.B, one.b()),
                                whole(one.text()),
                                whole(one.note())))
                        .toList(),
                any.rejectedFindings().stream().map(WindowWork::whole).collect(Collectors.toSet()),
                any.absences(),
                any.ignoredTerms().stream().map(WindowWork::whole).collect(Collectors.toSet()));
    }

    /** The window marks words, and neither nothing nor half a character. */
    private boolean isOfWords(Annotation one) {
        Anchor anchor = anchor(one.side(), one.anchor());
        boolean empty = anchor.quote().isEmpty();
        return !empty && (one.topicId().isPresent() || !note(one).isEmpty());
    }

    /** Without white space around it, as the window takes notes, and without byte order marks. */
    private static String note(Annotation one) {
        return whole(one.note()).replace("\uFEFF", "").strip();
    }

    private Annotation made(Annotation one) {
        Codebook codebook = CodebookFile.bundled();
        return new Annotation(
                UUID.nameUUIDFromBytes(one.id().getBytes(StandardCharsets.UTF_8))
                        .toString(),
                one.side(),
                anchor(one.side(), one.anchor()),
                one.topicId()
                        .map(id -> codebook.topics()
                                .get(id.length() % codebook.topics().size())
                                .id()),
                note(one),
                line(one.author()),
                one.made());
    }

    private List<Anchor> anchors(Side side, List<Anchor> any) {
        return any.stream().map(one -> anchor(side, one)).toList();
    }

    private Anchor anchor(Side side, Anchor any) {
        String text = (side == Side.A ? a : b).text();
        return any.span()
                .map(span -> Anchor.at(text, new Span(atCharacter(text, span.start()), atCharacter(text, span.end()))))
                .orElseGet(() -> new Anchor(whole(any.quote()), any.before(), any.after(), Optional.empty()));
    }

    private static int atCharacter(String text, int at) {
        boolean inside =
                at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return inside ? at - 1 : at;
    }

    private static Statement typed(Statement any) {
        Provenance from = any.provenance();
        Provenance typed = new Provenance(
                line(from.title()),
                line(from.issuer()),
                from.kind(),
                from.date(),
                line(from.language()).isEmpty() ? Provenance.UNKNOWN_LANGUAGE : line(from.language()),
                line(from.url()),
                from.retrieved(),
                line(from.translator()),
                line(from.notice()));
        Original original =
                new Original(whole(any.original().fileName()), any.original().bytes());
        return new Statement(whole(any.text()), typed, original);
    }

    /** What can be typed into one line. */
    private static String line(String text) {
        return whole(text).replaceAll("[\\p{Cntrl}\uFEFF\\s]+", " ").strip();
    }

    /** Halves of characters are in no file of any program. */
    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.UTF_16LE);
    }
}

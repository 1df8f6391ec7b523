package org.diptych.ui.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.diptych.model.Anchor;
import org.diptych.model.Annotation;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.LinkDecision;
import org.diptych.model.MentionDecision;
import org.diptych.model.MentionOrigin;
import org.diptych.model.Side;
import org.diptych.model.TopicMention;
import org.diptych.model.TopicResult;
import org.diptych.model.Verdict;
import org.diptych.ui.shared.Compared;

/** Lists what the researcher added to a comparison. Pure. */
final class Notebook {
    private static final Comparator<Entry> READING_ORDER =
            Comparator.comparing(Entry::side).thenComparingInt(Entry::start).thenComparing(Entry::kind);

    private Notebook() {}

    /** Every highlight, note and decision: those of A, then those of B, each in reading order. */
    static List<Entry> of(Comparison comparison) {
        List<Entry> entries = new ArrayList<>();
        Codebook codebook = comparison.codebook();
        comparison.research().annotations().forEach(one -> entries.add(of(one, codebook)));
        comparison.research().mentions().forEach(one -> entries.add(of(one, codebook)));
        comparison.research().links().forEach(one -> entries.add(of(one)));
        entries.sort(READING_ORDER);
        return List.copyOf(entries);
    }

    /** The mentions of one statement that patterns found and nobody has looked at, in reading order. */
    static List<Entry> suggestions(Compared compared, Side side) {
        List<Entry> entries = new ArrayList<>();
        String text = compared.comparison().statement(side).text();
        for (TopicResult result : compared.analysis().topics()) {
            for (TopicMention mention : result.of(side).mentions()) {
                if (mention.origin() == MentionOrigin.FOUND) {
                    entries.add(new Entry(
                            EntryKind.SUGGESTED,
                            side,
                            Anchor.at(text, mention.span()),
                            Optional.of(result.topic()),
                            "",
                            mention.pattern().text(),
                            Optional.empty(),
                            new Subject.Found(mention)));
                }
            }
        }
        entries.sort(READING_ORDER);
        return entries;
    }

    private static Entry of(Annotation one, Codebook codebook) {
        return new Entry(
                one.topicId().isPresent() ? EntryKind.HIGHLIGHT : EntryKind.NOTE,
                one.side(),
                one.anchor(),
                one.topicId().flatMap(codebook::topic),
                one.note(),
                "",
                Optional.empty(),
                new Subject.Marked(one));
    }

    private static Entry of(MentionDecision one, Codebook codebook) {
        return new Entry(
                one.verdict() == Verdict.CONFIRMED ? EntryKind.CONFIRMED : EntryKind.REJECTED,
                one.side(),
                one.anchor(),
                codebook.topic(one.topicId()),
                "",
                "",
                Optional.empty(),
                new Subject.Decided(one));
    }

    private static Entry of(LinkDecision one) {
        Side side = one.a().isPresent() ? Side.A : Side.B;
        boolean both = one.a().isPresent() && one.b().isPresent();
        return new Entry(
                !both
                        ? EntryKind.NO_COUNTERPART
                        : one.verdict() == Verdict.CONFIRMED ? EntryKind.LINK : EntryKind.UNLINK,
                side,
                one.of(side).orElseThrow(),
                Optional.empty(),
                "",
                "",
                both ? one.b() : Optional.empty(),
                new Subject.Linked(one));
    }
}

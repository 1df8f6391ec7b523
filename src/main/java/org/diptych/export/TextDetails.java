package org.diptych.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.diptych.export.shared.CleanText;
import org.diptych.export.shared.Context;
import org.diptych.export.shared.Wording;
import org.diptych.model.Analysis;
import org.diptych.model.Attribution;
import org.diptych.model.Comparison;
import org.diptych.model.NearestPassage;
import org.diptych.model.Quantity;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.SpeechAct;
import org.diptych.model.Voice;

/** The lists of the plain summary behind topics and terms. For one summary. */
final class TextDetails {
    private static final int SHOWN = 12;
    private static final int REACH = 90;

    private final Comparison comparison;
    private final Analysis analysis;
    private final StringBuilder out;

    TextDetails(Comparison comparison, Analysis analysis, StringBuilder out) {
        this.comparison = comparison;
        this.analysis = analysis;
        this.out = out;
    }

    /** Where the words of two versions differ; nothing for other texts. */
    void appendDifference() {
        if (!analysis.versions()) {
            return;
        }
        for (Side side : Side.values()) {
            List<Span> spans = analysis.of(side).rewritten();
            if (!spans.isEmpty()) {
                out.append("Words that differ in ").append(side).append('\n');
                spans.stream().limit(SHOWN).forEach(span -> line(excerpt(side, span)));
                more(spans.size());
            }
        }
    }

    /** Numbers, sums, shares, dates and durations of one side only. */
    void appendQuantities() {
        for (Side side : Side.values()) {
            List<Quantity> own = analysis.of(side).quantities().stream()
                    .filter(quantity -> !quantity.shared())
                    .toList();
            if (!own.isEmpty()) {
                out.append("\nNumbers and dates only in ").append(side).append('\n');
                line(own.stream()
                        .map(quantity -> excerpt(side, quantity.span()))
                        .distinct()
                        .limit(SHOWN)
                        .collect(Collectors.joining(" · ")));
            }
        }
    }

    /** Who speaks, and the asks, commitments and assurances of one side only. */
    void appendSpeech() {
        for (Side side : Side.values()) {
            List<Attribution> attributions = analysis.of(side).attributions();
            if (!attributions.isEmpty()) {
                out.append("\nWho speaks in ").append(side).append(": ");
                out.append(List.of(Voice.values()).stream()
                                .map(voice -> voice(voice) + " " + count(attributions, voice))
                                .collect(Collectors.joining(" · ")))
                        .append(" sentences\n");
            }
            if (analysis.wordsMissing()) {
                continue;
            }
            List<SpeechAct> acts = analysis.of(side).acts().stream()
                    .filter(act -> !act.shared())
                    .toList();
            acts.stream().limit(SHOWN).forEach(act -> line(kind(act) + ": " + sentence(side, act.sentence())));
            more(acts.size());
        }
    }

    private static long count(List<Attribution> attributions, Voice voice) {
        return attributions.stream().filter(it -> it.voice() == voice).count();
    }

    private static String voice(Voice voice) {
        return switch (voice) {
            case OWN_SIDE -> "own side";
            case OTHER_SIDE -> "other side";
            case BOTH -> "both";
            case NARRATOR -> "nobody in particular";
        };
    }

    private static String kind(SpeechAct act) {
        String kind = act.kind().name().toLowerCase(Locale.ROOT);
        return Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + ", only here";
    }

    /** How many sentences have no counterpart, with the nearest ones, and whether their meaning was compared. */
    void appendUnlinked() {
        if (analysis.meaningMissing()) {
            out.append("Their meaning could not be compared on this computer; the links rest on shared words alone.\n");
        }
        for (Side side : Side.values()) {
            long linked = analysis.links().stream()
                    .map(link -> link.of(side))
                    .distinct()
                    .count();
            long alone = analysis.of(side).sentences().size() - linked;
            if (alone > 0) {
                out.append(Wording.count(alone, "sentence"))
                        .append(" of ")
                        .append(side)
                        .append(" without a counterpart\n");
            }
        }
        if (!analysis.nearest().isEmpty()) {
            out.append("Nearest of them, not linked\n");
            analysis.nearest().stream()
                    .sorted((one, other) -> Double.compare(other.score(), one.score()))
                    .limit(SHOWN)
                    .forEach(this::appendNearest);
        }
    }

    private void appendNearest(NearestPassage it) {
        Side other = it.side().other();
        line(String.format(
                Locale.ROOT,
                "%.2f  %s %d: %s ~ %s %d: %s",
                it.score(),
                it.side(),
                it.sentence() + 1,
                sentence(it.side(), it.sentence()),
                other,
                it.nearest() + 1,
                sentence(other, it.nearest())));
    }

    private String sentence(Side side, int index) {
        return excerpt(side, analysis.of(side).sentences().get(index).span());
    }

    private String excerpt(Side side, Span span) {
        String text = comparison.statement(side).text();
        int end = Math.max(span.start(), Math.min(span.end(), Context.end(text, span.start(), REACH)));
        String words = CleanText.of(text.substring(span.start(), end)).strip().replaceAll("\\s+", " ");
        return end < span.end() ? words + " …" : words;
    }

    private void line(String words) {
        out.append("  ").append(words).append('\n');
    }

    private void more(int size) {
        if (size > SHOWN) {
            line("and " + (size - SHOWN) + " more");
        }
    }
}

package org.diptych.ui.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.diptych.model.Comparison;
import org.diptych.model.Research;
import org.diptych.model.Side;
import org.diptych.model.Statement;
import org.diptych.ui.shared.Messages;

/** What a comparison contains, in a few numbers, and in what two states of it differ. */
final class Contents {
    private Contents() {}

    /** Characters of the texts, highlights, notes, decisions. */
    static String sentence(Comparison comparison, Messages messages) {
        Research research = comparison.research();
        long highlights = research.annotations().stream()
                .filter(one -> one.topicId().isPresent())
                .count();
        long notes = research.annotations().stream()
                .filter(one -> !one.note().isBlank())
                .count();
        return messages.text(
                "document.contents",
                comparison.a().text().length(),
                comparison.b().text().length(),
                highlights,
                notes,
                decisions(research));
    }

    private static int decisions(Research research) {
        return research.mentions().size()
                + research.links().size()
                + research.findings().size()
                + research.rejectedFindings().size()
                + research.absences().size()
                + research.ignoredTerms().size();
    }

    /** Names of the parts in which the two differ; empty when they are the same. */
    static List<String> differences(Comparison one, Comparison other, Messages messages) {
        List<String> parts = new ArrayList<>();
        for (Side side : Side.values()) {
            note(parts, messages.text("document.part.text", side.name()), one, other, of(side, Statement::text));
            note(
                    parts,
                    messages.text("document.part.source", side.name()),
                    one,
                    other,
                    of(side, Statement::provenance));
        }
        note(parts, messages.text("document.part.title"), one, other, Comparison::title);
        note(parts, messages.text("document.part.topics"), one, other, Comparison::codebook);
        note(
                parts,
                messages.text("document.part.notes"),
                one,
                other,
                it -> it.research().annotations());
        note(
                parts,
                messages.text("document.part.decisions"),
                one,
                other,
                it -> it.research().withAnnotations(List.of()));
        return parts;
    }

    private static Function<Comparison, Object> of(Side side, Function<Statement, Object> part) {
        return comparison -> part.apply(comparison.statement(side));
    }

    private static void note(
            List<String> parts, String name, Comparison one, Comparison other, Function<Comparison, Object> part) {
        if (!Objects.equals(part.apply(one), part.apply(other))) {
            parts.add(name);
        }
    }
}

package org.diptych.project.qda;

import java.util.List;
import org.diptych.model.Comparison;
import org.diptych.model.LinkDecision;
import org.diptych.model.Research;
import org.diptych.model.Side;
import org.diptych.model.Verdict;

/** Identifiers of what a comparison is written as; the same in every export of the same work. */
final class QdaGuids {
    private final Research research;
    private final String a;
    private final String b;

    QdaGuids(Comparison comparison) {
        this.research = comparison.research();
        this.a = source(Side.A, comparison);
        this.b = source(Side.B, comparison);
    }

    String source(Side side) {
        return side == Side.A ? a : b;
    }

    private static String source(Side side, Comparison comparison) {
        return Guid.of(
                "org.diptych.statement", side.name(), comparison.statement(side).text());
    }

    /** The selection at one end of a link. */
    String link(Side side, LinkDecision link) {
        return Guid.of(
                "org.diptych.link",
                source(side),
                String.valueOf(research.links().indexOf(link)));
    }

    static String user(String author) {
        return Guid.of("org.diptych.user", "author", author);
    }

    static String variable(String name) {
        return Guid.of("org.diptych.variable", name);
    }

    /** The links that join words of both texts. */
    static List<LinkDecision> linked(Research research) {
        return research.links().stream()
                .filter(link -> link.verdict() == Verdict.CONFIRMED)
                .filter(link -> link.a().isPresent() && link.a().get().isPlaced())
                .filter(link -> link.b().isPresent() && link.b().get().isPlaced())
                .toList();
    }
}

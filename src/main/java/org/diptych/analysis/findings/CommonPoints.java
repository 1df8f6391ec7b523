package org.diptych.analysis.findings;

import java.util.ArrayList;
import java.util.List;
import org.diptych.model.Analysis;
import org.diptych.model.FindingKind;
import org.diptych.model.LinkTier;
import org.diptych.model.PassageLink;
import org.diptych.model.Span;

/** Points that both texts report, from sentences that surely belong together. */
final class CommonPoints {
    private static final double WEIGHT = 0.44;
    private static final int MOST = 12;

    private CommonPoints() {}

    static List<Draft> of(Account a, Analysis analysis) {
        List<Draft> drafts = new ArrayList<>();
        for (PassageLink link : analysis.links()) {
            if (link.tier() == LinkTier.SURE
                    && !a.isHeading(link.a())
                    && !a.other().isHeading(link.b())
                    && drafts.size() < MOST) {
                drafts.add(draft(a, link));
            }
        }
        return drafts;
    }

    private static Draft draft(Account a, PassageLink link) {
        Span first = Excerpt.startOf(a, link.a());
        Span second = Excerpt.startOf(a.other(), link.b());
        String text = "Both report the same point. " + a.capitalName() + ": " + Quotes.of(a, first) + "; "
                + a.other().name() + ": " + Quotes.of(a.other(), second) + ".";
        return new Draft(
                FindingKind.COMMON_GROUND,
                List.of(),
                a,
                List.of(first),
                List.of(second),
                List.of(),
                text,
                WEIGHT * link.score());
    }
}

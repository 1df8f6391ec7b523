package org.diptych.analysis.findings;

import java.util.List;
import java.util.Optional;
import org.diptych.model.LinkTier;
import org.diptych.model.PassageLink;
import org.diptych.model.Span;

/** The sentence of the other text that comes nearest to one which no sentence there surely answers. */
final class Counterpart {
    private static final double ANSWERED = 0.85;

    private final Account there;
    private final Optional<PassageLink> link;
    private final List<Span> quote;

    private Counterpart(Account there, Optional<PassageLink> link) {
        this.there = there;
        this.link = link;
        this.quote = link.map(one -> Excerpt.startOf(there, one.of(there.side()))).stream()
                .toList();
    }

    static Counterpart of(Account here, int sentence) {
        return new Counterpart(
                here.other(), here.links(sentence, LinkTier.UNCERTAIN).findFirst());
    }

    /** Its words, as evidence; none when there is no such sentence. */
    List<Span> quote() {
        return quote;
    }

    /** The end of the finding's text. */
    String said() {
        return quote.isEmpty()
                ? "No counterpart in " + there.name() + "."
                : "Nearest in " + there.name() + ": " + Quotes.of(there, quote) + ".";
    }

    /** What the finding's weight is to be multiplied with: less for what the other text probably says as well. */
    double factor() {
        return link.filter(one -> one.tier() != LinkTier.UNCERTAIN).isPresent() ? ANSWERED : 1;
    }
}

package org.diptych.export.original;

import java.util.List;
import java.util.Optional;
import org.diptych.model.TopicMention;

/** Finds mentions of a statement on the pages of its original. */
final class PageSearch {
    private record Reading(GlyphText text, Locator locator) {
        static Reading of(FoldedText statement, List<GlyphLine> lines) {
            GlyphText text = new GlyphText(lines);
            return new Reading(text, new Locator(statement, text.text()));
        }
    }

    /** Without running heads first: sentences go on across pages there. Then all lines, for words in such a head. */
    private final List<Reading> readings;

    PageSearch(String statement, List<GlyphLine> lines) {
        FoldedText folded = FoldedText.of(statement);
        List<GlyphLine> body = RunningHeads.without(lines);
        readings = body.size() == lines.size()
                ? List.of(Reading.of(folded, lines))
                : List.of(Reading.of(folded, body), Reading.of(folded, lines));
    }

    Optional<Placed> find(TopicMention mention) {
        for (Reading reading : readings) {
            Optional<Place> place = reading.locator().find(mention.span());
            if (place.isPresent()) {
                List<Glyph> areas =
                        reading.text().areas(place.get().from(), place.get().to());
                return Optional.of(new Placed(mention, place.get().score(), areas));
            }
        }
        return Optional.empty();
    }
}

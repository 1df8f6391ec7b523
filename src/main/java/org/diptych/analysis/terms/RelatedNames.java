package org.diptych.analysis.terms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.Span;

/**
 * Names that may mean the same without being the same, such as a city and the house outside it where the talks were held:
 * what has one of them in the other text is never called missing, only "possibly in other words".
 */
final class RelatedNames {
    private final Map<Integer, Span> placeOfToken = new HashMap<>();
    private final ReadText there;

    RelatedNames(ReadText here, ReadText there, Aliases related) {
        this.there = there;
        Map<Integer, Span> groups = new HashMap<>();
        for (Aliases.Found found : related.in(there)) {
            groups.putIfAbsent(found.group(), found.span(there));
        }
        for (Aliases.Found found : groups.isEmpty() ? List.<Aliases.Found>of() : related.in(here)) {
            Span place = groups.get(found.group());
            for (int i = found.first(); place != null && i <= found.last(); i++) {
                placeOfToken.put(i, place);
            }
        }
    }

    /** What one of the missing words may be there, or else their absence. */
    Presence orAbsent(List<Integer> missing) {
        Optional<Span> place = missing.stream()
                .filter(placeOfToken::containsKey)
                .map(placeOfToken::get)
                .findFirst();
        return place.map(span -> Presence.possibly(span, span.of(there.text())))
                .orElseGet(() -> Presence.absent(missing));
    }
}

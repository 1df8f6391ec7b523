package org.diptych.analysis.terms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.Span;

/**
 * Names that may mean the same without being the same, such as a city and the house outside it where the talks were held,
 * or a person and the office: what has one of them in the other text is never called missing, only "possibly in other
 * words".
 */
final class RelatedNames {
    private final Map<Integer, Span> placeOfToken = new HashMap<>();
    private final ReadText here;
    private final ReadText there;
    private final SharedNames names;
    private final OfficeHolders holdersHere;
    private final OfficeHolders holdersThere;

    /**
     * @param related the codebook's related names
     * @param names what was found of its aliases, which know the names of countries
     */
    RelatedNames(ReadText here, ReadText there, Aliases related, SharedNames names) {
        this.here = here;
        this.there = there;
        this.names = names;
        this.holdersHere = new OfficeHolders(here, names.aliases());
        this.holdersThere = new OfficeHolders(there, names.aliasesThere());
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

    /** What one of the missing words may be there, or the office of the person or the country of the capital that they
     * name, or else their absence. */
    Presence orAbsent(List<Integer> missing) {
        Optional<Span> place = missing.stream()
                .filter(placeOfToken::containsKey)
                .map(placeOfToken::get)
                .findFirst();
        return place.or(() -> office(missing))
                .or(() -> Capitals.government(here, missing, names))
                .map(span -> Presence.possibly(span, span.of(there.text())))
                .orElseGet(() -> Presence.absent(missing));
    }

    /** Place of the office of the one person whom all the words name, besides titles. */
    private Optional<Span> office(List<Integer> missing) {
        Optional<Span> office = Optional.empty();
        for (int i : missing) {
            String form = here.tokens().get(i).form();
            Optional<Span> place = holdersHere.place(form, holdersThere);
            if (place.isEmpty()
                    && !Offices.contains(form)
                    && !StopWords.isStop(here.tokens().get(i))) {
                return Optional.empty();
            }
            office = office.or(() -> place);
        }
        return office;
    }
}

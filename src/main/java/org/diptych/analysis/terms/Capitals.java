package org.diptych.analysis.terms;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.analysis.text.WordList;
import org.diptych.model.Span;

/** Capitals that stand for their governments: "Norhaven has warned" may mean Norland, "in Norhaven" says where. */
final class Capitals {
    /** Country by each capital in lower case. */
    private static final Map<String, String> COUNTRIES = new HashMap<>();

    /** Words before a capital that make it a place. */
    private static final Set<String> WHERE = Set.of(
            "in", "to", "at", "from", "near", "outside", "around", "through", "via", "into", "for", "of", "visit",
            "the");

    static {
        for (String line : WordList.read(Capitals.class, "capitals.txt")) {
            List<String> names = List.of(line.split("; ", -1));
            names.stream()
                    .skip(1)
                    .forEach(name -> COUNTRIES.put(
                            name.toLowerCase(Locale.ROOT), names.get(0).toLowerCase(Locale.ROOT)));
        }
    }

    private Capitals() {}

    /**
     * The place of a country in the other text for whose government a capital stands here.
     *
     * @param name indexes of the tokens of the capital in their order
     */
    static Optional<Span> government(ReadText here, List<Integer> name, SharedNames names) {
        int first = name.get(0);
        StringBuilder words = new StringBuilder(here.tokens().get(first).form());
        name.stream()
                .skip(1)
                .forEach(i -> words.append(' ').append(here.tokens().get(i).form()));
        String country = COUNTRIES.get(words.toString());
        Token before = here.tokens().get(Math.max(0, first - 1));
        if (country == null || (first > 0 && WHERE.contains(before.form()))) {
            return Optional.empty();
        }
        return names.alias(country);
    }
}

package org.diptych.ui.document;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.model.Comparison;

/** What a comparison is called where the user gave it no name. */
final class FileName {
    private static final int LONGEST = 60;

    private FileName() {}

    /** The title, or else the issuers of the two statements; may be empty. */
    static String title(Comparison comparison) {
        if (!comparison.title().isBlank()) {
            return comparison.title();
        }
        return Stream.of(comparison.a(), comparison.b())
                .map(statement -> statement.provenance().issuer())
                .filter(issuer -> !issuer.isBlank())
                .collect(Collectors.joining(" – "));
    }

    /** A name that every system takes, without its ending. */
    static String proposed(Comparison comparison) {
        String name = title(comparison)
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String cut = name.codePointCount(0, name.length()) > LONGEST
                ? name.substring(0, name.offsetByCodePoints(0, LONGEST)).strip()
                : name;
        return cut.isEmpty() || cut.startsWith(".") ? "comparison" : cut;
    }
}

package org.diptych.project.qda;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.diptych.model.Provenance;
import org.diptych.model.Statement;
import org.diptych.model.StatementKind;

/** The provenance of a statement as variables of a project, by their names. */
final class Facts {
    static final String SIDE = "Side";
    static final String ORIGINAL_FILE = "Original file";
    static final String ORIGINAL_ENTRY = "Original in this project";

    private static final String TITLE = "Title";
    private static final String ISSUER = "Issuer";
    private static final String KIND = "Kind";
    private static final String DATE = "Date";
    private static final String LANGUAGE = "Language";
    private static final String ADDRESS = "Address";
    private static final String RETRIEVED = "Retrieved";
    private static final String TRANSLATOR = "Translator";
    private static final String NOTICE = "Notice";

    private Facts() {}

    /** Every fact that is known, in a fixed order. */
    static Map<String, String> of(Statement statement) {
        Provenance known = statement.provenance();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(TITLE, known.title());
        facts.put(ISSUER, known.issuer());
        facts.put(KIND, known.kind().name());
        facts.put(DATE, known.date().map(LocalDate::toString).orElse(""));
        facts.put(LANGUAGE, known.language());
        facts.put(ADDRESS, known.url());
        facts.put(RETRIEVED, known.retrieved().map(LocalDate::toString).orElse(""));
        facts.put(TRANSLATOR, known.translator());
        facts.put(NOTICE, known.notice());
        facts.put(ORIGINAL_FILE, statement.original().fileName());
        facts.values().removeIf(String::isEmpty);
        return facts;
    }

    /** The provenance that the variables of a source tell; its name is the title where none is given. */
    static Provenance provenance(QdaSource source) {
        Map<String, String> facts = source.variables();
        boolean ours = facts.containsKey(SIDE);
        return new Provenance(
                facts.getOrDefault(TITLE, ours ? "" : source.name()),
                facts.getOrDefault(ISSUER, ""),
                Arrays.stream(StatementKind.values())
                        .filter(kind -> kind.name().equals(facts.get(KIND)))
                        .findFirst()
                        .orElse(StatementKind.OTHER),
                date(facts.getOrDefault(DATE, "")),
                facts.getOrDefault(LANGUAGE, Provenance.UNKNOWN_LANGUAGE),
                facts.getOrDefault(ADDRESS, ""),
                date(facts.getOrDefault(RETRIEVED, "")),
                facts.getOrDefault(TRANSLATOR, ""),
                facts.getOrDefault(NOTICE, ""));
    }

    /** A day; a text that is none is no date of ours. */
    private static Optional<LocalDate> date(String text) {
        try {
            return text.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(text.substring(0, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

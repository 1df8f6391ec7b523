package org.diptych.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a statement comes from. Unknown texts are empty strings, never null.
 *
 * @param title headline of the document
 * @param issuer who published it
 * @param kind what sort of document it is
 * @param date date of the statement, in the issuer's time zone
 * @param language BCP 47 tag such as {@code en} or {@code zh-Hans}; {@code und} when unknown
 * @param url address of the publisher's page
 * @param retrieved day on which the text was taken from there
 * @param translator who translated it, empty for an original
 * @param notice a line that must stay with the text, such as "Paraphrase written for this example"; usually empty
 */
public record Provenance(
        String title,
        String issuer,
        StatementKind kind,
        Optional<LocalDate> date,
        String language,
        String url,
        Optional<LocalDate> retrieved,
        String translator,
        String notice) {

    public static final String UNKNOWN_LANGUAGE = "und";

    /** Nothing known. */
    public static Provenance unknown() {
        return new Provenance(
                "", "", StatementKind.OTHER, Optional.empty(), UNKNOWN_LANGUAGE, "", Optional.empty(), "", "");
    }

    public Provenance withTitle(String value) {
        return new Provenance(value, issuer, kind, date, language, url, retrieved, translator, notice);
    }

    public Provenance withIssuer(String value) {
        return new Provenance(title, value, kind, date, language, url, retrieved, translator, notice);
    }

    public Provenance withDate(Optional<LocalDate> value) {
        return new Provenance(title, issuer, kind, value, language, url, retrieved, translator, notice);
    }

    public Provenance withLanguage(String value) {
        return new Provenance(title, issuer, kind, date, value, url, retrieved, translator, notice);
    }

    public Provenance withUrl(String value) {
        return new Provenance(title, issuer, kind, date, language, value, retrieved, translator, notice);
    }

    /** Whether the text is Chinese or Japanese, so that its length is counted in characters, not words. */
    public boolean isCountedInCharacters() {
        return language.startsWith("zh") || language.startsWith("ja");
    }
}

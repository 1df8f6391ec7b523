package org.diptych.importing;

import java.time.LocalDate;
import java.util.Optional;
import org.diptych.model.StatementKind;

/**
 * What a document says about itself, apart from its text. Unknown texts are empty.
 *
 * @param title its first heading, else the title in its properties
 * @param issuer who published it
 * @param published day of publication, as a web page states it
 * @param created day on which the file was made, which need not be the day of the statement
 * @param language BCP 47 tag
 * @param url address of the publisher's page
 * @param kind what its publisher calls it, such as a news report; {@link StatementKind#OTHER} when that is unknown
 */
record Imprint(
        String title,
        String issuer,
        Optional<LocalDate> published,
        Optional<LocalDate> created,
        String language,
        String url,
        StatementKind kind) {

    /** A document that says nothing about itself. */
    static Imprint none() {
        return new Imprint("", "", Optional.empty(), Optional.empty(), "", "", StatementKind.OTHER);
    }

    /** The imprint of an office document or PDF. */
    static Imprint of(String title, Optional<LocalDate> created, String language) {
        return new Imprint(title, "", Optional.empty(), created, language, "", StatementKind.OTHER);
    }
}

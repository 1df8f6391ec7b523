package org.diptych.export.html;

import java.util.Locale;
import java.util.Set;
import org.diptych.model.Provenance;

/** Language and writing direction of a statement, as HTML attributes. */
record Language(String tag, String direction) {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "syr", "ug", "ur", "yi", "ji");
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm");

    /** The language of a text; an unknown one has an empty tag, as HTML writes it, and direction {@code auto}. */
    static Language of(Provenance provenance) {
        Locale locale = Locale.forLanguageTag(provenance.language());
        if (locale.getLanguage().isEmpty() || locale.getLanguage().equals(Provenance.UNKNOWN_LANGUAGE)) {
            return new Language("", "auto");
        }
        boolean rightToLeft = locale.getScript().isEmpty()
                ? RIGHT_TO_LEFT.contains(locale.getLanguage())
                : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
        return new Language(locale.toLanguageTag(), rightToLeft ? "rtl" : "ltr");
    }
}

package org.diptych.analysis.alignment;

import org.diptych.analysis.text.ReadText;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Statement;

/** Texts as the analysis reads them. */
final class TestTexts {
    private TestTexts() {}

    static ReadText english(String text) {
        return read(text, "en");
    }

    static ReadText chinese(String text) {
        return read(text, "zh-Hans");
    }

    static ReadText read(String text, String language) {
        return ReadText.untagged(Statement.ofText(text, Provenance.unknown().withLanguage(language)), Progress.NONE);
    }
}

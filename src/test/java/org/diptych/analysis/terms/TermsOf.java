package org.diptych.analysis.terms;

import java.util.List;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.AliasGroup;
import org.diptych.model.Codebook;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Pattern;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Statement;

/** The one-sided terms of a text beside another, with a small codebook. */
final class TermsOf {
    static final Codebook CODEBOOK = new Codebook(
            "",
            List.of(),
            List.of(
                    new AliasGroup(
                            List.of(new Pattern("en", "China"), new Pattern("en", "=PRC"), new Pattern("zh", "中国"))),
                    new AliasGroup(List.of(
                            new Pattern("en", "United States"), new Pattern("en", "=US"), new Pattern("zh", "美国"))),
                    new AliasGroup(List.of(new Pattern("en", "Elena Lund"), new Pattern("zh", "伦德")))));

    private TermsOf() {}

    static List<OneSidedTerm> terms(String language, String here, String otherLanguage, String there) {
        return OneSidedTerms.of(read(here, language), read(there, otherLanguage), CODEBOOK);
    }

    /** Their texts, most telling first. */
    static List<String> texts(String language, String here, String otherLanguage, String there) {
        return terms(language, here, otherLanguage, there).stream()
                .map(OneSidedTerm::text)
                .toList();
    }

    static ReadText read(String text, String language) {
        return ReadText.of(
                Statement.ofText(text, Provenance.unknown().withLanguage(language)), CODEBOOK, Progress.NONE);
    }
}

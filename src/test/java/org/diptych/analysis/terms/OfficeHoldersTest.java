package org.diptych.analysis.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.Span;
import org.junit.jupiter.api.Test;

class OfficeHoldersTest {

    private static Optional<String> place(String name, String language, String here, String there) {
        ReadText other = TermsOf.read(there, "en");
        Optional<Span> place = holders(TermsOf.read(here, language)).place(name, holders(other));
        return place.map(span -> span.of(other.text()));
    }

    private static OfficeHolders holders(ReadText text) {
        return new OfficeHolders(text, Aliases.of(TermsOf.CODEBOOK).in(text));
    }

    @Test
    void findsThePersonUnderTheOfficeAlone() {
        assertThat(place("lund", "en", "Prime Minister Lund spoke about fish.", "The Prime Minister spoke about fish."))
                .contains("Prime Minister");
        assertThat(place("lund", "en", "Mr. Olaf Lund, Prime Minister of Norland, spoke.", "The Prime Minister spoke."))
                .contains("Prime Minister");
    }

    @Test
    void findsAPersonUnderAnotherTitleOfTheOffice() {
        assertThat(place("lund", "en", "Foreign Minister Lund arrived.", "The Minister of Foreign Affairs arrived."))
                .contains("Minister of Foreign Affairs");
    }

    @Test
    void findsAPersonOfAChineseTextUnderTheOffice() {
        assertThat(place("伦德", "zh", "美国总统伦德祝贺中国。", "The President congratulated them."))
                .contains("President");
    }

    @Test
    void takesNoOtherOfficeForIt() {
        assertThat(place("lund", "en", "Prime Minister Lund spoke.", "The Foreign Minister spoke."))
                .isEmpty();
        assertThat(place("lund", "en", "President Lund spoke.", "The Vice President spoke."))
                .isEmpty();
    }

    @Test
    void takesNoOfficeOfAnotherCountryForIt() {
        String here = "The Prime Minister of China, Olaf Lund, spoke.";
        assertThat(place("lund", "en", here, "The US Prime Minister spoke.")).isEmpty();
        assertThat(place("lund", "en", here, "The Prime Minister of the PRC spoke."))
                .contains("Prime Minister");
    }

    @Test
    void takesNoOfficeForItThatSomebodyElseIsNamedWith() {
        assertThat(place("lund", "en", "President Lund spoke.", "President Berg smiled. The President spoke."))
                .isEmpty();
    }

    @Test
    void callsNobodyMissingWhoMayStandUnderTheOffice() {
        assertThat(TermsOf.texts(
                        "en",
                        "Prime Minister Olaf Lund told President Berg about the fish.",
                        "en",
                        "The Prime Minister told President Berg about the fish."))
                .isEmpty();
    }
}

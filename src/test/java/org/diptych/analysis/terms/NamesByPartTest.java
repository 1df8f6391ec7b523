package org.diptych.analysis.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesByPartTest {

    private static List<String> missing(String here, String there) {
        return TermsOf.texts("en", here, "en", there);
    }

    @Test
    void findsAnOperationByItsCodeName() {
        assertThat(missing("They praised Operation LANTERN.", "They praised the LANTERN mission."))
                .isEmpty();
    }

    @Test
    void doesNotFindAPlaceByItsName() {
        assertThat(missing("They praised the Kelm Peninsula.", "They praised Kelm."))
                .isNotEmpty();
    }

    @Test
    void findsANameWithoutTheCountryBeforeIt() {
        assertThat(missing("They praised the US Zorvikan.", "The Zorvikan was praised. It left the United States."))
                .isEmpty();
    }

    @Test
    void findsTheWordsOfAnAbbreviationInALongerName() {
        assertThat(missing("They mourned Norland Imperial Airlines Flight Seven.", "They mourned NIA Flight Seven."))
                .doesNotContain("Airlines", "Imperial", "Norland Imperial Airlines");
    }

    @Test
    void findsTheNumberOfAFlightWithAndWithoutItsLetters() {
        assertThat(missing("They mourned Flight KR752.", "They mourned Flight 752."))
                .isEmpty();
        assertThat(missing("They mourned Flight KR752.", "They mourned Flight 981."))
                .isNotEmpty();
    }
}

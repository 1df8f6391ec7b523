package org.diptych.project.qda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.diptych.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionReadingTest {
    private static final String TEXT =
            "Preface 🇨🇳 to the talks.\r\nThe 𠮷 harbour was named.\r\n双方谈到大米。\r\nThen they parted in peace.";
    private static final List<String> QUOTES = List.of("talks", "harbour was", "大米", "parted", "peace");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void findsHowAProgramCountsFromItsQuotations(int kind) {
        PositionReading planted =
                new PositionReading((kind & 8) == 0, (kind & 4) == 0, (kind & 2) != 0, (kind & 1) != 0);
        List<PositionReading.Raw> selections = new ArrayList<>();
        QUOTES.forEach(quote -> selections.add(counted(planted, quote)));

        PositionReading found = PositionReading.of(TEXT, selections);

        int[] index = found.index(TEXT);
        assertThat(selections)
                .allSatisfy(raw -> assertThat(found.span(index, raw).map(span -> span.of(TEXT)))
                        .contains(raw.quote()));
    }

    @Test
    void selectionsBeyondTheTextHaveNoPlace() {
        int[] index = PositionReading.STANDARD.index("abc");

        assertThat(PositionReading.STANDARD.span(index, new PositionReading.Raw(1, 4, "")))
                .isEmpty();
        assertThat(PositionReading.STANDARD.span(index, new PositionReading.Raw(2, 1, "")))
                .isEmpty();
        assertThat(PositionReading.STANDARD.span(index, new PositionReading.Raw(-1, 2, "")))
                .isEmpty();
    }

    @Test
    void quotationsMayBeCutShort() {
        assertThat(PositionReading.says("The harbour\r\nwas named", "The harbour was…"))
                .isTrue();
        assertThat(PositionReading.says("The harbour", "The hall…")).isFalse();
    }

    private static PositionReading.Raw counted(PositionReading reading, String quote) {
        Span wanted = new Span(TEXT.indexOf(quote), TEXT.indexOf(quote) + quote.length());
        int[] index = reading.index(TEXT);
        int start = -1;
        int end = -1;
        for (int i = 0; i < index.length; i++) {
            start = index[i] == wanted.start() ? i : start;
            end = index[i] == wanted.end() ? i : end;
        }
        return new PositionReading.Raw(start, reading.endInclusive() ? end - 1 : end, quote);
    }
}

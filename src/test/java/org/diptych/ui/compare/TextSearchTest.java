package org.diptych.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.diptych.model.Progress;
import org.diptych.ui.compare.TextSearch.Unsearchable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSearchTest {
    private static final String TEXT = "The ferry’s crew — and the FERRY itself — left.\nFerries  come. a.b";

    @Test
    void plainTextIsFoundInAnyCaseAndInPartsOfWords() throws Unsearchable {
        assertEquals(List.of("ferry", "FERRY"), find("ferry", false, false));
        assertEquals(List.of("ferr", "FERR", "Ferr"), find("ferr", false, false));
    }

    @Test
    void wholeWordIsNotFoundInALongerOne() throws Unsearchable {
        assertEquals(List.of(), find("ferr", false, true));
        assertEquals(List.of("ferry", "FERRY"), find("ferry", false, true));
    }

    @Test
    void kindOfApostropheDashAndSpaceDoesNotMatter() throws Unsearchable {
        assertEquals(List.of("ferry’s"), find("ferry's", false, true));
        assertEquals(List.of("crew — and"), find("crew - and", false, false));
        assertEquals(List.of("left.\nFerries  come"), find("left. ferries come", false, false));
    }

    @Test
    void signsOfPatternsArePlainInPlainText() throws Unsearchable {
        assertEquals(List.of("a.b"), find("a.b", false, false));
        assertEquals(List.of(), find("a|b|(", false, false));
    }

    @Test
    void patternIsFound() throws Unsearchable {
        assertEquals(List.of("ferry", "FERRY", "Ferries"), find("\\bferr(y|ies)\\b", true, false));
        assertEquals(List.of("The", "Ferries"), find("^\\w+", true, false));
    }

    @Test
    void emptyMatchesAreLeftOut() throws Unsearchable {
        assertEquals(List.of(), find("x*", true, false));
        assertEquals(List.of(), find("  ", false, false));
        assertEquals(List.of(), find("", true, false));
    }

    @ParameterizedTest
    @CsvSource({
        "(ferry, open",
        "[ferry, letters",
        "ferry), close",
        "*ferry, repeat",
        "'fer{2', count",
        "ferry\\, escape",
        "\\ferry\\j, escape",
    })
    void incompletePatternIsToldWithWhatIsMissing(String pattern, String fault) {
        assertEquals(
                "find.no-pattern." + fault,
                assertThrows(Unsearchable.class, () -> find(pattern, true, false))
                        .key());
    }

    private static List<String> find(String query, boolean regular, boolean words) throws Unsearchable {
        return TextSearch.find(TEXT, query, regular, words, 1_000_000, Progress.NONE).stream()
                .map(span -> span.of(TEXT))
                .toList();
    }
}

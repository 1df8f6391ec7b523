package org.diptych.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WordFormsTest {
    private final WordForms forms = new WordForms();

    @Test
    void wordIsFoundInAllItsForms() {
        assertEquals(List.of("met", "meeting", "meets"), find("They met at a meeting. He meets her; metal.", "meet"));
        assertEquals(List.of("invited", "invite"), find("We invited them and they invite us.", "invites"));
    }

    @Test
    void wordsOfAPhraseStandOneBehindTheOther() {
        assertEquals(
                List.of("buys boats", "bought boats"),
                find("She buys boats, is buying a boat and bought boats.", "buy boat"));
    }

    @Test
    void chineseWordIsFoundAsItStands() {
        assertEquals(List.of("合作", "合作"), find("双方将加强合作。合作很重要。", "合作"));
    }

    @Test
    void nothingIsFoundForNoWords() {
        assertEquals(List.of(), find("Boats.", " … "));
        assertEquals(List.of(), find("", "boat"));
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void longTextIsSearchedInTime() {
        assertEquals(30_000, find("The boats came. ".repeat(30_000), "boat").size());
    }

    private List<String> find(String text, String words) {
        return forms.find(Statement.ofText(text, Provenance.unknown()), words, Progress.NONE).stream()
                .map(span -> span.of(text))
                .toList();
    }
}

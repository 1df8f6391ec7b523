package org.diptych.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.diptych.export.TwoTexts;
import org.diptych.model.Provenance;
import org.diptych.model.Side;
import org.diptych.model.Statement;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class HostileTextTest {
    private static final String ATTACK = "</p><script>alert(1)</script>\" onclick='x' <!-- ]]> &amp; </style>";

    @Test
    void markupInEveryFieldStaysText() throws IOException {
        TwoTexts texts = TwoTexts.of(
                        TwoTexts.statement("One " + ATTACK + " two.", ATTACK, ATTACK),
                        TwoTexts.statement(ATTACK, ATTACK, "en\" onload=\"x"))
                .title(ATTACK)
                .topic(ATTACK, "<b", "alert")
                .only(Side.A, "One", ATTACK);

        PageText page = PageText.of(texts.comparison(), texts.analysis());

        assertEquals(0, page.all("script").size());
        assertEquals(1, page.all("style").size());
        assertTrue(page.all("*").stream()
                .noneMatch(element -> element.hasAttribute("onclick") || element.hasAttribute("onload")));
        assertEquals(ATTACK, page.all("h1").get(0).getTextContent());
    }

    @Test
    void onlyWebAddressesBecomeLinks() throws IOException {
        TwoTexts texts = TwoTexts.of(withUrl("javascript:alert(1)"), withUrl("https://example.org/?a=1&b=\"2\""));

        List<String> sources = PageText.of(texts.comparison(), texts.analysis()).styled("source").stream()
                .map(source -> source.getElementsByTagName("a"))
                .map(links -> links.getLength() == 0 ? "" : ((Element) links.item(0)).getAttribute("href"))
                .toList();

        assertEquals(List.of("", "https://example.org/?a=1&b=\"2\""), sources);
    }

    @Test
    void brokenCharactersBecomeReplacementCharacters() throws IOException {
        TwoTexts texts = TwoTexts.of(
                TwoTexts.statement("half \uD83D, nul \0, bell \u0007, none \uFFFE.", "A", "en"),
                TwoTexts.statement("whole \uD83D\uDE00.", "B", "en"));

        PageText page = PageText.of(texts.comparison(), texts.analysis());

        assertTrue(page.html().contains("half \uFFFD, nul \uFFFD, bell \uFFFD, none \uFFFD."));
        assertTrue(page.html().contains("whole \uD83D\uDE00."));
        assertFalse(page.html().contains("\0"));
    }

    private static Statement withUrl(String url) {
        return Statement.ofText("Text.", Provenance.unknown().withUrl(url));
    }
}

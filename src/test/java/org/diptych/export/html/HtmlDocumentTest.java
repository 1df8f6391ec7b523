package org.diptych.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diptych.export.TwoTexts;
import org.diptych.export.shared.Wording;
import org.diptych.model.Side;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class HtmlDocumentTest {
    private static final TwoTexts HARBOUR = TwoTexts.harbour();

    @Test
    void pageHoldsBothTextsPassageBesidePassage() throws IOException {
        PageText page = PageText.of(HARBOUR.comparison(), HARBOUR.analysis());

        List<String> cells =
                page.styled("words").stream().map(Element::getTextContent).toList();
        assertTrue(cells.contains("Our meeting with the neighbours"), cells.toString());
        assertTrue(cells.contains("Both sides will keep working groups on fisheries and on customs."));
        assertTrue(page.text().contains("No passage in B speaks of this."));
    }

    @Test
    void pageNeedsNothingFromOutside() throws IOException {
        String html = PageText.of(HARBOUR.comparison(), HARBOUR.analysis()).html();

        for (String outside : List.of("<script", "<link", "<img", "<iframe", "url(", "@import", "src=", "onclick")) {
            assertFalse(html.contains(outside), outside);
        }
        assertTrue(html.contains("default-src 'none'") || html.contains("default-src &#39;none&#39;"));
    }

    @Test
    void everyInnerLinkLeadsToAPlaceThatIsThereOnce() throws IOException {
        PageText page = PageText.of(HARBOUR.comparison(), HARBOUR.analysis());

        List<String> ids = page.all("*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        Set<String> places = Set.copyOf(ids);
        assertEquals(ids.size(), places.size(), "an id stands twice");
        List<String> lost = page.all("a").stream()
                .map(link -> link.getAttribute("href"))
                .filter(target -> target.startsWith("#") && !places.contains(target.substring(1)))
                .toList();
        assertEquals(List.of(), lost);
        List<String> described = page.all("mark").stream()
                .map(mark -> mark.getAttribute("aria-describedby"))
                .filter(id -> !id.isEmpty() && !places.contains(id))
                .toList();
        assertEquals(List.of(), described);
    }

    @Test
    void provenanceShowsNoticeAndHashOfBothSides() throws IOException {
        PageText page = PageText.of(HARBOUR.comparison(), HARBOUR.analysis());

        for (Side side : Side.values()) {
            String hash = HARBOUR.comparison().statement(side).original().sha256();
            assertTrue(page.text().contains(hash), hash);
        }
        assertEquals(2, page.styled("notice").size());
    }

    @Test
    void topicTableShowsCountsStatusAndShareOfBothSides() throws IOException {
        PageText page = PageText.of(HARBOUR.comparison(), HARBOUR.analysis());

        String harbour = page.all("tr").stream()
                .map(Element::getTextContent)
                .filter(text -> text.contains("Harbour"))
                .findFirst()
                .orElseThrow()
                .replaceAll("\\s+", " ");
        assertTrue(harbour.contains("2 states a position · 13\u00A0% of the text"), harbour);
        assertTrue(harbour.contains("1 states a position"), harbour);
        assertTrue(harbour.contains("A: passages 1, 2. B: passage 2."), harbour);
    }

    @Test
    void oneSidedTermsSayWhatWasSearched() throws IOException {
        String text = PageText.of(HARBOUR.comparison(), HARBOUR.analysis()).text();

        assertTrue(text.contains("Looked for in B: fisheries, fisheriess (en)."), text);
        assertTrue(text.contains("Nearest there: “friendly” (same first letters, 0.25)."), text);
        assertTrue(text.contains(Wording.ABSENCE));
    }

    @Test
    void colourIsNeverTheOnlySign() throws IOException {
        PageText page = PageText.of(HARBOUR.comparison(), HARBOUR.analysis());

        Set<String> codes = page.all("mark").stream()
                .map(mark -> mark.getAttribute("data-code"))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
        assertEquals(Set.of("GT", "TR", "HA", "FI"), codes);
        for (int i = 0; i < 4; i++) {
            assertTrue(page.html().contains(".t" + i + "{--line:"), "line of topic " + i);
        }
    }

    @Test
    void textsCarryTheirLanguageAndDirection() throws IOException {
        TwoTexts mixed = TwoTexts.of(
                TwoTexts.statement("הנמל פתוח.", "Harbour office", "he"),
                TwoTexts.statement("港口开放。", "Sea office", "zh-hans"));

        PageText page = PageText.of(mixed.comparison(), mixed.analysis());

        List<Element> words = page.styled("words");
        assertEquals("he", PageText.language(words.get(0)));
        assertEquals("rtl", words.get(0).getAttribute("dir"));
        assertEquals("zh-Hans", PageText.language(words.get(1)));
        assertEquals("ltr", words.get(1).getAttribute("dir"));
    }

    @Test
    void everyTableHasColumnAndRowHeads() throws IOException {
        PageText page = PageText.of(HARBOUR.comparison(), HARBOUR.analysis());

        assertEquals(3, page.all("table").size());
        page.all("th")
                .forEach(head -> assertTrue(List.of("row", "col").contains(head.getAttribute("scope")), "no scope"));
    }
}

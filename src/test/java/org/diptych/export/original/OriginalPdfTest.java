package org.diptych.export.original;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.diptych.export.TwoTexts;
import org.diptych.model.Pattern;
import org.diptych.model.Progress;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Topic;
import org.diptych.model.TopicMention;
import org.junit.jupiter.api.Test;

class OriginalPdfTest {
    private static final Topic HARBOUR =
            new Topic("harbour", "Harbour \"old\"", "HA", "#0072B2", true, List.of(), List.of(), "");
    private static final String[] LINES = {
        "They spoke about the harbour and about the old grain trea-",
        "ty of this region. The ministers reached common under-",
        "standings on fisheries and ﬁsh trade in the harbour.",
    };
    private static final String TEXT = "They spoke about the harbour and about the old grain treaty of this region. The"
            + " ministers reached common understandings on fisheries and fish trade in the harbour.";

    @Test
    void wordsUnderEachHighlightAreTheMention() throws IOException {
        byte[] pdf = new Pages().page(LINES).bytes();

        assertEquals(List.of("harbour", "harbour"), textsUnder(pdf, TEXT, "harbour"));
        assertEquals(
                List.of("fish trade"),
                textsUnder(pdf, TEXT, "fish trade").stream()
                        .map(text -> text.replace("ﬁ", "fi"))
                        .toList());
    }

    @Test
    void mentionOverTwoLinesHasAnAreaOnEach() throws IOException {
        byte[] pdf = new Pages().page(LINES).bytes();

        assertEquals(List.of("grain trea|ty"), textsUnder(pdf, TEXT, "grain treaty"));
        assertEquals(List.of("common under|standings"), textsUnder(pdf, TEXT, "common understandings"));
    }

    @Test
    void highlightHasWhatOtherProgramsRead() throws IOException {
        byte[] pdf = new Pages().page(LINES).bytes();

        Pages.Mark first = Pages.marks(highlight(pdf, TEXT, "harbour").bytes()).get(0);

        PDAnnotationHighlight highlight = first.annotation();
        assertEquals("Harbour \"old\": mention 1 of 2", highlight.getContents());
        assertEquals("Harbour \"old\"", highlight.getSubject());
        assertEquals("Diptych", highlight.getTitlePopup());
        assertEquals("a-harbour-21-28", highlight.getAnnotationName());
        assertEquals("[\"Harbour \\\"old\\\"\"]", highlight.getCOSObject().getString("Zotero:Tags"));
        assertEquals(4, highlight.getAnnotationFlags());
        assertEquals(time().getTimeInMillis(), highlight.getCreationDate().getTimeInMillis());
        assertTrue(highlight.getCOSObject().getCOSDictionary(COSName.P) != null);
        float[] quad = highlight.getQuadPoints();
        assertTrue(quad[1] == quad[3] && quad[5] == quad[7] && quad[1] > quad[5], "upper corners first");
        assertTrue(quad[0] == quad[4] && quad[2] == quad[6] && quad[0] < quad[2], "left before right");
    }

    @Test
    void appearanceMultiplies() throws IOException {
        byte[] pdf = new Pages().page(LINES).bytes();

        try (PDDocument read = Loader.loadPDF(highlight(pdf, TEXT, "harbour").bytes())) {
            PDAppearanceStream appearance = read.getPage(0)
                    .getAnnotations()
                    .get(0)
                    .getAppearance()
                    .getNormalAppearance()
                    .getAppearanceStream();
            COSName state =
                    appearance.getResources().getExtGStateNames().iterator().next();
            assertEquals(
                    BlendMode.MULTIPLY,
                    appearance.getResources().getExtGState(state).getBlendMode());
            String ink = new String(appearance.getContentStream().toByteArray(), StandardCharsets.US_ASCII);
            assertTrue(ink.startsWith("/" + state.getName() + " gs ") && ink.endsWith("f"), ink);
        }
    }

    @Test
    void nthMentionAnswersToTheNthPlace() throws IOException {
        Pages pages = new Pages();
        StringBuilder text = new StringBuilder();
        for (int page = 0; page < 3; page++) {
            String[] lines = new String[30];
            for (int i = 0; i < lines.length; i++) {
                lines[i] = "The harbour stays open.";
                text.append(lines[i]).append('\n');
            }
            pages.page(lines);
        }

        HighlightedPdf highlighted = highlight(pages.bytes(), text.toString(), "harbour");

        List<String> names = Pages.marks(highlighted.bytes()).stream()
                .sorted((x, y) -> x.page() != y.page()
                        ? Integer.compare(x.page(), y.page())
                        : Float.compare(
                                y.annotation().getQuadPoints()[1],
                                x.annotation().getQuadPoints()[1]))
                .map(mark -> mark.annotation().getAnnotationName())
                .toList();
        List<String> expected = new ArrayList<>();
        TwoTexts.places(text.toString(), "harbour")
                .forEach(span -> expected.add("a-harbour-" + span.start() + "-" + span.end()));
        assertEquals(expected, names);
    }

    @Test
    void sameWordsElsewhereAreNotTaken() throws IOException {
        byte[] pdf = new Pages()
                .page(
                        "Press office of the harbour",
                        "Harbour, harbour, harbour.",
                        "We met in the harbour of the south.")
                .bytes();

        HighlightedPdf highlighted = highlight(pdf, "We met in the harbour of the south.", "harbour");

        Pages.Mark only = Pages.marks(highlighted.bytes()).get(0);
        assertTrue(only.annotation().getQuadPoints()[1] < 740 - Pages.LEADING, "third line");
    }

    @Test
    void mentionOverTwoPagesHasAnAnnotationOnEach() throws IOException {
        byte[] pdf = new Pages()
                .page("Ministry of the Sea, 14 March", "All of them spoke for long about the common", "1")
                .page("Ministry of the Sea, 14 March", "understandings that were reached in the spring.", "2")
                .bytes();
        String text = "All of them spoke for long about the common understandings that were reached in the spring.";

        List<Pages.Mark> marks =
                Pages.marks(highlight(pdf, text, "common understandings").bytes());

        assertEquals(
                List.of("common", "understandings"),
                marks.stream().map(Pages.Mark::text).toList());
        assertEquals(List.of(0, 1), marks.stream().map(Pages.Mark::page).toList());
        assertEquals(
                "Harbour \"old\": mention 1 of 1 (continued)",
                marks.get(1).annotation().getContents());
        assertEquals("a-harbour-37-58-2", marks.get(1).annotation().getAnnotationName());
    }

    @Test
    void misreadWordsAreFoundWithTheirLikeness() throws IOException {
        byte[] pdf = new Pages()
                .page("They spoke for a long time about the grain tneaty of this region, and left.")
                .bytes();
        String text = "They spoke for a long time about the grain treaty of this region, and left.";

        HighlightedPdf highlighted = highlight(pdf, text, "grain treaty");

        Pages.Mark only = Pages.marks(highlighted.bytes()).get(0);
        assertEquals("grain tneaty", only.text());
        assertEquals(
                "Harbour \"old\": mention 1 of 1 (found with likeness 0.91)",
                only.annotation().getContents());
    }

    @Test
    void wordsThatAreTooUnlikeAreNotFound() throws IOException {
        byte[] pdf = new Pages()
                .page("They spoke for a long time about the great hearty of this region, and left.")
                .bytes();
        String text = "They spoke for a long time about the grain treaty of this region, and left.";

        HighlightedPdf highlighted = highlight(pdf, text, "grain treaty");

        assertEquals(1, highlighted.notFound().size());
        assertEquals(List.of(), Pages.marks(highlighted.bytes()));
    }

    @Test
    void visiblePartOfThePageMayBeginAnywhere() throws IOException {
        byte[] pdf =
                new Pages().box(new PDRectangle(30, 100, 500, 700)).page(LINES).bytes();

        assertEquals(List.of("harbour", "harbour"), textsUnder(pdf, TEXT, "harbour"));
    }

    @Test
    void turnedTextHasTurnedAreas() throws IOException {
        Matrix upwards = new Matrix(0, 1, -1, 0, 800, 0);
        byte[] pdf = new Pages()
                .turn(upwards)
                .page("They spoke about the harbour today.")
                .bytes();

        float[] quad = Pages.marks(highlight(pdf, "They spoke about the harbour today.", "harbour")
                        .bytes())
                .get(0)
                .annotation()
                .getQuadPoints();

        assertEquals(quad[0], quad[2], 0.01, "the upper edge runs upwards");
        assertTrue(quad[3] > quad[1] + 30);
        assertTrue(quad[4] > quad[0], "the lower edge is on its right");
    }

    @Test
    void chineseAndHebrewAreFound() throws IOException {
        byte[] chinese = new Pages()
                .font("NotoSansSC-Regular.ttf")
                .page("两国部长讨论了港口问题。", "双方同意继续会谈。")
                .bytes();
        byte[] hebrew = new Pages()
                .font("NotoSansHebrew-Regular.ttf")
                .page(new StringBuilder("השרים דיברו על הנמל").reverse().toString())
                .bytes();

        assertEquals(List.of("港口"), textsUnder(chinese, "两国部长讨论了港口问题。双方同意继续会谈。", "港口"));
        assertEquals(1, highlight(hebrew, "השרים דיברו על הנמל", "הנמל").found().size());
    }

    @Test
    void annotationsOfThePublisherStay() throws IOException {
        Pages pages = new Pages().page(LINES);
        PDAnnotationText note = new PDAnnotationText();
        note.setContents("Publisher's note");
        note.setRectangle(new PDRectangle(10, 10, 20, 20));
        pages.document().getPage(0).setAnnotations(List.of(note));

        byte[] written = highlight(pages.bytes(), TEXT, "harbour").bytes();

        try (PDDocument read = Loader.loadPDF(written)) {
            List<String> contents = read.getPage(0).getAnnotations().stream()
                    .map(annotation -> annotation.getContents())
                    .toList();
            assertEquals(3, contents.size());
            assertEquals("Publisher's note", contents.get(0));
        }
    }

    private static List<String> textsUnder(byte[] pdf, String text, String words) throws IOException {
        return Pages.marks(highlight(pdf, text, words).bytes()).stream()
                .map(Pages.Mark::text)
                .toList();
    }

    static HighlightedPdf highlight(byte[] pdf, String text, String words) throws IOException {
        List<TopicMention> mentions = new ArrayList<>();
        for (Span span : TwoTexts.places(text, words)) {
            mentions.add(new TopicMention(HARBOUR.id(), span, new Pattern("", words)));
        }
        return new OriginalPdf(pdf, time())
                .highlight(text, Side.A, List.of(new OriginalPdf.Wanted(HARBOUR, mentions, List.of())), Progress.NONE);
    }

    private static Calendar time() {
        Calendar time = new GregorianCalendar(2026, Calendar.MARCH, 16, 9, 0, 0);
        time.setTimeZone(TimeZone.getTimeZone("UTC"));
        return time;
    }
}

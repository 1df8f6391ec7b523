package org.diptych.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.diptych.export.TwoTexts;
import org.diptych.model.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What programs find in the reports. */
class ReadBackTest {
    @TempDir
    Path folder;

    static Stream<TwoTexts> samples() {
        return Stream.of(
                SampleTexts.english(),
                SampleTexts.chineseEnglish(),
                SampleTexts.manyScripts(),
                SampleTexts.longTexts(3_000),
                SampleTexts.overlapping(),
                SampleTexts.oneLongParagraph());
    }

    private PDDocument report(TwoTexts sample) throws IOException {
        return Loader.loadPDF(ReportFile.write(sample, folder).toFile());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void textUnderEveryHighlightIsExactlyTheMention(TwoTexts sample) throws IOException {
        try (PDDocument document = report(sample)) {
            MentionsOnPages.assertTextUnderEveryHighlightIsTheMention(sample.comparison(), sample.analysis(), document);
        }
    }

    @Test
    void highlightsHaveEverythingThatProgramsList() throws IOException {
        try (PDDocument document = report(SampleTexts.english())) {
            Set<String> ids = new HashSet<>();
            for (HighlightedWords.Found found : HighlightedWords.in(document)) {
                PDAnnotationHighlight highlight = found.annotation();
                String topic = highlight.getSubject();
                assertTrue(highlight.getContents().startsWith(topic + ":"));
                assertEquals("Diptych", highlight.getTitlePopup());
                assertEquals(
                        "[\"" + topic + "\"]", highlight.getCOSObject().getString(COSName.getPDFName("Zotero:Tags")));
                assertTrue(ids.add(highlight.getAnnotationName()));
                assertTrue(highlight.isPrinted());
                assertNotNull(highlight.getCreationDate());
                assertNotNull(highlight.getModifiedDate());
                assertNotNull(highlight.getPage());
                assertEquals(3, highlight.getColor().getComponents().length);
                assertNotNull(highlight.getNormalAppearanceStream());
            }
            assertTrue(ids.size() > 3);
        }
    }

    @Test
    void quadsRunFromUpperLeftToLowerRight() throws IOException {
        try (PDDocument document = report(SampleTexts.english())) {
            for (HighlightedWords.Found found : HighlightedWords.in(document)) {
                float[] quads = found.annotation().getQuadPoints();
                for (int i = 0; i < quads.length; i += 8) {
                    assertTrue(quads[i] < quads[i + 2], "upper left before upper right");
                    assertTrue(quads[i + 1] > quads[i + 5], "upper before lower");
                    assertEquals(quads[i], quads[i + 4], "lower left below upper left");
                    assertEquals(quads[i + 3], quads[i + 1], "upper edge is level");
                }
            }
        }
    }

    @Test
    void linksLeadToTheirRowsAndAddresses() throws IOException {
        TwoTexts sample = SampleTexts.english();
        List<String> addresses = new ArrayList<>();
        int inside = 0;
        try (PDDocument document = report(sample)) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link) {
                        assertTrue(!link.getContents().isBlank());
                        if (link.getAction() instanceof PDActionURI action) {
                            addresses.add(action.getURI());
                        } else {
                            PDPageDestination target = (PDPageDestination) link.getDestination();
                            assertTrue(target.retrievePageNumber() >= 0);
                            inside++;
                        }
                    }
                }
            }
        }
        assertEquals(
                Stream.of(Side.values())
                        .map(side ->
                                sample.comparison().statement(side).provenance().url())
                        .toList(),
                addresses);
        assertTrue(inside > 5);
    }

    @Test
    void outlineLeadsToTheSections() throws IOException {
        try (PDDocument document = report(SampleTexts.english())) {
            List<String> titles = new ArrayList<>();
            int last = 0;
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                int page = ((PDPageDestination) item.getDestination()).retrievePageNumber();
                assertTrue(page >= last);
                last = page;
            }
            assertEquals(
                    List.of(
                            "Overview",
                            "Parallel text",
                            "Highlights by topic",
                            "Terms in one statement only",
                            "Method"),
                    titles);
        }
    }

    @Test
    void attachedDataHoldsTheTexts() throws IOException {
        TwoTexts sample = SampleTexts.chineseEnglish();
        try (PDDocument document = report(sample)) {
            PDComplexFileSpecification file = document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("comparison.json");
            assertNotNull(file);
            byte[] bytes = file.getEmbeddedFile().toByteArray();
            String json = new String(bytes, StandardCharsets.UTF_8);
            String sentence = sample.comparison().a().text().lines().findFirst().orElseThrow();
            assertTrue(json.contains(sentence));
        }
    }
}

package org.diptych.export.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads back what stands under the highlights of a document. */
public final class HighlightedWords {
    private HighlightedWords() {}

    /**
     * A highlight that was found.
     *
     * @param page page number from 1
     * @param annotation the annotation
     * @param words characters whose middle is under one of its quads; a line end counts as a
     *     space, and glyphs of scripts from right to left are read in that direction
     */
    public record Found(int page, PDAnnotationHighlight annotation, String words) {}

    public static List<Found> in(PDDocument document) throws IOException {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            PDPage page = document.getPage(i);
            List<TextPosition> positions = positions(document, i + 1);
            float height = page.getMediaBox().getHeight();
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationHighlight highlight) {
                    found.add(new Found(i + 1, highlight, words(highlight.getQuadPoints(), positions, height)));
                }
            }
        }
        return found;
    }

    private static String words(float[] quads, List<TextPosition> positions, float height) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < quads.length; i += 8) {
            if (i > 0 && quads[i + 1] < quads[i - 1]) {
                words.append(' ');
            }
            Rectangle2D area =
                    new Rectangle2D.Float(quads[i], quads[i + 5], quads[i + 2] - quads[i], quads[i + 1] - quads[i + 5]);
            List<String> glyphs = new ArrayList<>();
            for (TextPosition position : positions) {
                double x = position.getX() + position.getWidth() / 2;
                double y = height - position.getY();
                if (area.contains(x, y)) {
                    glyphs.add(position.getUnicode());
                }
            }
            String text = String.join("", glyphs);
            if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
                Collections.reverse(glyphs);
            }
            glyphs.forEach(words::append);
        }
        return words.toString();
    }

    private static List<TextPosition> positions(PDDocument document, int page) throws IOException {
        List<TextPosition> positions = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                positions.add(position);
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return positions;
    }
}

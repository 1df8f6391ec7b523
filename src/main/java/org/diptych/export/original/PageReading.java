package org.diptych.export.original;

import java.io.IOException;
import java.io.Writer;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.diptych.model.Progress;

/** Reads the lines of a PDF with the place of every glyph, in the order in which statements are read from PDFs. */
final class PageReading extends PDFTextStripper {
    private final Progress progress;
    private final int pages;
    private final List<GlyphLine> lines = new ArrayList<>();
    private GlyphLine line = new GlyphLine(0);

    private PageReading(Progress progress, int pages) {
        this.progress = progress;
        this.pages = pages;
    }

    /** Lines in reading order; lines without a letter or digit are left out. */
    static List<GlyphLine> lines(PDDocument document, Progress progress) throws IOException {
        PageReading reading = new PageReading(progress, document.getNumberOfPages());
        reading.setSuppressDuplicateOverlappingText(true);
        reading.writeText(document, Writer.nullWriter());
        reading.endLine();
        return reading.lines;
    }

    @Override
    protected void startPage(PDPage page) {
        progress.at((getCurrentPageNo() - 1) / (double) Math.max(1, pages));
        endLine();
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    private void endLine() {
        if (!line.isEmpty()) {
            lines.add(line);
        }
        line = new GlyphLine(Math.max(0, getCurrentPageNo() - 1));
    }

    /** Glyphs come as they are drawn; a word that is written from right to left is turned round. */
    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        StringBuilder drawn = new StringBuilder();
        List<Integer> owners = new ArrayList<>();
        int[] begins = new int[positions.size() + 1];
        for (int i = 0; i < positions.size(); i++) {
            String unicode = positions.get(i).getUnicode();
            drawn.append(unicode == null ? "" : unicode);
            begins[i + 1] = drawn.length();
            owners.addAll(Collections.nCopies(begins[i + 1] - begins[i], i));
        }
        Integer[] order = readingOrder(drawn.toString());
        for (int k = 0; k < order.length; ) {
            int owner = owners.get(order[k]);
            add(drawn.substring(begins[owner], begins[owner + 1]), positions.get(owner));
            k += begins[owner + 1] - begins[owner];
        }
    }

    private static Integer[] readingOrder(String drawn) {
        int length = drawn.length();
        Integer[] order = new Integer[length];
        for (int i = 0; i < length; i++) {
            order[i] = i;
        }
        if (Bidi.requiresBidi(drawn.toCharArray(), 0, length)) {
            Bidi bidi = new Bidi(drawn, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
            byte[] levels = new byte[length];
            for (int i = 0; i < length; i++) {
                levels[i] = (byte) bidi.getLevelAt(i);
            }
            Bidi.reorderVisually(levels, 0, order, 0, length);
        }
        return order;
    }

    private void add(String unicode, TextPosition position) {
        String letters = FoldedText.fold(unicode);
        if (!letters.isEmpty()) {
            int page = getCurrentPageNo() - 1;
            line.add(letters, Glyph.of(position, page, getCurrentPage().getCropBox()));
        }
    }
}

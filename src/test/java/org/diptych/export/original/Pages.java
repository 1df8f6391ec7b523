package org.diptych.export.original;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.util.Matrix;

/** PDFs as publishers make them, and what a reader finds in their highlights. */
public final class Pages {
    static final float LEADING = 18;
    private static final float MARGIN = 60;
    private static final float TOP = 740;

    private final PDDocument document = new PDDocument();
    private String font = "NotoSans-Regular.ttf";
    private Matrix turn = new Matrix();
    private PDRectangle box = PDRectangle.A4;

    /** The n-th highlight of a document. */
    record Mark(int page, String text, PDAnnotationHighlight annotation) {}

    public Pages font(String value) {
        font = value;
        return this;
    }

    /** Text of the following pages is written in this system of coordinates. */
    Pages turn(Matrix value) {
        turn = value;
        return this;
    }

    Pages box(PDRectangle value) {
        box = value;
        return this;
    }

    PDDocument document() {
        return document;
    }

    /** A page with these lines. */
    public Pages page(String... lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        page.setCropBox(box);
        document.addPage(page);
        try (InputStream in = Pages.class.getResourceAsStream("/assets/fonts/" + font);
                PDPageContentStream content = new PDPageContentStream(document, page)) {
            PDType0Font face = PDType0Font.load(document, in, true);
            content.beginText();
            content.setFont(face, 11);
            for (int i = 0; i < lines.length; i++) {
                Matrix matrix = turn.clone();
                matrix.translate(MARGIN, TOP - i * LEADING);
                content.setTextMatrix(matrix);
                content.showText(lines[i]);
            }
            content.endText();
        }
        return this;
    }

    public byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        document.close();
        return out.toByteArray();
    }

    /** Highlights in the order of the pages; what stands under several areas is joined with a bar. */
    static List<Mark> marks(byte[] pdf) throws IOException {
        List<Mark> marks = new ArrayList<>();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            for (int i = 0; i < read.getNumberOfPages(); i++) {
                for (PDAnnotation annotation : read.getPage(i).getAnnotations()) {
                    if (annotation instanceof PDAnnotationHighlight highlight) {
                        marks.add(new Mark(i, textUnder(read.getPage(i), highlight), highlight));
                    }
                }
            }
        }
        return marks;
    }

    private static String textUnder(PDPage page, PDAnnotationHighlight highlight) throws IOException {
        PDFTextStripperByArea reader = new PDFTextStripperByArea();
        reader.setSortByPosition(true);
        float[] quads = highlight.getQuadPoints();
        PDRectangle box = page.getCropBox();
        for (int i = 0; i < quads.length; i += 8) {
            Rectangle2D.Float area = new Rectangle2D.Float(quads[i], quads[i + 1], 0, 0);
            for (int k = 2; k < 8; k += 2) {
                area.add(quads[i + k], quads[i + k + 1]);
            }
            // Areas count from the upper left corner of the visible page and hold the glyphs that begin in them; a
            // hair to the left, so that rounding loses no first glyph and takes no next one.
            reader.addRegion(
                    "area-" + i / 8,
                    new Rectangle2D.Float(
                            area.x - box.getLowerLeftX() - 0.3f,
                            box.getUpperRightY() - area.y - area.height,
                            area.width,
                            area.height));
        }
        reader.extractRegions(page);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < quads.length / 8; i++) {
            texts.add(reader.getTextForRegion("area-" + i).strip());
        }
        return String.join("|", texts);
    }
}

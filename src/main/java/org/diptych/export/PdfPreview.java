package org.diptych.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.IntBuffer;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.diptych.export.pdf.ComparisonDocument;
import org.diptych.export.pdf.PdfOptions;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;

/** The first or all pages of a report, to be looked at before it is written. Immutable and thread-safe. */
public final class PdfPreview {
    private final byte[] document;
    private final int pages;
    private final boolean whole;

    /**
     * A page as it looks.
     *
     * @param width in pixels
     * @param height in pixels
     * @param pixels opaque ARGB, row by row from the top
     */
    public record Picture(int width, int height, IntBuffer pixels) {}

    private PdfPreview(byte[] document, int pages, boolean whole) {
        this.document = document;
        this.pages = pages;
        this.whole = whole;
    }

    /**
     * Lays out a report as {@link PdfReport} does.
     *
     * @param mostPages how many pages at most; few pages of a long report are ready soon
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public static PdfPreview of(
            Comparison comparison, Analysis analysis, PdfOptions options, int mostPages, Progress progress)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean whole = new ComparisonDocument(comparison, analysis, options, Program.name(), Instant.EPOCH)
                .writeDraft(out, mostPages, progress);
        byte[] bytes = out.toByteArray();
        try (PDDocument read = Loader.loadPDF(bytes)) {
            return new PdfPreview(bytes, read.getNumberOfPages(), whole);
        }
    }

    /** Number of pages that are here, at least one. */
    public int pages() {
        return pages;
    }

    /** Whether the report has no further pages. */
    public boolean isWhole() {
        return whole;
    }

    /**
     * Draws a page as large as fits into a rectangle of pixels.
     *
     * @param number from 1
     */
    public Picture page(int number, int width, int height) throws IOException {
        try (PDDocument read = Loader.loadPDF(document)) {
            PDRectangle size = read.getPage(number - 1).getMediaBox();
            float scale = Math.min(width / size.getWidth(), height / size.getHeight());
            BufferedImage image = new PDFRenderer(read).renderImage(number - 1, scale, ImageType.RGB);
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            return new Picture(
                    image.getWidth(), image.getHeight(), IntBuffer.wrap(pixels).asReadOnlyBuffer());
        }
    }
}

package org.diptych.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.IntBuffer;
import java.util.concurrent.CancellationException;
import org.diptych.export.pdf.PdfOptions;
import org.diptych.model.Progress;
import org.junit.jupiter.api.Test;

class PdfPreviewTest {
    private static final TwoTexts SAMPLE = TwoTexts.harbour();

    private static PdfPreview preview(int mostPages, Progress progress) throws IOException {
        return PdfPreview.of(SAMPLE.comparison(), SAMPLE.analysis(), PdfOptions.standard(), mostPages, progress);
    }

    @Test
    void firstPageIsTheSameBeforeTheOthersAreThereButForTheirNumber() throws IOException {
        PdfPreview first = preview(1, Progress.NONE);
        PdfPreview all = preview(Integer.MAX_VALUE, Progress.NONE);

        assertFalse(first.isWhole());
        assertEquals(1, first.pages());
        assertTrue(all.isWhole());
        assertTrue(all.pages() > 1);
        int withoutFoot = 842 * 500;
        assertEquals(
                upTo(first.page(1, 842, 595).pixels(), withoutFoot),
                upTo(all.page(1, 842, 595).pixels(), withoutFoot));
    }

    private static IntBuffer upTo(IntBuffer pixels, int end) {
        return pixels.duplicate().limit(end);
    }

    @Test
    void reportOfExactlySoManyPagesIsWhole() throws IOException {
        int pages = preview(Integer.MAX_VALUE, Progress.NONE).pages();
        assertTrue(preview(pages, Progress.NONE).isWhole());
    }

    @Test
    void pictureFitsIntoWhatIsGiven() throws IOException {
        PdfPreview.Picture picture = preview(1, Progress.NONE).page(1, 900, 300);
        assertEquals(300, picture.height());
        assertTrue(picture.width() < 900);
    }

    @Test
    void cancelledPreviewEnds() {
        assertThrows(
                CancellationException.class,
                () -> preview(Integer.MAX_VALUE, fraction -> {
                    throw new CancellationException();
                }));
    }
}

package org.diptych.export.pdf.page;

import org.apache.pdfbox.io.RandomAccess;
import org.apache.pdfbox.io.RandomAccessReadWriteBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/** Keeps streams in small pieces: a report has thousands of them, most of less than a hundred bytes. */
final class SmallStreams implements RandomAccessStreamCache {
    private static final int PIECE = 256;

    @Override
    public RandomAccess createBuffer() {
        return new RandomAccessReadWriteBuffer(PIECE);
    }

    @Override
    public void close() {
        // Nothing is held outside the buffers.
    }
}

package org.diptych.project.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a zip archive in memory whose bytes depend on names and contents alone. */
final class Packing {
    /** Larger parts that shrink below this share are stored, since a reader would take them for a zip bomb. */
    private static final double LEAST_SHARE = 1 / 150.0;

    private static final int SMALL = 1 << 20;
    /** The earliest date of the zip format; the date of saving is the file's own. */
    private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    /** @param fast whether time counts more than size */
    Packing(boolean fast) {
        zip.setLevel(fast ? Deflater.BEST_SPEED : Deflater.DEFAULT_COMPRESSION);
    }

    void add(String name, byte[] content) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_DATE);
        if (content.length > SMALL && deflated(content) < content.length * LEAST_SHARE) {
            CRC32 crc = new CRC32();
            crc.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(crc.getValue());
        }
        try {
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new IllegalStateException("memory can be written", e);
        }
    }

    byte[] done() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new IllegalStateException("memory can be written", e);
        }
        return bytes.toByteArray();
    }

    private static long deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(content);
            deflater.finish();
            byte[] piece = new byte[8192];
            while (!deflater.finished()) {
                deflater.deflate(piece);
            }
            return deflater.getBytesWritten();
        } finally {
            deflater.end();
        }
    }
}

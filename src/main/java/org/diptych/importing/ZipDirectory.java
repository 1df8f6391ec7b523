package org.diptych.importing;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The directory at the end of a ZIP archive in memory (PKWARE, "APPNOTE", 4.3). Unlike the stream of the Java platform
 * it reads stored parts whose size follows them, which office documents with a password have, and it passes over a part
 * without unpacking it.
 */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private ZipDirectory() {}

    /**
     * A part of the archive.
     *
     * @param name its path
     * @param encrypted whether it is protected by a password
     * @param stored whether it is not compressed
     * @param offset where its local header begins, in bytes
     * @param size its packed size in bytes
     */
    record Entry(String name, boolean encrypted, boolean stored, int offset, int size) {

        /** The content, cut behind {@code limit} bytes. */
        byte[] unpacked(byte[] archive, int limit) throws ZipException {
            ByteBuffer bytes = littleEndian(archive);
            try {
                if (bytes.getInt(offset) != LOCAL) {
                    throw new ZipException("no part where the directory says: " + name);
                }
                int start = offset + 30 + bytes.getChar(offset + 26) + bytes.getChar(offset + 28);
                byte[] packed = new byte[size];
                bytes.position(start).get(packed);
                return stored ? packed : inflated(packed, limit);
            } catch (IndexOutOfBoundsException
                    | BufferUnderflowException
                    | IllegalArgumentException
                    | DataFormatException e) {
                throw damaged(e);
            }
        }

        private static byte[] inflated(byte[] packed, int limit) throws DataFormatException, ZipException {
            Inflater inflater = new Inflater(true);
            try {
                inflater.setInput(packed);
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                byte[] piece = new byte[8192];
                while (!inflater.finished() && content.size() < limit) {
                    int count = inflater.inflate(piece, 0, Math.min(piece.length, limit - content.size()));
                    if (count == 0 && !inflater.finished()) {
                        throw new ZipException("the part ends too early");
                    }
                    content.write(piece, 0, count);
                }
                return content.toByteArray();
            } finally {
                inflater.end();
            }
        }
    }

    /** The parts in the order of the directory; throws when there are more than {@code most} or the archive is damaged. */
    static List<Entry> entries(byte[] archive, int most) throws ZipException {
        ByteBuffer bytes = littleEndian(archive);
        int end = end(bytes);
        List<Entry> entries = new ArrayList<>();
        try {
            int count = bytes.getChar(end + 10);
            int at = bytes.getInt(end + 16);
            if (count > most) {
                throw new ZipException("too many parts: " + count);
            }
            for (int i = 0; i < count; i++) {
                if (bytes.getInt(at) != ENTRY) {
                    throw new ZipException("the directory is damaged");
                }
                int size = bytes.getInt(at + 20);
                if (size < 0 || size > archive.length) {
                    throw new ZipException("a part is larger than the archive");
                }
                int nameLength = bytes.getChar(at + 28);
                byte[] name = new byte[nameLength];
                bytes.position(at + 46).get(name);
                entries.add(new Entry(
                        new String(name, StandardCharsets.UTF_8),
                        (bytes.getChar(at + 8) & 1) != 0,
                        bytes.getChar(at + 10) == 0,
                        bytes.getInt(at + 42),
                        size));
                at += 46 + nameLength + bytes.getChar(at + 30) + bytes.getChar(at + 32);
            }
        } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException e) {
            throw damaged(e);
        }
        return entries;
    }

    private static int end(ByteBuffer bytes) throws ZipException {
        int last = bytes.limit() - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw new ZipException("the archive has no directory");
    }

    private static ByteBuffer littleEndian(byte[] archive) {
        return ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ZipException damaged(Exception cause) {
        ZipException exception = new ZipException("the archive is damaged");
        exception.initCause(cause);
        return exception;
    }
}

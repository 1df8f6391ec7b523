package org.diptych.project.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads a zip archive in memory from its first part to its last (PKWARE, "APPNOTE", 4.3). It needs no directory at the
 * end, so that a file which was cut off gives what stands before the cut, and behind a damaged part it goes on with the
 * next one. Sizes that the archive states are not trusted.
 */
final class Unpacking {
    /** Largest archive, in bytes. */
    static final int MOST_BYTES = 256 << 20;
    /** Most bytes of all parts together when unpacked. */
    static final long MOST_UNPACKED = 256L << 20;

    private static final int MOST_PARTS = 1000;
    private static final int LARGEST_PART = 64 << 20;
    private static final int HARMLESS_SIZE = 16 << 20;
    private static final int LARGEST_RATIO = 200;

    private static final int LOCAL = 0x04034b50;
    private static final int DIRECTORY = 0x02014b50;
    private static final int HEADER = 30;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final String fileName;
    private final ByteBuffer archive;
    private final List<Part> parts = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private long left = MOST_UNPACKED;

    /** A part of the archive. */
    static final class Part {
        private final String name;
        private final byte[] bytes;
        private final boolean whole;

        private Part(String name, byte[] bytes, boolean whole) {
            this.name = name;
            this.bytes = bytes;
            this.whole = whole;
        }

        /** Its path; not to be trusted. */
        String name() {
            return name;
        }

        /** Its content, or what of it could be read; not to be changed. */
        byte[] bytes() {
            return bytes;
        }

        /** Whether all of it was read and agrees with its check sum. */
        boolean isWhole() {
            return whole;
        }
    }

    private Unpacking(String fileName, byte[] archive) {
        this.fileName = fileName;
        this.archive = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The parts in their order; throws when the bytes are no archive, or one that no Diptych writes. */
    static List<Part> parts(String fileName, byte[] archive) throws ProjectException {
        if (archive.length == 0) {
            throw new ProjectException(ProjectProblem.EMPTY, fileName);
        }
        if (archive.length > MOST_BYTES) {
            throw new ProjectException(ProjectProblem.TOO_LARGE, fileName);
        }
        Unpacking unpacking = new Unpacking(fileName, archive);
        if (!unpacking.isAt(0, LOCAL)) {
            throw new ProjectException(ProjectProblem.NOT_A_COMPARISON, fileName);
        }
        unpacking.readAll();
        return unpacking.parts;
    }

    private void readAll() throws ProjectException {
        int at = 0;
        while (at + HEADER <= archive.limit()) {
            if (isAt(at, LOCAL)) {
                at = read(at);
            } else if (isAt(at, DIRECTORY)) {
                return;
            } else {
                at++;
            }
        }
    }

    /** Reads the part whose header stands there; returns where to go on. */
    private int read(int at) throws ProjectException {
        int method = archive.getChar(at + 8);
        int crc = archive.getInt(at + 14);
        int packed = archive.getInt(at + 18);
        boolean sizeFollows = (archive.getChar(at + 6) & 8) != 0;
        boolean encrypted = (archive.getChar(at + 6) & 1) != 0;
        int nameLength = archive.getChar(at + 26);
        int start = at + HEADER + nameLength + archive.getChar(at + 28);
        if (start > archive.limit()) {
            return at + 1;
        }
        String name = new String(archive.array(), at + HEADER, nameLength, StandardCharsets.UTF_8);
        if (!names.add(name)) {
            throw new ProjectException(ProjectProblem.DUPLICATE, fileName);
        }
        if (names.size() > MOST_PARTS) {
            throw new ProjectException(ProjectProblem.TOO_LARGE, fileName);
        }
        if (method == DEFLATED && !encrypted) {
            return inflate(name, start, crc, sizeFollows);
        }
        if (method == STORED && !encrypted && !sizeFollows && packed >= 0) {
            return copy(name, start, packed, crc);
        }
        parts.add(new Part(name, new byte[0], false));
        return start;
    }

    private int copy(String name, int start, int size, int crc) throws ProjectException {
        int there = Math.min(size, archive.limit() - start);
        byte[] content = new byte[there];
        archive.get(start, content);
        take(there);
        parts.add(new Part(name, content, there == size && crc(content) == crc));
        return start + there;
    }

    private int inflate(String name, int start, int stated, boolean statedBehind) throws ProjectException {
        Inflater inflater = new Inflater(true);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        boolean whole = true;
        try {
            inflater.setInput(archive.array(), start, archive.limit() - start);
            byte[] piece = new byte[8192];
            while (!inflater.finished()) {
                int count = inflater.inflate(piece);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    whole = false;
                    break;
                }
                content.write(piece, 0, count);
                check(content.size(), inflater.getBytesRead());
            }
        } catch (DataFormatException e) {
            // What was unpacked up to here is still of use, and the caller is told that it is not all.
            whole = false;
        }
        int end = start + (int) inflater.getBytesRead();
        inflater.end();
        byte[] bytes = content.toByteArray();
        take(bytes.length);
        int crc = crc(bytes);
        boolean sound = whole && (statedBehind ? follows(end, crc) : stated == crc);
        parts.add(new Part(name, bytes, sound));
        return whole ? end : start;
    }

    /** Whether the check sum stands behind the part, with or without its mark. */
    private boolean follows(int end, int crc) {
        return isAt(end, crc) || (isAt(end, DESCRIPTOR) && isAt(end + 4, crc));
    }

    private void check(long unpacked, long packed) throws ProjectException {
        boolean bomb = unpacked > HARMLESS_SIZE && unpacked / LARGEST_RATIO > packed;
        if (bomb || unpacked > LARGEST_PART || unpacked > left) {
            throw new ProjectException(ProjectProblem.TOO_LARGE, fileName);
        }
    }

    private void take(int bytes) throws ProjectException {
        left -= bytes;
        if (left < 0) {
            throw new ProjectException(ProjectProblem.TOO_LARGE, fileName);
        }
    }

    private boolean isAt(int at, int value) {
        return at + Integer.BYTES <= archive.limit() && archive.getInt(at) == value;
    }

    private static int crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}

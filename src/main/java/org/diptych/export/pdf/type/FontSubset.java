package org.diptych.export.pdf.type;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A TrueType file with only the glyphs that a document draws, numbered by their codes. Parts of composed glyphs are
 * added behind them. Source of the formats: OpenType specification 1.9, tables glyf, loca, head, hhea, hmtx, maxp.
 */
final class FontSubset {
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;
    private static final int CHECKSUM_MAGIC = 0xB1B0AFBA;

    private final TrueType font;
    private final List<Integer> glyphs;
    private final Map<Integer, Integer> parts = new LinkedHashMap<>();

    private FontSubset(TrueType font, List<Integer> glyphs) {
        this.font = font;
        this.glyphs = new ArrayList<>(glyphs);
    }

    /** The font file with the glyphs at the given places of the list. */
    static byte[] of(TrueType font, List<Integer> glyphs) {
        return new FontSubset(font, glyphs).file();
    }

    private byte[] file() {
        Bytes outlines = new Bytes();
        Bytes places = new Bytes();
        for (int i = 0; i < glyphs.size(); i++) {
            places.signed32(outlines.size());
            outlines.write(outline(glyphs.get(i)));
            outlines.align(4);
        }
        places.signed32(outlines.size());
        Bytes metrics = new Bytes();
        for (int glyph : glyphs) {
            metrics.unsigned16(font.rawAdvance(glyph));
            metrics.unsigned16(font.leftBearing(glyph));
        }
        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("glyf", outlines.toByteArray());
        tables.put("loca", places.toByteArray());
        tables.put("hmtx", metrics.toByteArray());
        tables.put("head", changed("head", 50, 1));
        tables.put("hhea", changed("hhea", 34, glyphs.size()));
        tables.put("maxp", changed("maxp", 4, glyphs.size()));
        font.table("prep").ifPresent(prep -> tables.put("prep", prep));
        return assembled(tables);
    }

    /** Bytes of an outline, with the parts of a composed glyph renumbered. */
    private byte[] outline(int glyph) {
        int[] range = font.outline(glyph);
        byte[] bytes = new byte[range[1] - range[0]];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = font.byteAt(range[0] + i);
        }
        if (bytes.length == 0 || font.signed16(range[0]) >= 0) {
            return bytes;
        }
        int at = 10;
        int flags;
        do {
            flags = font.unsigned16(range[0] + at);
            int number = part(font.unsigned16(range[0] + at + 2));
            bytes[at + 2] = (byte) (number >> 8);
            bytes[at + 3] = (byte) number;
            at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
            at += (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
        } while ((flags & MORE) != 0);
        return bytes;
    }

    private int part(int glyph) {
        return parts.computeIfAbsent(glyph, key -> {
            glyphs.add(key);
            return glyphs.size() - 1;
        });
    }

    private byte[] changed(String tag, int offset, int value) {
        byte[] table = font.table(tag).orElseThrow();
        table[offset] = (byte) (value >> 8);
        table[offset + 1] = (byte) value;
        if (tag.equals("head")) {
            table[8] = table[9] = table[10] = table[11] = 0;
        }
        return table;
    }

    private static byte[] assembled(Map<String, byte[]> tables) {
        Bytes file = new Bytes();
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        file.signed32(0x00010000);
        file.unsigned16(count);
        file.unsigned16(power * 16);
        file.unsigned16(Integer.numberOfTrailingZeros(power));
        file.unsigned16((count - power) * 16);
        int offset = 12 + count * 16;
        int head = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            head = table.getKey().equals("head") ? offset : head;
            table.getKey().chars().forEach(file::write);
            file.signed32(checksum(table.getValue(), 0));
            file.signed32(offset);
            file.signed32(table.getValue().length);
            offset += (table.getValue().length + 3) / 4 * 4;
        }
        for (byte[] table : tables.values()) {
            file.write(table);
            file.align(4);
        }
        byte[] bytes = file.toByteArray();
        int adjustment = CHECKSUM_MAGIC - checksum(bytes, 0);
        for (int i = 0; i < 4; i++) {
            bytes[head + 8 + i] = (byte) (adjustment >> (24 - 8 * i));
        }
        return bytes;
    }

    private static int checksum(byte[] bytes, int from) {
        int sum = 0;
        for (int i = from; i < bytes.length; i++) {
            sum += (bytes[i] & 0xFF) << (24 - 8 * (i & 3));
        }
        return sum;
    }

    /** Bytes in the order of the format, most significant first. */
    private static final class Bytes extends ByteArrayOutputStream {
        void unsigned16(int value) {
            write(value >> 8);
            write(value);
        }

        void signed32(int value) {
            unsigned16(value >> 16);
            unsigned16(value);
        }

        @Override
        public void write(byte[] bytes) {
            write(bytes, 0, bytes.length);
        }

        void align(int bytes) {
            while (size() % bytes != 0) {
                write(0);
            }
        }
    }
}

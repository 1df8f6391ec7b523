package org.diptych.export.pdf.type;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A bundled TrueType font: characters to glyphs, widths, outlines. Reads the tables that embedding needs and nothing
 * else, straight from the bytes. Immutable and thread-safe. Source of the formats: OpenType specification 1.9.
 */
public final class TrueType {
    private static final int TABLE_RECORD = 16;

    private final String name;
    private final byte[] bytes;
    private final Map<String, Integer> offsets = new LinkedHashMap<>();
    private final Map<String, Integer> lengths = new LinkedHashMap<>();
    private final GlyphMap glyphMap;
    private final int unitsPerEm;
    private final int glyphCount;
    private final int metricCount;
    private final boolean longOffsets;

    /**
     * @param name PostScript name of the font
     * @param bytes the font file; kept, not copied
     */
    TrueType(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
        int tables = unsigned16(4);
        for (int i = 0; i < tables; i++) {
            int record = 12 + i * TABLE_RECORD;
            String tag = new String(bytes, record, 4, StandardCharsets.ISO_8859_1);
            offsets.put(tag, signed32(record + 8));
            lengths.put(tag, signed32(record + 12));
        }
        unitsPerEm = unsigned16(at("head") + 18);
        longOffsets = unsigned16(at("head") + 50) == 1;
        metricCount = unsigned16(at("hhea") + 34);
        glyphCount = unsigned16(at("maxp") + 4);
        glyphMap = GlyphMap.read(this, at("cmap"));
    }

    public String name() {
        return name;
    }

    /** Number of glyphs in the font. */
    int glyphCount() {
        return glyphCount;
    }

    /** The glyph of a code point, or 0 when the font has none. */
    int glyph(int codePoint) {
        return glyphMap.glyph(codePoint);
    }

    /** Width of a glyph in thousandths of the font size. */
    float advance(int glyph) {
        int metric = Math.min(glyph, metricCount - 1);
        return scaled(unsigned16(at("hmtx") + metric * 4));
    }

    /** Left side bearing in font units, as the metrics table holds it. */
    int leftBearing(int glyph) {
        int hmtx = at("hmtx");
        return glyph < metricCount
                ? signed16(hmtx + glyph * 4 + 2)
                : signed16(hmtx + metricCount * 4 + (glyph - metricCount) * 2);
    }

    /** Width in font units, as the metrics table holds it. */
    int rawAdvance(int glyph) {
        return unsigned16(at("hmtx") + Math.min(glyph, metricCount - 1) * 4);
    }

    /** Height of the tallest letters above the base line, in thousandths of the font size. */
    float ascent() {
        return scaled(signed16(at("hhea") + 4));
    }

    /** Depth below the base line in thousandths of the font size, negative. */
    float descent() {
        return scaled(signed16(at("hhea") + 6));
    }

    /** Left, bottom, right and top of all glyphs in thousandths of the font size. */
    float[] box() {
        int head = at("head");
        return new float[] {
            scaled(signed16(head + 36)), scaled(signed16(head + 38)),
            scaled(signed16(head + 40)), scaled(signed16(head + 42))
        };
    }

    /** Where the outline of a glyph stands in {@link #byteAt}, first offset and offset behind the last. */
    int[] outline(int glyph) {
        int loca = at("loca");
        int glyf = at("glyf");
        return longOffsets
                ? new int[] {glyf + signed32(loca + glyph * 4), glyf + signed32(loca + glyph * 4 + 4)}
                : new int[] {glyf + unsigned16(loca + glyph * 2) * 2, glyf + unsigned16(loca + glyph * 2 + 2) * 2};
    }

    /** A copy of a table, or nothing when the font has no such table. */
    Optional<byte[]> table(String tag) {
        Integer offset = offsets.get(tag);
        Integer length = lengths.get(tag);
        return offset == null || length == null
                ? Optional.empty()
                : Optional.of(Arrays.copyOfRange(bytes, offset, offset + length));
    }

    /** The whole font file; not to be changed. */
    byte[] file() {
        return bytes;
    }

    int unsigned16(int offset) {
        return ((bytes[offset] & 0xFF) << 8) | (bytes[offset + 1] & 0xFF);
    }

    int signed16(int offset) {
        return (short) unsigned16(offset);
    }

    int signed32(int offset) {
        return (unsigned16(offset) << 16) | unsigned16(offset + 2);
    }

    byte byteAt(int offset) {
        return bytes[offset];
    }

    private float scaled(int units) {
        return units * 1000f / unitsPerEm;
    }

    private int at(String tag) {
        Integer offset = offsets.get(tag);
        if (offset == null) {
            throw new IllegalArgumentException("the font " + name + " has no table " + tag);
        }
        return offset;
    }
}

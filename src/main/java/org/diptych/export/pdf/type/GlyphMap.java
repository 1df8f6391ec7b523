package org.diptych.export.pdf.type;

/** The character map of a font, read from its Unicode tables of format 4 or 12. Immutable. */
final class GlyphMap {
    private static final int BASIC_PLANE = 0x10000;

    private final char[] basic = new char[BASIC_PLANE];
    private int[] groups = {};

    private GlyphMap() {}

    static GlyphMap read(TrueType font, int cmap) {
        GlyphMap map = new GlyphMap();
        int count = font.unsigned16(cmap + 2);
        for (int i = 0; i < count; i++) {
            int record = cmap + 4 + i * 8;
            int platform = font.unsigned16(record);
            int table = cmap + font.signed32(record + 4);
            int format = font.unsigned16(table);
            if (platform == 3 && format == 4) {
                map.readSegments(font, table);
            } else if (platform == 3 && format == 12) {
                map.readGroups(font, table);
            }
        }
        return map;
    }

    int glyph(int codePoint) {
        if (codePoint < BASIC_PLANE) {
            return basic[codePoint];
        }
        for (int i = 0; i < groups.length; i += 3) {
            if (codePoint >= groups[i] && codePoint <= groups[i + 1]) {
                return groups[i + 2] + codePoint - groups[i];
            }
        }
        return 0;
    }

    private void readSegments(TrueType font, int table) {
        int size = font.unsigned16(table + 6);
        int ends = table + 14;
        int starts = ends + size + 2;
        int deltas = starts + size;
        int ranges = deltas + size;
        for (int i = 0; i < size; i += 2) {
            int end = font.unsigned16(ends + i);
            int start = font.unsigned16(starts + i);
            int delta = font.unsigned16(deltas + i);
            int range = font.unsigned16(ranges + i);
            for (int c = start; c <= end && c < 0xFFFF; c++) {
                int glyph = range == 0 ? c : font.unsigned16(ranges + i + range + (c - start) * 2);
                basic[c] = (char) (range != 0 && glyph == 0 ? 0 : glyph + delta);
            }
        }
    }

    private void readGroups(TrueType font, int table) {
        int count = font.signed32(table + 12);
        groups = new int[count * 3];
        for (int i = 0; i < count * 3; i++) {
            groups[i] = font.signed32(table + 16 + i * 4);
        }
        for (int i = 0; i < groups.length; i += 3) {
            for (int c = groups[i]; c <= groups[i + 1] && c < BASIC_PLANE; c++) {
                basic[c] = (char) (groups[i + 2] + c - groups[i]);
            }
        }
    }
}

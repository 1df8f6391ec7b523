package org.diptych.importing;

/** Tells text from binary data by its control characters. */
final class ControlBytes {
    /** Text may hold a stray control character, but not more than this share. */
    private static final double STRAY_SHARE = 0.005;

    private ControlBytes() {}

    /** Whether the bytes may be text in some encoding. In UTF-16 and UTF-32 any byte may occur. */
    static boolean areOfText(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            if (b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B) {
                controls++;
            }
        }
        return controls <= bytes.length * STRAY_SHARE || TextEncoding.hasMark(bytes) || LegacyEncoding.isWide(bytes);
    }
}

package org.diptych.project.qda;

import java.nio.charset.StandardCharsets;

/** The characters of a text file of a project: UTF-8, or UTF-16 where a byte order mark says so; without the mark. */
final class Decoding {
    private Decoding() {}

    static String text(byte[] bytes) {
        boolean wide = bytes.length >= 2
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
        String text = new String(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}

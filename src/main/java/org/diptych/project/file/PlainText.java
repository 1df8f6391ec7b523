package org.diptych.project.file;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.diptych.model.Sha256;

/**
 * A text as UTF-8. Halves of characters, which a broken source can contain and which UTF-8 cannot hold, are written as
 * U+FFFD and listed, so that the text comes back exactly.
 */
final class PlainText {
    private final byte[] utf8;
    private final Map<Integer, Character> loneSurrogates;

    /**
     * @param utf8 the bytes; not to be changed
     * @param loneSurrogates UTF-16 offset and value of each half of a character
     */
    PlainText(byte[] utf8, Map<Integer, Character> loneSurrogates) {
        this.utf8 = utf8;
        this.loneSurrogates = Collections.unmodifiableMap(loneSurrogates);
    }

    static PlainText of(String text) {
        Map<Integer, Character> lone = new TreeMap<>();
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                lone.put(i, unit);
            }
        }
        String whole = text;
        if (!lone.isEmpty()) {
            StringBuilder replaced = new StringBuilder(text);
            lone.keySet().forEach(at -> replaced.setCharAt(at, '\uFFFD'));
            whole = replaced.toString();
        }
        return new PlainText(whole.getBytes(StandardCharsets.UTF_8), lone);
    }

    /** The bytes; not to be changed. */
    byte[] utf8() {
        return utf8;
    }

    /** UTF-16 offset and value of each half of a character. */
    Map<Integer, Character> loneSurrogates() {
        return loneSurrogates;
    }

    /** The text with the halves of characters where they were. */
    String text() {
        StringBuilder text = new StringBuilder(new String(utf8, StandardCharsets.UTF_8));
        loneSurrogates.forEach((at, unit) -> {
            if (at < text.length() && text.charAt(at) == '\uFFFD') {
                text.setCharAt(at, unit);
            }
        });
        return text.toString();
    }

    String sha256() {
        return Sha256.of(utf8);
    }
}

package org.diptych.export.original;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text reduced to its letters and digits in lower case, without diacritics, so that spacing, hyphens, ligatures and
 * quotation marks do not matter when it is searched.
 */
final class FoldedText {
    private final String text;
    /** For each folded character the offset of the character of the source from which it came. */
    private final int[] origins;

    private FoldedText(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    static FoldedText of(String source) {
        StringBuilder folded = new StringBuilder(source.length());
        int[] origins = new int[source.length() + 16];
        for (int i = 0; i < source.length(); ) {
            int point = source.codePointAt(i);
            String letters = fold(point);
            if (folded.length() + letters.length() > origins.length) {
                origins = Arrays.copyOf(origins, origins.length * 2);
            }
            Arrays.fill(origins, folded.length(), folded.length() + letters.length(), i);
            folded.append(letters);
            i += Character.charCount(point);
        }
        return new FoldedText(folded.toString(), Arrays.copyOf(origins, folded.length()));
    }

    /** Letters and digits of a short text. */
    static String fold(String source) {
        StringBuilder folded = new StringBuilder();
        source.codePoints().forEach(point -> folded.append(fold(point)));
        return folded.toString();
    }

    private static String fold(int point) {
        if (point < 0x80) {
            boolean kept = Character.isLetterOrDigit(point);
            return kept ? String.valueOf((char) Character.toLowerCase(point)) : "";
        }
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    String text() {
        return text;
    }

    /** Index of the first folded character that comes from {@code offset} of the source or from behind it. */
    int at(int offset) {
        int low = 0;
        int high = origins.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (origins[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

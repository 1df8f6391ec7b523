package org.diptych.ui.compare;

import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * The letters of a statement. On a Chinese, Japanese or Korean system the serif letters that the system chooses may come
 * from an East Asian font, whose apostrophe and quotation marks are as wide as a whole sign. A text without East Asian
 * signs is then shown in letters made for it; a text with them keeps the system's, which have all signs.
 */
final class TextFont {
    /** What the style sheet says: the choice of the system. */
    static final String OF_SYSTEM = "Serif";

    private static final List<String> LATIN =
            List.of("Noto Serif", "DejaVu Serif", "Liberation Serif", "Times New Roman", "Nimbus Roman");

    private static final double SIZE = 100;
    /** Share of the height from which an apostrophe is as wide as a sign; in Latin fonts it is about 0.3. */
    private static final double WIDE = 0.75;

    /** Found out once, when the first text is shown. */
    private static final class Letters {
        private static final boolean WIDE = isWide();
        private static final List<String> FAMILIES = WIDE ? Font.getFamilies() : List.of();
    }

    private TextFont() {}

    /** The family for a text, on this system. */
    static String of(String text) {
        return of(text, Letters.WIDE, Letters.FAMILIES);
    }

    /**
     * The family for a text.
     *
     * @param wide whether the system's apostrophe is as wide as an East Asian sign
     * @param installed the families that the system has
     */
    static String of(String text, boolean wide, List<String> installed) {
        return wide && text.codePoints().noneMatch(TextFont::isEastAsian)
                ? LATIN.stream().filter(installed::contains).findFirst().orElse(OF_SYSTEM)
                : OF_SYSTEM;
    }

    private static boolean isWide() {
        Text apostrophe = new Text("\u2019");
        apostrophe.setFont(Font.font(OF_SYSTEM, SIZE));
        return apostrophe.getLayoutBounds().getWidth() > WIDE * SIZE;
    }

    private static boolean isEastAsian(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> (letter >= 0x3000 && letter <= 0x303F) || (letter >= 0xFF00 && letter <= 0xFFEF);
        };
    }
}

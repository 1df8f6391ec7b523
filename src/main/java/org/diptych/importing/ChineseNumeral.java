package org.diptych.importing;

/** Small numbers in Chinese characters, as dates have them. */
final class ChineseNumeral {
    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseNumeral() {}

    /** The digit 0 to 9 that the character stands for, or -1. */
    static int digit(char c) {
        return c == '零' || c == '○' ? 0 : DIGITS.indexOf(c);
    }

    /** A number from 1 to 39 such as 十一, 廿四 or 三十; 元 and 正 are the first month; 0 for what is no number. */
    static int upTo39(String numeral) {
        int tens = 0;
        int ones = 0;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            switch (c) {
                case '十' -> {
                    tens = ones == 0 ? 1 : ones;
                    ones = 0;
                }
                case '廿' -> tens = 2;
                case '卅' -> tens = 3;
                case '元', '正' -> ones = 1;
                default -> ones = Math.max(0, digit(c));
            }
        }
        return 10 * tens + ones;
    }
}

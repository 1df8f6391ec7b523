package org.diptych.ui.compare;

/**
 * What makes one text into another: the characters from {@code start} to {@code end} become {@code inserted}.
 *
 * @param start offset in UTF-16 units of the first text
 * @param end offset behind the last character that goes
 * @param inserted what comes in their place
 */
record TextChange(int start, int end, String inserted) {

    /** The shortest single change from one text to the other: {@code "abcd"} becomes {@code "aXd"} by (1, 3, "X"). */
    static TextChange between(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int start = 0;
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail < most - start
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        return new TextChange(start, before.length() - tail, after.substring(start, after.length() - tail));
    }
}

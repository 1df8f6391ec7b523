package org.diptych.export.html;

/** Numbers in short: "1, 3–5, 9". */
final class Ranges {
    private static final int LONGEST = 30;

    private Ranges() {}

    /**
     * @param numbers ascending, each once
     */
    static String of(int... numbers) {
        StringBuilder text = new StringBuilder();
        int written = 0;
        for (int i = 0; i < numbers.length; ) {
            int last = i;
            while (last + 1 < numbers.length && numbers[last + 1] == numbers[last] + 1) {
                last++;
            }
            if (written++ == LONGEST) {
                return text + " and " + (numbers.length - i) + " more";
            }
            text.append(i == 0 ? "" : ", ").append(numbers[i]);
            if (last > i) {
                text.append(last == i + 1 ? ", " : "–").append(numbers[last]);
            }
            i = last + 1;
        }
        return text.toString();
    }
}

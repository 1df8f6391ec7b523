package org.diptych.export.original;

/** The place in a text that is most like a quotation, with the part of it that answers to the marked words. */
final class Alignment {
    private Alignment() {}

    /**
     * Finds the marked words of a quotation in a text that is like it.
     *
     * @param quote words with their surroundings
     * @param start where the words begin in the quotation
     * @param end where they end
     * @return place in {@code text}; its score is the lower one of the whole quotation and of the words alone
     */
    static Place of(String quote, int start, int end, String text) {
        int[][] distances = Likeness.distances(quote, text, true);
        int j = 0;
        for (int k = 1; k <= text.length(); k++) {
            if (distances[quote.length()][k] < distances[quote.length()][j]) {
                j = k;
            }
        }
        double whole = 1 - distances[quote.length()][j] / (double) quote.length();
        int to = j;
        int atEnd = 0;
        int i = quote.length();
        while (i > 0) {
            if (i == end) {
                to = j;
                atEnd = distances[i][j];
            }
            if (i == start) {
                break;
            }
            int here = distances[i][j];
            if (j > 0 && here == distances[i - 1][j - 1] + (quote.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1)) {
                i--;
                j--;
            } else if (here == distances[i - 1][j] + 1) {
                i--;
            } else {
                j--;
            }
        }
        double words = 1 - (atEnd - distances[i][j]) / (double) Math.max(1, end - start);
        return new Place(Math.min(j, to), to, Math.min(whole, words));
    }
}

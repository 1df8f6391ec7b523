package org.diptych.export.original;

/**
 * How alike two short texts are: 1 − d/n, with the edit distance d (Levenshtein, "Binary codes capable of correcting
 * deletions, insertions, and reversals", 1966) and the length n of the wanted text. "harbour" in "harbor" is 1 − 1/7.
 */
final class Likeness {
    private Likeness() {}

    /** Likeness of {@code wanted} to the beginning of {@code text} that is most like it; 1 when nothing is wanted. */
    static double ofStart(String wanted, String text) {
        if (text.startsWith(wanted)) {
            return 1;
        }
        int[][] distances = distances(wanted, text, false);
        int least = wanted.length();
        for (int j = 0; j <= text.length(); j++) {
            least = Math.min(least, distances[wanted.length()][j]);
        }
        return 1 - least / (double) wanted.length();
    }

    /** Likeness of {@code wanted} to the end of {@code text} that is most like it. */
    static double ofEnd(String wanted, String text) {
        return text.endsWith(wanted) ? 1 : ofStart(reversed(wanted), reversed(text));
    }

    private static String reversed(String text) {
        char[] turned = new char[text.length()];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = text.charAt(turned.length - 1 - i);
        }
        return new String(turned);
    }

    /**
     * Distances of the beginnings of both texts.
     *
     * @param free whether {@code text} may begin with anything at no cost
     */
    static int[][] distances(String wanted, String text, boolean free) {
        int[][] distances = new int[wanted.length() + 1][text.length() + 1];
        for (int j = 1; j <= text.length(); j++) {
            distances[0][j] = free ? 0 : j;
        }
        for (int i = 1; i <= wanted.length(); i++) {
            distances[i][0] = i;
            for (int j = 1; j <= text.length(); j++) {
                int changed = distances[i - 1][j - 1] + (wanted.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1);
                distances[i][j] = Math.min(changed, 1 + Math.min(distances[i - 1][j], distances[i][j - 1]));
            }
        }
        return distances;
    }
}

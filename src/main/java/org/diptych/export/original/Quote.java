package org.diptych.export.original;

import java.util.List;

/**
 * Words of a folded text with the letters around them.
 *
 * @param before letters before the words; fewer at the start of the text
 * @param words at least one letter
 * @param behind letters behind the words
 */
record Quote(String before, String words, String behind) {
    /** Letters of context on each side. */
    private static final int REACH = 32;
    /** Context on one side alone proves a place when it has this many letters. */
    private static final int ENOUGH = 16;
    /** Letters that may be added in a context. */
    private static final int SLACK = 8;

    static Quote of(String text, int start, int end) {
        return new Quote(
                text.substring(Math.max(0, start - REACH), start),
                text.substring(start, end),
                text.substring(end, Math.min(text.length(), end + REACH)));
    }

    String whole() {
        return before + words + behind;
    }

    /** Those of the places of the words at which the surroundings are the same. */
    List<Integer> placesIn(String text, List<Integer> places) {
        return places.stream()
                .filter(place -> text.startsWith(behind, place + words.length())
                        && place >= before.length()
                        && text.startsWith(before, place - before.length()))
                .toList();
    }

    /**
     * How alike the surroundings of a place are, 0 to 1: of both sides together, or of the better side when it is long
     * enough to prove the place, as at the edge of a page.
     */
    double likenessAround(String text, int place) {
        int end = place + words.length();
        String left = text.substring(Math.max(0, place - before.length() - SLACK), place);
        String right = text.substring(end, Math.min(text.length(), end + behind.length() + SLACK));
        double onLeft = before.isEmpty() ? 0 : Likeness.ofEnd(before, left);
        double onRight = behind.isEmpty() ? 0 : Likeness.ofStart(behind, right);
        int letters = before.length() + behind.length();
        double both = letters == 0 ? 1 : (onLeft * before.length() + onRight * behind.length()) / letters;
        double leftAlone = before.length() >= ENOUGH ? onLeft : 0;
        double rightAlone = behind.length() >= ENOUGH ? onRight : 0;
        return Math.max(both, Math.max(leftAlone, rightAlone));
    }
}

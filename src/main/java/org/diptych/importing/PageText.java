package org.diptych.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins the lines of pages to paragraphs. A line goes on in the next one if the first word of that would not have fitted
 * on it, or if it stops in the middle of a sentence.
 */
final class PageText {
    /** Widths are counted in letters, which differ in width on the page; a line this near to the margin is full. */
    private static final double FULL = 0.85;

    /** This share of the lines is at most as wide as the text column; the rest are outliers such as table rows. */
    private static final double COLUMN_QUANTILE = 0.95;

    private static final Pattern ITEM =
            Pattern.compile("^(?:[•●▪■◦‣·*–—-]\\s|\\(?\\d{1,3}[.)]\\s|\\(?[a-zA-Z][.)]\\s|[一二三四五六七八九十]+、).*");

    /** Small words with which no line of a heading ends the heading. */
    private static final Set<String> OPEN = Set.of(
            "a", "an", "and", "at", "between", "by", "for", "from", "in", "of", "on", "the", "to", "with", "de", "des",
            "du", "et", "la", "le", "les", "del", "los", "y", "e", "da", "do", "der", "die", "das", "und", "von", "zu");

    private PageText() {}

    private enum Break {
        NONE,
        PARAGRAPH,
        PAGE
    }

    /** The text of pages whose lines are given, an empty line where a paragraph was seen to end. */
    static String of(List<List<String>> pages) {
        int column = columnWidth(pages);
        WordJoint joint = new WordJoint(pages);
        StringBuilder text = new StringBuilder();
        String before = "";
        for (List<String> page : pages) {
            Break gap = Break.PAGE;
            for (String line : page) {
                if (line.isEmpty()) {
                    gap = gap == Break.NONE ? Break.PARAGRAPH : gap;
                    continue;
                }
                if (before.isEmpty()) {
                    text.append(line);
                } else if (goesOn(before, line, gap, column)) {
                    joint.append(text, line);
                } else {
                    text.append("\n\n").append(line);
                }
                before = line;
                gap = Break.NONE;
            }
        }
        return text.toString();
    }

    private static boolean goesOn(String line, String next, Break gap, int column) {
        if (ITEM.matcher(next).matches()) {
            return false;
        }
        boolean full = width(line) + 1 + width(firstWord(next)) >= FULL * column;
        boolean inSentence = !endsSentence(line) && Character.isLowerCase(next.codePointAt(0));
        return switch (gap) {
            case NONE -> full || inSentence || OPEN.contains(line.substring(line.lastIndexOf(' ') + 1));
            case PARAGRAPH -> full && inSentence;
            case PAGE -> full && (inSentence || !endsSentence(line));
        };
    }

    private static boolean endsSentence(String line) {
        char last = line.charAt(line.length() - 1);
        return ".!?:;。！？：；”’\"»」』)）…".indexOf(last) >= 0;
    }

    private static String firstWord(String line) {
        if (isWide(line.codePointAt(0))) {
            return line.substring(0, Character.charCount(line.codePointAt(0)));
        }
        int end = line.indexOf(' ');
        return end < 0 ? line : line.substring(0, end);
    }

    private static int columnWidth(List<List<String>> pages) {
        List<Integer> widths = new ArrayList<>(pages.stream()
                .flatMap(List::stream)
                .filter(line -> !line.isEmpty())
                .map(PageText::width)
                .sorted()
                .toList());
        return widths.isEmpty() ? 0 : widths.get((int) ((widths.size() - 1) * COLUMN_QUANTILE));
    }

    /** Width in letters; a Chinese character is as wide as two. */
    private static int width(String line) {
        return line.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x11FF)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0x20000 && c <= 0x3FFFF);
    }
}

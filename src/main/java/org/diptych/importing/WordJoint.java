package org.diptych.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins two lines. A word that was hyphenated at the end of a line becomes whole again; a hyphen that belongs to the
 * word stays. Which of them it is, the other words of the document tell.
 */
final class WordJoint {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-‐]\\p{L}+)*");
    private static final Pattern BROKEN = Pattern.compile("(\\p{L}+(?:[-‐]\\p{L}+)*)[-‐\u00AD]$");

    /** First parts that nearly always keep their hyphen; they decide only where the document does not. */
    private static final Set<String> KEPT = Set.of(
            "all", "anti", "cross", "ex", "far", "first", "full", "half", "high", "ill", "long", "low", "mid", "near",
            "non", "post", "pro", "quasi", "second", "self", "short", "so", "vice", "well", "world");

    private final Set<String> words = new HashSet<>();

    WordJoint(List<List<String>> pages) {
        for (List<String> page : pages) {
            for (String line : page) {
                Matcher word = WORD.matcher(line);
                while (word.find()) {
                    words.add(word.group().toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    /** Appends the line to a text that goes on in it. */
    void append(StringBuilder text, String line) {
        int last = text.charAt(text.length() - 1);
        Matcher broken = BROKEN.matcher(text.substring(Math.max(0, text.length() - 60)));
        if (broken.find() && Character.isLowerCase(line.codePointAt(0))) {
            if (isHyphenated(broken.group(1), line, last)) {
                text.setLength(text.length() - 1);
            }
        } else if (!joinsWithoutBlank(last, line.codePointAt(0))) {
            text.append(' ');
        }
        text.append(line);
    }

    private boolean isHyphenated(String start, String line, int hyphen) {
        Matcher end = WORD.matcher(line);
        if (hyphen == '\u00AD' || !end.lookingAt()) {
            return true;
        }
        String first = start.toLowerCase(Locale.ROOT);
        String second = end.group().toLowerCase(Locale.ROOT);
        if (words.contains(first + second)) {
            return true;
        }
        return !words.contains(first + "-" + second) && !KEPT.contains(first);
    }

    /** No blank between Chinese or Japanese characters; Korean writes blanks between words. */
    private static boolean joinsWithoutBlank(int last, int next) {
        return isIdeographic(last) && isIdeographic(next);
    }

    private static boolean isIdeographic(int c) {
        return PageText.isWide(c) && !(c >= 0x1100 && c <= 0x11FF) && !(c >= 0xAC00 && c <= 0xD7A3);
    }
}

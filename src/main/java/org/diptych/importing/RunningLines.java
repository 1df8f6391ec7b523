package org.diptych.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds page numbers and running heads: lines at the top or foot of pages that count the pages, or that are the same on
 * at least three of them. Where there is doubt, a line stays.
 */
final class RunningLines {
    /** Lines at the top and at the foot of a page among which running lines are looked for. */
    private static final int DEPTH = 3;

    private static final int FEWEST_NUMBERS = 2;
    private static final int FEWEST_HEADS = 3;

    /** Least share of the pages on which a running line stands; heads may differ on left and right pages. */
    private static final double LEAST_SHARE = 0.4;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?iu)[-–—(|]?\\s*(?<word>page|seite|página|pagina|страница|стр\\.|第|p\\.)?\\s*(?<number>\\d{1,4})"
                    + "\\s*(?:页|頁|ページ|쪽)?\\s*(?<all>(?:/|of|von|de|sur|di|из|，?共)\\s*\\d{1,4}\\s*(?:页|頁|ページ|쪽)?)?\\s*[-–—)|]?");

    /** Longer lines are prose, in UTF-16 units. */
    private static final int LONGEST_TITLE = 60;

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private RunningLines() {}

    /** The pages without their running lines; an empty line stands between paragraphs. */
    static List<List<String>> removed(List<List<String>> pages) {
        List<List<String>> kept = new ArrayList<>();
        pages.forEach(page -> kept.add(new ArrayList<>(page)));
        for (boolean atTop : new boolean[] {true, false}) {
            boolean removed = true;
            for (int pass = 0; pass < DEPTH && removed; pass++) {
                boolean numbers = removeNumbers(kept, atTop);
                removed = removeHeads(kept, atTop) || numbers;
            }
        }
        return kept;
    }

    private static boolean removeNumbers(List<List<String>> pages, boolean atTop) {
        Map<Integer, List<Integer>> pagesByDistance = new HashMap<>();
        for (int page = 0; page < pages.size(); page++) {
            Optional<Matcher> number =
                    outermost(pages.get(page), atTop).map(PAGE_NUMBER::matcher).filter(Matcher::matches);
            if (number.isPresent()) {
                int distance = Integer.parseInt(number.get().group("number")) - page;
                boolean explicit =
                        number.get().group("word") != null && number.get().group("all") != null;
                List<Integer> found = pagesByDistance.computeIfAbsent(distance, key -> new ArrayList<>());
                found.add(page);
                if (explicit && pages.size() == 1) {
                    remove(pages.get(page), atTop);
                    return true;
                }
            }
        }
        boolean removed = false;
        for (List<Integer> found : pagesByDistance.values()) {
            if (isEnough(found.size(), pages.size(), FEWEST_NUMBERS)) {
                found.forEach(page -> remove(pages.get(page), atTop));
                removed = true;
            }
        }
        return removed;
    }

    private static boolean removeHeads(List<List<String>> pages, boolean atTop) {
        Map<String, List<Integer>> pagesByForm = new HashMap<>();
        for (int page = 0; page < pages.size(); page++) {
            Optional<String> line = outermost(pages.get(page), atTop);
            if (line.isPresent()) {
                pagesByForm
                        .computeIfAbsent(form(line.get()), key -> new ArrayList<>())
                        .add(page);
            }
        }
        boolean removed = false;
        for (Map.Entry<String, List<Integer>> head : pagesByForm.entrySet()) {
            if (isEnough(head.getValue().size(), pages.size(), FEWEST_HEADS)) {
                head.getValue().stream()
                        .filter(page -> page > 0 || !isTitle(pages.get(page), head.getKey()))
                        .forEach(page -> remove(pages.get(page), atTop));
                removed = true;
            }
        }
        return removed;
    }

    /**
     * Whether the first page begins with the title of the document, which its other pages repeat as their head. Where
     * another title follows, it is a head there too.
     */
    private static boolean isTitle(List<String> firstPage, String form) {
        List<String> lines =
                firstPage.stream().filter(line -> !line.isEmpty()).limit(2).toList();
        return !form.contains("#") && (lines.size() < 2 || !isTitle(lines.get(1)));
    }

    private static boolean isTitle(String line) {
        return Character.isLetter(line.charAt(line.length() - 1))
                && line.length() < LONGEST_TITLE
                && WrittenDate.first(line).isEmpty();
    }

    private static boolean isEnough(int found, int pages, int fewest) {
        return found >= fewest && found >= pages * LEAST_SHARE;
    }

    private static String form(String line) {
        return DIGITS.matcher(line).replaceAll("#");
    }

    private static Optional<String> outermost(List<String> lines, boolean atTop) {
        int place = place(lines, atTop);
        return place < 0 ? Optional.empty() : Optional.of(lines.get(place));
    }

    private static void remove(List<String> lines, boolean atTop) {
        int place = place(lines, atTop);
        if (place >= 0) {
            lines.remove(place);
        }
    }

    /** Index of the first or last line that is not empty, or -1. */
    private static int place(List<String> lines, boolean atTop) {
        for (int i = 0; i < lines.size(); i++) {
            int place = atTop ? i : lines.size() - 1 - i;
            if (!lines.get(place).isEmpty()) {
                return place;
            }
        }
        return -1;
    }
}

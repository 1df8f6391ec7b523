package org.diptych.export.original;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves out heads, feet and page numbers, which would stand in the middle of a sentence that crosses pages. */
final class RunningHeads {
    /** Lines at the upper and at the lower edge of a page that may be running heads. */
    private static final int EDGE = 2;

    private RunningHeads() {}

    /** The lines without those at the edges that are page numbers or stand, but for digits, on another page as well. */
    static List<GlyphLine> without(List<GlyphLine> lines) {
        Set<String> once = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isAtEdge(lines, i)) {
                String key = wording(lines.get(i));
                String keyOfPage = lines.get(i).page() + " " + key;
                if (once.add(keyOfPage) && !once.add(key)) {
                    repeated.add(key);
                }
            }
        }
        List<GlyphLine> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String key = wording(lines.get(i));
            if (!isAtEdge(lines, i) || !(key.isEmpty() || repeated.contains(key))) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    private static String wording(GlyphLine line) {
        return line.text().replaceAll("\\p{Nd}+", "");
    }

    private static boolean isAtEdge(List<GlyphLine> lines, int i) {
        int page = lines.get(i).page();
        return i < EDGE
                || i >= lines.size() - EDGE
                || lines.get(i - EDGE).page() != page
                || lines.get(i + EDGE).page() != page;
    }
}

package org.diptych.analysis.topics;

import java.util.ArrayList;
import java.util.List;

/** The slow and obvious way to find phrases of exact lower-case words, to check the fast one against. */
final class NaiveReference {
    private NaiveReference() {}

    /** Places where the words of a pattern stand one after the other, each a whole run of letters, one blank between. */
    static List<String> find(List<String> patterns, String text) {
        List<String> found = new ArrayList<>();
        for (int start = 0; start < text.length(); start++) {
            boolean wordStart = start == 0 || !Character.isLetter(text.charAt(start - 1));
            for (int i = 0; i < patterns.size(); i++) {
                int end = start + patterns.get(i).length();
                boolean wordEnd = end >= text.length() || !Character.isLetter(text.charAt(end));
                if (wordStart && wordEnd && text.startsWith(patterns.get(i), start)) {
                    found.add(i + ":" + start + "-" + end);
                }
            }
        }
        return found;
    }
}

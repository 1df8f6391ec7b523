package org.diptych.analysis.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words with wildcards, found by the letters before the first wildcard. Filled once, then read by many threads. */
final class GlobTable {
    private record Glob(String text, int unit) {}

    private static final class Node {
        final Map<Character, Node> next = new HashMap<>();
        final List<Glob> globs = new ArrayList<>();
    }

    private final Node root = new Node();
    // First letters of words that need a look; all when a pattern starts with a wildcard.
    private final long[] firstLetters = new long[(1 << 16) / Long.SIZE];
    private boolean empty = true;
    private boolean anyFirstLetter;

    void add(String glob, int unit) {
        empty = false;
        Node node = root;
        int i = 0;
        while (glob.charAt(i) != '*' && glob.charAt(i) != '?') {
            node = node.next.computeIfAbsent(glob.charAt(i), letter -> new Node());
            i++;
        }
        node.globs.add(new Glob(glob, unit));
        if (i == 0) {
            anyFirstLetter = true;
        } else {
            firstLetters[glob.charAt(0) >>> 6] |= 1L << glob.charAt(0);
        }
    }

    boolean mayStart(char folded) {
        return !empty && (anyFirstLetter || (firstLetters[folded >>> 6] & 1L << folded) != 0);
    }

    /** The units that a folded word satisfies. */
    List<Integer> find(String word) {
        List<Integer> found = new ArrayList<>();
        Node node = root;
        for (int i = 0; i <= word.length(); i++) {
            for (Glob glob : node.globs) {
                if (matches(glob.text, word, i)) {
                    found.add(glob.unit);
                }
            }
            Node next = i < word.length() ? node.next.get(word.charAt(i)) : null;
            if (next == null) {
                break;
            }
            node = next;
        }
        return found;
    }

    /** Whether the glob from {@code from} matches the word from there; the classic two-pointer match, no recursion. */
    private static boolean matches(String glob, String word, int from) {
        int g = from;
        int w = from;
        int star = -1;
        int resume = 0;
        while (w < word.length()) {
            if (g < glob.length() && glob.charAt(g) == '*') {
                star = g++;
                resume = w;
            } else if (g < glob.length() && (glob.charAt(g) == '?' || glob.charAt(g) == word.charAt(w))) {
                g++;
                w++;
            } else if (star >= 0) {
                g = star + 1;
                w = ++resume;
            } else {
                return false;
            }
        }
        while (g < glob.length() && glob.charAt(g) == '*') {
            g++;
        }
        return g == glob.length();
    }
}

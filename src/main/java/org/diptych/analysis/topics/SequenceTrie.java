package org.diptych.analysis.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sequences of units as a tree. Node 0 is the root. Filled once, then read by many threads. */
final class SequenceTrie {
    /** A gap that may follow a node. */
    record Gap(int least, int most, int to) {}

    private static final int[] NONE = {};
    private static final int ADJACENT = 1;
    private static final int JOINED = 2;
    private static final int GAPPED = 4;
    private static final int FLAGS = 32;
    private static final int FOLLOWING = 40;
    private static final int MANY = -2;

    // Key and target side by side, so that a step costs one look into memory.
    private long[] table = new long[512];
    // Nodes of first units plus one, so that 0 means none.
    private int[] firsts = new int[64];
    private int edges;
    private byte[] leaving = new byte[64];
    // Per node one of 16 bits for each unit that follows, so that most units that do not cost no look into the table.
    private char[] following = new char[64];
    private int[][] ends = new int[64][];
    // Per node what a search needs at nearly every one: the pattern that ends there, and above it what follows.
    private long[] facts = {};
    private final List<List<Gap>> gaps = new ArrayList<>();
    private int nodes = 1;

    /** The node behind a unit that starts a sequence; -1 when there is none. */
    int first(int unit) {
        return unit < firsts.length ? firsts[unit] - 1 : -1;
    }

    /** The node behind a unit; -1 when there is none. */
    int next(int node, int unit, boolean joined) {
        long key = key(node, unit, joined);
        int mask = table.length - 2;
        for (int slot = slot(key, mask); table[slot] != 0; slot = (slot + 2) & mask) {
            if (table[slot] == key) {
                return (int) table[slot + 1];
            }
        }
        return -1;
    }

    /** What is known about a node, to be asked by the methods below; after {@link #finish}. */
    long facts(int node) {
        return facts[node];
    }

    /** The number of the pattern that ends at a node, if there is exactly one; else negative. */
    static int singleEnd(long facts) {
        return (int) facts;
    }

    static boolean hasEnds(long facts) {
        return (int) facts == MANY;
    }

    static boolean isFollowed(long facts) {
        return facts >>> FLAGS != 0;
    }

    static boolean isFollowedByAdjacent(long facts) {
        return ((facts >>> FLAGS) & ADJACENT) != 0;
    }

    static boolean isFollowedByJoined(long facts) {
        return ((facts >>> FLAGS) & JOINED) != 0;
    }

    static boolean isFollowedByGap(long facts) {
        return ((facts >>> FLAGS) & GAPPED) != 0;
    }

    /** Whether it is worth while to ask for the node behind a unit. */
    static boolean mayBeFollowedBy(long facts, int unit) {
        return ((facts >>> FOLLOWING) & bit(unit)) != 0;
    }

    private static int bit(int unit) {
        return 1 << ((unit * 0x9E3779B1) >>> 28);
    }

    /** Makes the tree ready for searches; nothing is added any more. */
    void finish() {
        facts = new long[nodes];
        ends = Arrays.copyOf(ends, nodes);
        for (int node = 0; node < nodes; node++) {
            int[] patterns = ends(node);
            int single = patterns.length == 1 ? patterns[0] : patterns.length == 0 ? -1 : MANY;
            facts[node] =
                    ((long) following[node] << FOLLOWING) | ((long) leaving[node] << FLAGS) | (single & 0xFFFFFFFFL);
        }
        // The facts have taken these over.
        leaving = new byte[0];
        following = new char[0];
    }

    List<Gap> gaps(int node) {
        return node < gaps.size() ? gaps.get(node) : List.of();
    }

    /** The numbers of the patterns that end at a node. */
    int[] ends(int node) {
        int[] found = ends[node];
        return found == null ? NONE : found;
    }

    int add(int node, int unit, boolean joined) {
        int found = next(node, unit, joined);
        if (found >= 0) {
            return found;
        }
        if (++edges * 4 > table.length) {
            grow();
        }
        int target = newNode();
        if (node == 0) {
            if (unit >= firsts.length) {
                firsts = Arrays.copyOf(firsts, Math.max(unit + 1, firsts.length * 2));
            }
            firsts[unit] = target + 1;
        }
        put(key(node, unit, joined), target);
        leaving[node] |= (byte) (joined ? JOINED : ADJACENT);
        following[node] |= (char) bit(unit);
        return target;
    }

    int addGap(int node, int least, int most) {
        for (Gap gap : gaps(node)) {
            if (gap.least == least && gap.most == most) {
                return gap.to;
            }
        }
        while (gaps.size() <= node) {
            gaps.add(List.of());
        }
        int target = newNode();
        List<Gap> more = new ArrayList<>(gaps(node));
        more.add(new Gap(least, most, target));
        gaps.set(node, List.copyOf(more));
        leaving[node] |= GAPPED;
        return target;
    }

    void end(int node, int pattern) {
        int[] before = ends(node);
        int[] after = Arrays.copyOf(before, before.length + 1);
        after[before.length] = pattern;
        ends[node] = after;
    }

    private int newNode() {
        if (nodes == ends.length) {
            ends = Arrays.copyOf(ends, nodes * 2);
            leaving = Arrays.copyOf(leaving, nodes * 2);
            following = Arrays.copyOf(following, nodes * 2);
        }
        return nodes++;
    }

    private void put(long key, int target) {
        int mask = table.length - 2;
        int slot = slot(key, mask);
        while (table[slot] != 0) {
            slot = (slot + 2) & mask;
        }
        table[slot] = key;
        table[slot + 1] = target;
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * 2];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0) {
                put(old[i], (int) old[i + 1]);
            }
        }
    }

    private static long key(int node, int unit, boolean joined) {
        return ((long) node << 33 | (long) unit << 1 | (joined ? 1 : 0)) + 1;
    }

    private static int slot(long key, int mask) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & mask;
    }
}

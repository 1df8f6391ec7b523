package org.diptych.analysis.topics;

import java.util.Arrays;

/** Two neighbouring characters to the node of a {@link SequenceTrie} behind them; in Chinese most words start so. */
final class PairTable {
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    // The pair plus one in the upper half, the node in the lower half; 0 is free.
    private long[] slots = new long[256];
    private int size;
    private final long[] filter = new long[(1 << 18) / Long.SIZE];

    void put(char first, char second, int node) {
        int bit = bit(first, second);
        filter[bit >>> 6] |= 1L << bit;
        if (node(first, second) >= 0) {
            return;
        }
        if (++size * 2 > slots.length) {
            long[] old = slots;
            slots = new long[old.length * 2];
            Arrays.stream(old).filter(entry -> entry != 0).forEach(this::insert);
        }
        insert((pair(first, second) + 1) << 32 | node);
    }

    /** The node behind two characters; -1 when there is none. */
    int node(char first, char second) {
        int bit = bit(first, second);
        if ((filter[bit >>> 6] & 1L << bit) == 0) {
            return -1;
        }
        long wanted = pair(first, second) + 1;
        int mask = slots.length - 1;
        for (int slot = slot(wanted, mask); slots[slot] != 0; slot = (slot + 1) & mask) {
            if (slots[slot] >>> 32 == wanted) {
                return (int) slots[slot];
            }
        }
        return -1;
    }

    private void insert(long entry) {
        int mask = slots.length - 1;
        int slot = slot(entry >>> 32, mask);
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = entry;
    }

    private static long pair(char first, char second) {
        // Two characters below U+FFFF, so the sum with one still fits 32 bits.
        return (long) first << 16 | second;
    }

    private static int bit(char first, char second) {
        return (first * 0x9E3779B1 + second * 0x85EBCA6B) >>> 14;
    }

    private static int slot(long pair, int mask) {
        return (int) ((pair * FACTOR) >>> 32) & mask;
    }
}

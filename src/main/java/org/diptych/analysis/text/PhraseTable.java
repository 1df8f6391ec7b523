package org.diptych.analysis.text;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** A multimap from byte sequences inside one file to numbers, as open hash table of offsets. */
final class PhraseTable {
    private final byte[] file;
    private int[] buckets = new int[1 << 12];
    private int[] from = new int[1 << 11];
    private int[] to = new int[1 << 11];
    private int[] value = new int[1 << 11];
    private int[] next = new int[1 << 11];
    private int size;

    /** An empty table of keys inside {@code file}. */
    PhraseTable(byte[] file) {
        this.file = file;
        Arrays.fill(buckets, -1);
    }

    /** Adds a value for the key {@code file[start, end)}. */
    void add(int start, int end, int number) {
        if (size == from.length) {
            grow();
        }
        from[size] = start;
        to[size] = end;
        value[size] = number;
        chain(size);
        size++;
    }

    /** Hands every value of the key over, in the order in which they were added. */
    void forEach(byte[] key, IntConsumer found) {
        int[] values = new int[8];
        int count = 0;
        for (int i = buckets[hash(key, 0, key.length) & (buckets.length - 1)]; i >= 0; i = next[i]) {
            if (Arrays.equals(file, from[i], to[i], key, 0, key.length)) {
                values = count == values.length ? Arrays.copyOf(values, 2 * count) : values;
                values[count++] = value[i];
            }
        }
        for (int i = count - 1; i >= 0; i--) {
            found.accept(values[i]);
        }
    }

    private void chain(int entry) {
        int bucket = hash(file, from[entry], to[entry]) & (buckets.length - 1);
        next[entry] = buckets[bucket];
        buckets[bucket] = entry;
    }

    private void grow() {
        from = Arrays.copyOf(from, 2 * size);
        to = Arrays.copyOf(to, 2 * size);
        value = Arrays.copyOf(value, 2 * size);
        next = Arrays.copyOf(next, 2 * size);
        buckets = new int[4 * size];
        Arrays.fill(buckets, -1);
        for (int i = 0; i < size; i++) {
            chain(i);
        }
    }

    /** Fowler–Noll–Vo hash, 32 bits, variant 1a, folded so that the low bits are good. */
    private static int hash(byte[] bytes, int start, int end) {
        int hash = 0x811c9dc5;
        for (int i = start; i < end; i++) {
            hash = (hash ^ (bytes[i] & 0xff)) * 0x01000193;
        }
        return hash ^ (hash >>> 15);
    }
}

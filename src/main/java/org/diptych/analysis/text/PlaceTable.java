package org.diptych.analysis.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Where words stand in a list that is kept as the bytes of its file (UTF-8): an open hash table of nothing but places, a
 * tenth of what maps of strings need. Filled once, then read by many threads.
 */
final class PlaceTable {
    private static final int[] NONE = {};

    private final byte[] list;
    private final boolean[] ends = new boolean[128];
    // Places plus one; 0 is free.
    private int[] slots;
    private int size;

    /**
     * An empty table.
     *
     * @param list the bytes of the list; the last one ends a line
     * @param ends the ASCII characters that end a word in the list, so no word holds one of them
     * @param expected about how many words will be added
     */
    PlaceTable(byte[] list, String ends, int expected) {
        this.list = list;
        ends.chars().forEach(end -> this.ends[end] = true);
        slots = new int[Math.max(16, expected + expected / 2)];
    }

    /** The first words of all lines but empty ones and comments, which begin with {@code #}. */
    static PlaceTable ofFirstWords(byte[] list, String ends) {
        int lines = 0;
        for (byte b : list) {
            lines += b == '\n' ? 1 : 0;
        }
        PlaceTable table = new PlaceTable(list, ends, lines);
        int start = 0;
        for (int i = 0; i < list.length; i++) {
            if (list[i] == '\n') {
                if (i > start && list[start] != '#') {
                    table.add(start);
                }
                start = i + 1;
            }
        }
        return table;
    }

    /** Adds the word that begins at a place. */
    void add(int place) {
        if (++size * 4L > slots.length * 3L) {
            int[] before = slots;
            slots = new int[before.length * 2];
            for (int known : before) {
                if (known > 0) {
                    insert(known - 1);
                }
            }
        }
        insert(place);
    }

    private void insert(int place) {
        int hash = 0;
        for (int i = place; !isEnd(list[i]); i++) {
            hash = hash(hash, list[i]);
        }
        int slot = slot(hash);
        while (slots[slot] != 0) {
            slot = next(slot);
        }
        slots[slot] = place + 1;
    }

    /** The place of a word that is in the list once; −1 when it is not there. */
    int place(String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        for (int slot = slot(bytes); slots[slot] != 0; slot = next(slot)) {
            if (isAt(slots[slot] - 1, bytes)) {
                return slots[slot] - 1;
            }
        }
        return -1;
    }

    /** All places of a word from first to last. */
    int[] places(String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        int[] places = NONE;
        for (int slot = slot(bytes); slots[slot] != 0; slot = next(slot)) {
            if (isAt(slots[slot] - 1, bytes)) {
                places = Arrays.copyOf(places, places.length + 1);
                places[places.length - 1] = slots[slot] - 1;
            }
        }
        Arrays.sort(places);
        return places;
    }

    private boolean isAt(int place, byte[] word) {
        int end = place + word.length;
        if (end >= list.length || !isEnd(list[end]) || !Arrays.equals(list, place, end, word, 0, word.length)) {
            return false;
        }
        // What holds an end is no word, though it may stand in the list.
        for (byte b : word) {
            if (isEnd(b)) {
                return false;
            }
        }
        return true;
    }

    /** Hands over all places, in any order. */
    void forEach(IntConsumer found) {
        for (int slot : slots) {
            if (slot > 0) {
                found.accept(slot - 1);
            }
        }
    }

    /** The word that begins at a place. */
    String word(int place) {
        return new String(list, place, end(place) - place, StandardCharsets.UTF_8);
    }

    private int end(int place) {
        int end = place;
        while (!isEnd(list[end])) {
            end++;
        }
        return end;
    }

    /** What stands in the line behind the word at a place and the character that ends it; empty if nothing does. */
    String behind(int place) {
        int from = end(place);
        int to = from;
        while (list[to] != '\n') {
            to++;
        }
        return from == to ? "" : new String(list, from + 1, to - from - 1, StandardCharsets.UTF_8);
    }

    private boolean isEnd(byte b) {
        return b >= 0 && ends[b];
    }

    private int slot(byte[] word) {
        int hash = 0;
        for (byte b : word) {
            hash = hash(hash, b);
        }
        return slot(hash);
    }

    private static int hash(int before, byte next) {
        return (before ^ (next & 0xff)) * 0x01000193;
    }

    /** Any number of slots will do: the upper bits of the mixed hash are scaled to it. */
    private int slot(int hash) {
        long mixed = Integer.toUnsignedLong((hash ^ (hash >>> 15)) * 0x9E3779B1);
        return (int) ((mixed * slots.length) >>> 32);
    }

    private int next(int slot) {
        return slot + 1 == slots.length ? 0 : slot + 1;
    }
}

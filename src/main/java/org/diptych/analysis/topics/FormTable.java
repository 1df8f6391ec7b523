package org.diptych.analysis.topics;

import java.util.Arrays;

/**
 * Folded forms to the units that they satisfy: a hash table over characters, filled once and then read by many threads.
 * A form is found by its hash and then compared character by character.
 */
final class FormTable {
    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final int[] NONE = {};

    private long[] hashes = new long[64];
    private int[] forms = new int[64];
    // The letters of all forms one behind the other; those of a form end where the next one starts.
    private char[] letters = new char[256];
    private int[] from = new int[17];
    private int[][] units = new int[16][];
    private final int[] characters = new int[1 << 16];
    private int size;
    // One bit per form, so that the many words that no pattern knows end at a small table.
    private long[] filter = new long[1 << 10];

    /** Continues the hash of a form with its next folded character; start with 0. */
    static long hash(long before, char folded) {
        return (before + folded + 1) * FACTOR;
    }

    static long hash(CharSequence folded) {
        long hash = 0;
        for (int i = 0; i < folded.length(); i++) {
            hash = hash(hash, folded.charAt(i));
        }
        return hash;
    }

    boolean mayHold(long hash) {
        int bit = (int) (hash >>> 44) & (filter.length * Long.SIZE - 1);
        return (filter[bit >>> 6] & 1L << bit) != 0;
    }

    /**
     * The number of the form that stands at {@code [start, end)}; -1 when there is none.
     *
     * @param folded the characters of the text, each folded
     */
    int find(long hash, char[] folded, int start, int end) {
        int mask = hashes.length - 1;
        for (int slot = slot(hash, mask); forms[slot] != 0; slot = (slot + 1) & mask) {
            if (hashes[slot] == hash && isForm(forms[slot] - 1, folded, start, end)) {
                return forms[slot] - 1;
            }
        }
        return -1;
    }

    /** Number of forms; they are numbered from 0. */
    int size() {
        return size;
    }

    /** The units that a form satisfies. */
    int[] unitsOf(int form) {
        return form < 0 ? NONE : units[form];
    }

    /** The units that a form of one character satisfies. */
    int[] unitsOfCharacter(char folded) {
        int form = characters[folded];
        return form == 0 ? NONE : units[form - 1];
    }

    void add(String form, int unit) {
        long hash = hash(form);
        int mask = hashes.length - 1;
        int slot = slot(hash, mask);
        while (forms[slot] != 0) {
            int known = forms[slot] - 1;
            if (hashes[slot] == hash && isForm(known, form)) {
                addUnit(known, unit);
                return;
            }
            slot = (slot + 1) & mask;
        }
        if (size == units.length) {
            units = Arrays.copyOf(units, size * 2);
            from = Arrays.copyOf(from, size * 2 + 1);
        }
        addLetters(form);
        units[size] = new int[] {unit};
        hashes[slot] = hash;
        forms[slot] = ++size;
        if (form.length() == 1) {
            characters[form.charAt(0)] = size;
        }
        int bit = (int) (hash >>> 44) & (filter.length * Long.SIZE - 1);
        filter[bit >>> 6] |= 1L << bit;
        if (size * 3 > hashes.length) {
            grow();
        }
    }

    private void addLetters(String form) {
        int end = from[size] + form.length();
        if (end > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(end, letters.length * 2));
        }
        form.getChars(0, form.length(), letters, from[size]);
        from[size + 1] = end;
    }

    private void addUnit(int form, int unit) {
        int[] before = units[form];
        for (int known : before) {
            if (known == unit) {
                return;
            }
        }
        units[form] = Arrays.copyOf(before, before.length + 1);
        units[form][before.length] = unit;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldForms = forms;
        hashes = new long[oldHashes.length * 4];
        forms = new int[hashes.length];
        if (filter.length < 1 << 14) {
            filter = new long[filter.length * 4];
        }
        Arrays.fill(filter, 0);
        int mask = hashes.length - 1;
        for (int i = 0; i < oldForms.length; i++) {
            if (oldForms[i] != 0) {
                int slot = slot(oldHashes[i], mask);
                while (forms[slot] != 0) {
                    slot = (slot + 1) & mask;
                }
                hashes[slot] = oldHashes[i];
                forms[slot] = oldForms[i];
                int bit = (int) (oldHashes[i] >>> 44) & (filter.length * Long.SIZE - 1);
                filter[bit >>> 6] |= 1L << bit;
            }
        }
    }

    private static int slot(long hash, int mask) {
        return (int) (hash >>> 20) & mask;
    }

    private boolean isForm(int form, String text) {
        int length = from[form + 1] - from[form];
        if (length != text.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (letters[from[form] + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isForm(int form, char[] folded, int start, int end) {
        int next = from[form];
        int behind = from[form + 1];
        for (int at = start; at < end; at++) {
            if (next < behind && folded[at] == letters[next]) {
                next++;
            } else if (Folding.kindOf(folded[at]) != Folding.IGNORED && folded[at] != '.') {
                // Invisible marks, and the full stops inside an abbreviation, are no part of a form.
                return false;
            }
        }
        return next == behind;
    }
}

package org.diptych.analysis.topics;

import java.util.Arrays;

/**
 * Folded forms to the units that they satisfy: a hash table over characters, filled once and then read by many threads.
 * A form is found by its hash and then compared character by character.
 */
final class FormTable {
    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final int[] NONE = {};
    private static final int FILTER = 4;
    private static final int LARGEST_FILTER = 1 << 14;

    private long[] hashes = new long[64];
    private int[] forms = new int[64];
    // The letters of all forms one behind the other; those of a form end where the next one starts.
    private char[] letters = new char[256];
    private int[] from = new int[17];
    private int[][] units = new int[16][];
    // The units of a form that satisfies but the latest one: most forms of a unit share them.
    private int[] alone = NONE;
    // Forms of one character: by the character the place in the list of their numbers, 0 for none.
    private char[] characters = {};
    private int[] characterForms = new int[16];
    private int characterCount;
    private int size;
    // One bit per form, so that the many words that no pattern knows end at a small table.
    private long[] filter = new long[FILTER * hashes.length];

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
        int place = folded < characters.length ? characters[folded] : 0;
        return place == 0 ? NONE : units[characterForms[place]];
    }

    /** Adds a unit that a form satisfies; the forms of a unit are best added one after the other. */
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
        if (alone.length == 0 || alone[0] != unit) {
            alone = new int[] {unit};
        }
        units[size] = alone;
        if (form.length() == 1) {
            addCharacter(form.charAt(0), size);
        }
        hashes[slot] = hash;
        forms[slot] = ++size;
        int bit = (int) (hash >>> 44) & (filter.length * Long.SIZE - 1);
        filter[bit >>> 6] |= 1L << bit;
        if (size * 3 > hashes.length) {
            grow();
        }
    }

    private void addCharacter(char character, int form) {
        if (character >= characters.length) {
            characters = Arrays.copyOf(characters, Math.min(1 << 16, character + (1 << 10)));
        }
        if (++characterCount == characterForms.length) {
            characterForms = Arrays.copyOf(characterForms, characterCount * 2);
        }
        characterForms[characterCount] = form;
        characters[character] = (char) characterCount;
    }

    /** Gives back the room for more forms; nothing is added any more. */
    void finish() {
        letters = Arrays.copyOf(letters, from[size]);
        from = Arrays.copyOf(from, size + 1);
        units = Arrays.copyOf(units, size);
        characterForms = Arrays.copyOf(characterForms, characterCount + 1);
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
        hashes = new long[oldHashes.length * 2];
        forms = new int[hashes.length];
        filter = new long[Math.min(LARGEST_FILTER, FILTER * hashes.length)];
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

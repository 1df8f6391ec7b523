package org.diptych.analysis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The different spellings of one text, each folded and brought to its dictionary form once: a hash table over stretches
 * of the text. For one reading, by one thread.
 */
final class Spellings {
    /** Characters of a spelling that its key holds whole, so that the text need not be compared. */
    private static final int HELD_WHOLE = 8;

    private static final int FIRST_WIDE = 0x80;

    /** A spelling in comparable form and in dictionary form. */
    static final class Spelling {
        final String form;
        final String lemma;
        private final int start;
        private final int end;
        private int count;

        private Spelling(int start, int end, String form, String lemma) {
            this.start = start;
            this.end = end;
            this.form = form;
            this.lemma = lemma;
        }

        void count() {
            count++;
        }

        /** How often it was counted. */
        int counted() {
            return count;
        }
    }

    private final String text;
    private final UnaryOperator<String> lemmas;
    // What a short spelling consists of, or a hash with the highest bit, which no short one has; 0 is free.
    private long[] keys = new long[1 << 10];
    private @Nullable Spelling[] table = new @Nullable Spelling[1 << 10];
    private final List<Spelling> all = new ArrayList<>();

    /**
     * @param text the whole text
     * @param lemmas from the folded form of a word to its dictionary form
     */
    Spellings(String text, UnaryOperator<String> lemmas) {
        this.text = text;
        this.lemmas = lemmas;
    }

    /** All spellings in the order in which they were met. */
    List<Spelling> all() {
        return all;
    }

    /** The spelling at {@code [start, end)}; only a word has a dictionary form of its own. */
    Spelling at(int start, int end, boolean word) {
        long key = 0;
        int widest = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            key = Long.rotateLeft(key, 8) ^ c;
            widest |= c;
        }
        boolean whole = end - start <= HELD_WHOLE && widest < FIRST_WIDE;
        key = whole ? key : key | Long.MIN_VALUE;
        int mask = table.length - 1;
        int slot = slot(key, mask);
        while (keys[slot] != 0) {
            Spelling known = table[slot];
            if (keys[slot] == key && known != null && (whole || isSame(known, start, end))) {
                return known;
            }
            slot = (slot + 1) & mask;
        }
        String form = FoldedForm.of(text.substring(start, end));
        Spelling made = new Spelling(start, end, form, word ? lemmas.apply(form) : form);
        table[slot] = made;
        keys[slot] = key;
        all.add(made);
        if (all.size() * 2 > table.length) {
            grow();
        }
        return made;
    }

    private boolean isSame(Spelling known, int start, int end) {
        if (known.end - known.start != end - start) {
            return false;
        }
        for (int i = known.start, j = start; i < known.end; i++, j++) {
            if (text.charAt(i) != text.charAt(j)) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        long[] oldKeys = keys;
        @Nullable Spelling[] old = table;
        table = new @Nullable Spelling[old.length * 2];
        keys = new long[table.length];
        int mask = table.length - 1;
        for (int i = 0; i < old.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i], mask);
                while (keys[slot] != 0) {
                    slot = (slot + 1) & mask;
                }
                table[slot] = old[i];
                keys[slot] = oldKeys[i];
            }
        }
    }

    private static int slot(long key, int mask) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
    }
}

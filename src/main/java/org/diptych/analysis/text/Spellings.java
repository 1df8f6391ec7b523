package org.diptych.analysis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The different spellings of one or more texts, each folded and brought to its dictionary form once: a hash table over
 * stretches of the texts. For one reading, by one thread.
 */
final class Spellings {
    /** Characters of a spelling that its key holds whole, so that the text need not be compared. */
    private static final int HELD_WHOLE = 8;

    private static final int FIRST_WIDE = 0x80;

    /** Characters of a text for each of its different spellings, while it is short; long texts repeat their words. */
    private static final int CHARACTERS_EACH = 24;

    private static final int FEWEST = 256;
    private static final int MOST_EXPECTED = 1 << 13;

    /** A spelling in comparable form and in dictionary form. */
    static final class Spelling {
        final String form;
        final String lemma;
        private final String text;
        private final int start;
        private final int end;
        private int count;

        private Spelling(String text, int start, int end, String form, String lemma) {
            this.text = text;
            this.start = start;
            this.end = end;
            this.form = form;
            this.lemma = lemma;
        }

        void count() {
            count++;
        }

        /** How often it was counted since it was last asked. */
        int takeCount() {
            int counted = count;
            count = 0;
            return counted;
        }
    }

    private final UnaryOperator<String> lemmas;
    private String text;
    // What a short spelling consists of, or a hash with the highest bit, which no short one has; 0 is free.
    private long[] keys;
    private @Nullable Spelling[] table;
    private final List<Spelling> all = new ArrayList<>();

    /**
     * @param text the whole text
     * @param lemmas from the folded form of a word to its dictionary form
     */
    Spellings(String text, UnaryOperator<String> lemmas) {
        this.text = text;
        this.lemmas = lemmas;
        int expected = Math.max(FEWEST, Math.min(MOST_EXPECTED, text.length() / CHARACTERS_EACH));
        table = new @Nullable Spelling[Integer.highestOneBit(expected) * 4];
        keys = new long[table.length];
    }

    /** Goes on with another text; the spellings are kept. */
    void goOn(String next) {
        text = next;
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
        Spelling made = new Spelling(text, start, end, form, word ? lemmas.apply(form) : form);
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
        return known.text.regionMatches(known.start, text, start, end - start);
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

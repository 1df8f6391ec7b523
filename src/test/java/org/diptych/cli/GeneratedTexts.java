package org.diptych.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Texts of any length for measurements: made-up words, few of them common and many rare; the same at every run. */
final class GeneratedTexts {
    private static final String[] SYLLABLES = {
        "ba", "con", "de", "el", "fo", "gra", "ha", "in", "jo", "ka", "lo", "mer", "nu", "or", "pre", "qui", "ro",
        "sta", "ter", "un", "va", "we", "xe", "yo", "zi", "tion", "ment", "ly"
    };
    private static final int WORDS = 20_000;
    private static final int FIRST_HAN = 0x4E00;
    private static final int HAN = 3000;
    private static final int PARAGRAPH = 5;

    private final boolean chinese;
    private final Random random;

    /**
     * @param language {@code en} or {@code zh}
     * @param seed one for each text
     */
    GeneratedTexts(String language, long seed) {
        chinese = language.equals("zh");
        random = new Random(seed);
    }

    /** A text of about this many characters, in sentences and paragraphs. */
    String text(int length) {
        StringBuilder text = new StringBuilder(length + 200);
        for (int sentence = 1; text.length() < length; sentence++) {
            int start = text.length();
            int words = 8 + random.nextInt(20);
            for (int i = 0; i < words; i++) {
                text.append(chinese || i == 0 ? "" : " ").append(word(rank()));
            }
            text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
            text.append(chinese ? "。" : ". ").append(sentence % PARAGRAPH == 0 ? "\n\n" : "");
        }
        return text.toString();
    }

    /** Different words of these texts, common and rare ones. */
    List<String> patterns(int count) {
        TreeSet<String> patterns = new TreeSet<>();
        while (patterns.size() < count) {
            patterns.add(
                    word(random.nextInt(WORDS)) + (chinese ? "" : random.nextInt(4) == 0 ? " " + word(rank()) : ""));
        }
        return new ArrayList<>(patterns);
    }

    /** Small ranks are common, as in real texts (Zipf's law). */
    private int rank() {
        return (int) Math.pow(WORDS, random.nextDouble()) - 1;
    }

    private String word(int rank) {
        StringBuilder word = new StringBuilder();
        int rest = rank * 7919 + 31;
        int parts = chinese ? 1 + rest % 3 : 1 + rank % 2 + (rank > 500 ? 1 : 0);
        for (int i = 0; i <= parts; i++) {
            rest = rest * 1_103_515_245 + 12_345;
            int part = (rest >>> 8) & 0xFFFF;
            word.append(chinese ? Character.toString(FIRST_HAN + part % HAN) : SYLLABLES[part % SYLLABLES.length]);
        }
        return word.toString();
    }
}

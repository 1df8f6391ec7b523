package org.diptych.analysis.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which English words there are, as which parts of speech, and how often; from WordNet. Parts of speech are {@code n}
 * noun, {@code v} verb, {@code a} adjective, {@code r} adverb.
 */
public final class EnglishWords {
    private static final String PARTS = "nvar";

    private final Map<String, int[]> counts;
    private final Map<String, String[]> irregular;

    private EnglishWords() {
        List<String> words = WordList.read(EnglishWords.class, "english-words.txt");
        counts = new HashMap<>(words.size() * 2);
        words.forEach(this::add);
        List<String> forms = WordList.read(EnglishWords.class, "english-irregular.txt");
        irregular = new HashMap<>(forms.size() * 2);
        for (String form : forms) {
            String[] parts = form.split(" ", -1);
            String[] lemmas = irregular.computeIfAbsent(parts[0], key -> new String[] {"", "", "", ""});
            int part = PARTS.indexOf(parts[1]);
            if (lemmas[part].isEmpty()) {
                lemmas[part] = parts[2];
            }
        }
    }

    private static final class Loaded {
        static final EnglishWords WORDS = new EnglishWords();
    }

    /** The list, read when it is first asked for. */
    public static EnglishWords list() {
        return Loaded.WORDS;
    }

    /** Counts are stored plus one, so that 0 means "not such a word"; the fifth figure is 1 for a name. */
    private void add(String line) {
        int blank = line.indexOf(' ');
        int[] entry = new int[PARTS.length() + 1];
        int part = 0;
        for (int i = blank + 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isDigit(c)) {
                entry[part] = (entry[part] - 1) * 10 + (c - '0') + 1;
            } else {
                part = PARTS.indexOf(c);
                entry[part] = 1;
            }
        }
        if (Character.isUpperCase(line.charAt(0))) {
            entry[PARTS.length()] = 1;
        }
        counts.put(line.substring(0, blank).toLowerCase(Locale.ROOT), entry);
    }

    /** Whether a lower-case word is in the list at all. */
    public boolean has(String word) {
        return counts.containsKey(word);
    }

    /** Whether a lower-case word can be this part of speech. */
    public boolean has(String word, char part) {
        return standing(word, part) > 0;
    }

    /** 0 for a word that cannot be this part of speech, else its count plus one. */
    int standing(String word, char part) {
        int[] entry = counts.get(word);
        return entry == null ? 0 : entry[PARTS.indexOf(part)];
    }

    /** Whether the word is only known as a name ("taiwan"). */
    public boolean isName(String word) {
        int[] entry = counts.get(word);
        return entry != null && entry[PARTS.length()] > 0;
    }

    /** How often the word is this part of speech in the tagged texts of WordNet; 0 also for an unknown word. */
    public int count(String word, char part) {
        return Math.max(0, standing(word, part) - 1);
    }

    /** How often the word occurs as any part of speech. */
    public int count(String word) {
        int[] entry = counts.get(word);
        int sum = 0;
        for (int i = 0; entry != null && i < PARTS.length(); i++) {
            sum += Math.max(0, entry[i] - 1);
        }
        return sum;
    }

    boolean isIrregular(String form) {
        return irregular.containsKey(form);
    }

    /** Lemma of an irregular form such as "met", empty string for a regular one. */
    String irregular(String form, char part) {
        String[] lemmas = irregular.get(form);
        return lemmas == null ? "" : lemmas[PARTS.indexOf(part)];
    }
}

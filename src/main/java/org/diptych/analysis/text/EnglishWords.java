package org.diptych.analysis.text;

/**
 * Which English words there are, as which parts of speech, and how often; from WordNet. Parts of speech are {@code n}
 * noun, {@code v} verb, {@code a} adjective, {@code r} adverb.
 */
public final class EnglishWords {
    /** Ends a word that is only known as a name, where a blank ends the others. */
    private static final byte NAME = '\t';

    private static final String ENDS = " \t\n";

    private final byte[] list;
    private final PlaceTable words;
    private final PlaceTable irregular;

    private EnglishWords() {
        list = WordList.bytes(EnglishWords.class, "english-words.txt");
        markNames();
        words = PlaceTable.ofFirstWords(list, ENDS);
        irregular = PlaceTable.ofFirstWords(WordList.bytes(EnglishWords.class, "english-irregular.txt"), ENDS);
    }

    /** Makes names lower-case, so that they are found as all words are. */
    private void markNames() {
        boolean start = true;
        for (int i = 0; i < list.length; i++) {
            if (start && list[i] >= 'A' && list[i] <= 'Z') {
                list[i] += (byte) ('a' - 'A');
                list[end(i)] = NAME;
            }
            start = list[i] == '\n';
        }
    }

    private int end(int place) {
        int end = place;
        while (ENDS.indexOf(list[end]) < 0) {
            end++;
        }
        return end;
    }

    private static final class Loaded {
        static final EnglishWords WORDS = new EnglishWords();
    }

    /** The list, read when it is first asked for. */
    public static EnglishWords list() {
        return Loaded.WORDS;
    }

    /** Whether a lower-case word is in the list at all. */
    public boolean has(String word) {
        return words.place(word) >= 0;
    }

    /** Whether a lower-case word can be this part of speech. */
    public boolean has(String word, char part) {
        return standing(word, part) > 0;
    }

    /** 0 for a word that cannot be this part of speech, else its count plus one. */
    int standing(String word, char part) {
        int place = words.place(word);
        // A word of the list has letters of one byte only.
        for (int i = place + word.length() + 1; place >= 0 && list[i] != '\n'; i++) {
            if (list[i] == part) {
                return number(i + 1) + 1;
            }
        }
        return 0;
    }

    private int number(int from) {
        int number = 0;
        for (int i = from; list[i] >= '0' && list[i] <= '9'; i++) {
            number = 10 * number + list[i] - '0';
        }
        return number;
    }

    /** Whether the word is only known as a name ("taiwan"). */
    public boolean isName(String word) {
        int place = words.place(word);
        return place >= 0 && list[place + word.length()] == NAME;
    }

    /** How often the word is this part of speech in the tagged texts of WordNet; 0 also for an unknown word. */
    public int count(String word, char part) {
        return Math.max(0, standing(word, part) - 1);
    }

    /** How often the word occurs as any part of speech. */
    public int count(String word) {
        int place = words.place(word);
        int sum = 0;
        for (int i = place + word.length() + 1; place >= 0 && list[i] != '\n'; i++) {
            sum += Character.isLetter(list[i]) ? number(i + 1) : 0;
        }
        return sum;
    }

    boolean isIrregular(String form) {
        return irregular.place(form) >= 0;
    }

    /** Lemma of an irregular form such as "met", empty string for a regular one. */
    String irregular(String form, char part) {
        for (int place : irregular.places(form)) {
            String entry = irregular.behind(place);
            if (entry.charAt(0) == part) {
                return entry.substring(2);
            }
        }
        return "";
    }
}

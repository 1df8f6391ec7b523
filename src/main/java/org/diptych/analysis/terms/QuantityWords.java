package org.diptych.analysis.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.diptych.analysis.text.WordList;

/** The words after a number that tell what it measures, for the languages of {@code quantity-words.txt}. */
final class QuantityWords {
    /**
     * A word.
     *
     * @param open whether any letters may follow
     * @param meaning as the list says
     */
    record Word(String form, boolean open, String meaning) {
        /** The power of ten by which the word multiplies; 0 when it does not. */
        int power() {
            return meaning.startsWith("e") ? Integer.parseInt(meaning.substring(1)) : 0;
        }

        /** The number of the month that the word names; 0 when it names none. */
        int month() {
            boolean month = meaning.charAt(0) == 'm' && Character.isDigit(meaning.charAt(1));
            return month ? Integer.parseInt(meaning.substring(1)) : 0;
        }
    }

    private static final class Lists {
        static final Map<String, List<Word>> BY_LANGUAGE = new TreeMap<>();

        static {
            for (String line : WordList.read(QuantityWords.class, "quantity-words.txt")) {
                int colon = line.indexOf(": ");
                String[] head = line.substring(0, colon).split(" ", -1);
                List<Word> words = BY_LANGUAGE.computeIfAbsent(head[0], language -> new ArrayList<>());
                for (String form : line.substring(colon + 2).split(" ", -1)) {
                    boolean open = form.endsWith("*");
                    words.add(new Word(open ? form.substring(0, form.length() - 1) : form, open, head[1]));
                }
            }
            Comparator<Word> longestFirst =
                    Comparator.comparingInt(word -> -word.form().length());
            BY_LANGUAGE.values().forEach(words -> words.sort(longestFirst));
        }
    }

    /** Languages whose words follow one another without a blank, or carry endings that are written on. */
    private static final List<String> JOINED = List.of("ja", "ko", "ar");

    private final List<Word> words;
    private final boolean joined;

    /** @param language primary subtag of a BCP 47 tag; a language without words has none */
    QuantityWords(String language) {
        words = Lists.BY_LANGUAGE.getOrDefault(language, List.of());
        joined = JOINED.contains(language);
    }

    /** A word in a text and the offset behind it and, where it is open, behind the letters that follow. */
    record Found(Word word, int end) {}

    /** The longest word that stands at an offset of a text. */
    Optional<Found> at(String text, int offset) {
        for (Word word : words) {
            int end = offset + word.form().length();
            if (text.regionMatches(true, offset, word.form(), 0, word.form().length())
                    && (joined || word.open() || !isLetter(text, end - 1) || !isLetter(text, end))) {
                return Optional.of(new Found(word, end(word, text, end)));
            }
        }
        return Optional.empty();
    }

    private static int end(Word word, String text, int endOfForm) {
        int end = endOfForm;
        while (word.open() && isLetter(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }
}

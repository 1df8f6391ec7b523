package org.diptych.analysis.text;

import java.util.List;
import java.util.Set;

/** A dictionary between Chinese and English. Implementations are thread-safe. */
public interface Bridge {

    /** Knows no word; for pairs of texts that need no dictionary. */
    Bridge NONE = new Bridge() {
        @Override
        public List<String> english(String chinese) {
            return List.of();
        }

        @Override
        public List<String> chinese(String english) {
            return List.of();
        }
    };

    /**
     * Whether words of one language can be looked for in a text of the other: the same language, or Chinese and English.
     *
     * @param one primary subtag of a BCP 47 tag, such as {@code zh}
     */
    static boolean connects(String one, String other) {
        return one.equals(other) || Set.of(one, other).equals(Set.of("en", "zh"));
    }

    /**
     * What a Chinese word means.
     *
     * @param chinese one word in simplified or traditional characters
     * @return English words and phrases in lower case and dictionary form ("illegal", "rare earth"), most usual first;
     *     empty when the dictionary does not hold the word
     */
    List<String> english(String chinese);

    /**
     * The reverse: Chinese words that have this very word or phrase among their meanings.
     *
     * @param english in dictionary form; capitals do not matter
     * @return Chinese words in simplified characters, in the order of the dictionary; empty when there are none
     */
    List<String> chinese(String english);

    /**
     * The dictionary that comes with the program, CC-CEDICT. The first call loads it (a tenth of a second), so it should
     * not be made on the window's thread.
     *
     * @throws java.io.UncheckedIOException when the program's own file cannot be read
     */
    static Bridge chineseEnglish() {
        return Cedict.Holder.INSTANCE;
    }
}

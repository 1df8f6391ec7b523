package org.diptych.analysis.alignment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import org.diptych.analysis.text.EnglishSynonyms;
import org.diptych.analysis.text.WordList;

/**
 * Stems of English words (Porter's second algorithm), which of them say nothing about the subject of a sentence, which
 * belong to the same matter and how rare they are. One for each reading: the stemmer is not thread-safe.
 */
final class EnglishStems {

    /** Loads at the first use. */
    private static final class Lists {
        static final Map<String, Integer> FREQUENCY = new HashMap<>();
        static final Set<String> UNSPECIFIC = new HashSet<>();
        static final Map<String, String> RELATED = new HashMap<>();

        static {
            EnglishStems stems = new EnglishStems();
            for (String line : WordList.read(EnglishStems.class, "background-en.tsv")) {
                int tab = line.indexOf('\t');
                FREQUENCY.put(line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)));
            }
            for (String line : WordList.read(EnglishStems.class, "unspecific-en.txt")) {
                for (String word : line.split(" ", -1)) {
                    UNSPECIFIC.add(word);
                    UNSPECIFIC.add(stems.of(word));
                }
            }
            for (String line : WordList.read(EnglishStems.class, "related-en.txt")) {
                relate(List.of(line.split(" ", -1)), stems);
            }
            EnglishSynonyms.nearLines().forEach(words -> relate(words, stems));
        }
    }

    /** Puts words into a matter of their own; no word into a second one. */
    private static void relate(List<String> words, EnglishStems stems) {
        for (String word : words) {
            Lists.RELATED.putIfAbsent(stems.of(word), MATTER + words.get(0));
        }
    }

    /** First character of the key of a matter. */
    static final char MATTER = '~';

    /** Sentences per 100,000 for a word that the background does not hold. */
    private static final int UNSEEN = 8;

    private static final int LONGEST = 60;

    private final SnowballStemmer stemmer = new SnowballStemmer(ALGORITHM.ENGLISH);
    private final Map<String, String> known = new HashMap<>();

    /** The stem of a lower-case word. */
    String of(String word) {
        return word.length() > LONGEST
                ? word
                : known.computeIfAbsent(word, it -> stemmer.stem(it).toString());
    }

    /** Whether the word, as it stands or its stem, says nothing about the subject. */
    static boolean isUnspecific(String word, String stem) {
        return Lists.UNSPECIFIC.contains(word) || Lists.UNSPECIFIC.contains(stem);
    }

    /** The stem, and the key of the matter it belongs to if there is one. */
    static List<String> keys(String stem) {
        String matter = Lists.RELATED.get(stem);
        return matter == null ? List.of(stem) : List.of(stem, matter);
    }

    /** Sentences per 100,000 that hold the stem. */
    static int frequency(String stem) {
        return Lists.FREQUENCY.getOrDefault(stem, UNSEEN);
    }
}

package org.diptych.analysis.terms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diptych.analysis.text.ChineseLanguage;
import org.diptych.analysis.text.EnglishWords;
import org.diptych.analysis.text.WordList;

/**
 * How rare a word is in language at large. Specificity is the information content, −log₂ of the relative frequency, in
 * bits: about 5 for the commonest words, 20 for a word that the background does not hold.
 */
final class Background {
    private static final double SPEECH_WORDS = 760_000;
    /** Words in the tagged texts of WordNet. */
    private static final double TAGGED_WORDS = 230_000;

    private static final double READOUTS = 260;
    private static final double NEWSPAPER_WORDS = 1_200_000;
    private static final double MOST = 20;

    private static final class English {
        static final Map<String, Integer> COUNTS = counts("background-en.txt");
    }

    private static final class Chinese {
        static final Map<String, Integer> COUNTS = counts("background-zh.txt");
    }

    private Background() {}

    private static Map<String, Integer> counts(String name) {
        List<String> lines = WordList.read(Background.class, name);
        Map<String, Integer> counts = new HashMap<>(lines.size() * 2);
        for (String line : lines) {
            String[] parts = line.split(" ", -1);
            counts.put(parts[0], Integer.parseInt(parts[1]));
        }
        return counts;
    }

    /** Specificity in bits of an English lemma, of a Chinese word, or by its length of a word of another language. */
    static double specificity(String lemma, String language) {
        return switch (language) {
            case "en" -> english(lemma);
            case "zh" -> chinese(lemma);
            default -> Math.min(MOST, 4 + 1.5 * lemma.length());
        };
    }

    private static double english(String lemma) {
        double speeches = English.COUNTS.getOrDefault(lemma, 0) / SPEECH_WORDS;
        double tagged = EnglishWords.list().count(lemma) / TAGGED_WORDS;
        return Math.min(MOST, -log2(0.6 * speeches + 0.4 * tagged + 1e-6));
    }

    /** The lower of two figures: by the share of readouts that hold the word, and by its frequency in newspapers. */
    private static double chinese(String word) {
        double share = (Chinese.COUNTS.getOrDefault(word, 0) + 0.3) / READOUTS;
        double newspapers = (ChineseLanguage.frequency(word) + 0.5) / NEWSPAPER_WORDS;
        return Math.min(MOST, Math.min(8 - 1.2 * log2(share), -log2(newspapers)));
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}

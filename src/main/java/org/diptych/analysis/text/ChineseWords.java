package org.diptych.analysis.text;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Cuts runs of Chinese characters into words with HanLP. Words that are asked for are never cut. */
final class ChineseWords {
    /** HanLP builds a graph of the whole run; longer runs are cut by force. */
    private static final int LONGEST_RUN = 1000;

    private static final int LONGEST_FIXED = 24;

    private static final class Loaded {
        static final Segment SEGMENT = load();

        private static Segment load() {
            HanFiles.use();
            return HanLP.newSegment()
                    .enableNameRecognize(true)
                    .enableTranslatedNameRecognize(true)
                    .enablePlaceRecognize(true)
                    .enableOrganizationRecognize(false)
                    .enableNumberQuantifierRecognize(false)
                    .enableOffset(true);
        }
    }

    /** A word in a run of characters. */
    record Cut(int start, int end, String tag) {}

    private final Supplier<Set<String>> words;
    // Chosen from the words at the first cut: most texts have no Chinese character, and a codebook has many words.
    private final Set<String> fixed = new HashSet<>();
    private int longest;
    private boolean chosen;

    /**
     * For one reading, by one thread.
     *
     * @param words those that are never cut; asked for when the first Chinese characters are
     */
    ChineseWords(Supplier<Set<String>> words) {
        this.words = words;
    }

    private void choose() {
        chosen = true;
        for (String word : words.get()) {
            if (word.length() > 1
                    && word.length() <= LONGEST_FIXED
                    && word.chars().anyMatch(Characters::isHan)) {
                fixed.add(word);
                longest = Math.max(longest, word.length());
            }
        }
    }

    /** The words of {@code text[start, end)}, with offsets into the text. */
    List<Cut> cut(String text, int start, int end) {
        if (!chosen) {
            choose();
        }
        List<Cut> cuts = new ArrayList<>();
        int from = start;
        int at = start;
        while (at < end) {
            int length = fixedAt(text, at, end);
            if (length == 0) {
                at++;
                continue;
            }
            segment(text, from, at, cuts);
            cuts.add(new Cut(at, at + length, "NOUN"));
            at += length;
            from = at;
        }
        segment(text, from, end, cuts);
        return cuts;
    }

    private int fixedAt(String text, int at, int end) {
        for (int length = Math.min(longest, end - at); length > 1; length--) {
            if (fixed.contains(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    private static void segment(String text, int start, int end, List<Cut> cuts) {
        for (int from = start; from < end; from += LONGEST_RUN) {
            int to = Math.min(end, from + LONGEST_RUN);
            for (Term term : Loaded.SEGMENT.seg(text.substring(from, to).toCharArray())) {
                int wordStart = from + term.offset;
                cuts.add(new Cut(wordStart, wordStart + term.word.length(), tag(String.valueOf(term.nature))));
            }
        }
    }

    /** Universal tag of a tag of the Peking University set. */
    private static String tag(String nature) {
        return switch (nature) {
            case "vn", "an", "i", "j", "l" -> "NOUN";
            case "vshi", "vyou" -> "AUX";
            case "nz", "ni", "nis", "nit" -> "PROPN";
            case "null" -> "X";
            default -> byFirstLetter(nature);
        };
    }

    private static String byFirstLetter(String nature) {
        boolean name = nature.startsWith("nr") || nature.startsWith("ns") || nature.startsWith("nt");
        return name
                ? "PROPN"
                : switch (nature.charAt(0)) {
                    case 'n', 'g', 's', 't', 'f' -> "NOUN";
                    case 'v' -> "VERB";
                    case 'a', 'b', 'z' -> "ADJ";
                    case 'd' -> "ADV";
                    case 'm' -> "NUM";
                    case 'r' -> "PRON";
                    case 'p' -> "ADP";
                    case 'c' -> "CCONJ";
                    case 'u', 'y', 'e', 'q', 'o', 'k', 'h' -> "PART";
                    default -> "X";
                };
    }
}

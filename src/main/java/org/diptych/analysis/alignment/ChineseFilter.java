package org.diptych.analysis.alignment;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.diptych.analysis.text.Token;
import org.diptych.analysis.text.WordList;

/** Tells Chinese words that say nothing about the subject of a sentence. */
final class ChineseFilter {
    private static final Set<String> UNSPECIFIC = WordList.read(ChineseFilter.class, "unspecific-zh.txt").stream()
            .flatMap(line -> Arrays.stream(line.split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());

    /** Universal tags of function words. */
    private static final Set<String> FUNCTION = Set.of("PART", "AUX", "PRON", "ADP", "CCONJ", "SCONJ", "DET");

    private ChineseFilter() {}

    static boolean isUnspecific(Token word) {
        return FUNCTION.contains(word.tag()) || UNSPECIFIC.contains(word.form());
    }
}

package org.diptych.analysis.terms;

import java.util.HashSet;
import java.util.Set;
import org.diptych.analysis.text.Token;
import org.diptych.analysis.text.WordList;

/** Words that are never a term on their own. */
final class StopWords {
    private static final Set<String> ENGLISH = new HashSet<>(WordList.read(StopWords.class, "stop-en.txt"));
    private static final Set<String> CHINESE = new HashSet<>(WordList.read(StopWords.class, "stop-zh.txt"));
    private static final Set<String> FUNCTION_TAGS =
            Set.of("DET", "PRON", "ADP", "AUX", "CCONJ", "SCONJ", "PART", "INTJ", "PUNCT", "SYM");

    private StopWords() {}

    static boolean isStop(Token token) {
        return ENGLISH.contains(token.lemma()) || ENGLISH.contains(token.form()) || CHINESE.contains(token.form());
    }

    /** Whether a Chinese word is one. */
    static boolean isChinese(String word) {
        return CHINESE.contains(word);
    }

    /** Whether the token is a word or number that carries meaning. */
    static boolean isContent(Token token) {
        return switch (token.kind()) {
            case WORD -> !FUNCTION_TAGS.contains(token.tag());
            case NUMBER -> true;
            default -> false;
        };
    }
}

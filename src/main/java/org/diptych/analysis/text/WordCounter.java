package org.diptych.analysis.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diptych.analysis.text.Spellings.Spelling;
import org.diptych.model.Progress;
import org.diptych.model.Sentence;
import org.diptych.model.Side;
import org.diptych.model.Statement;

/**
 * Counts the words of two statements by their likeliest dictionary forms: the words of {@link ReadText#untagged}, which
 * are not kept. What was learned about a spelling serves the other statement if it is in the same language. For one
 * thread.
 */
public final class WordCounter {
    private static final int USUAL_WORDS = 4000;

    private final Map<String, int[]> counts = new HashMap<>(2 * USUAL_WORDS);
    private final List<int[]> ofSpellings = new ArrayList<>(USUAL_WORDS);
    private String language = "";
    private Spellings spellings = new Spellings("", form -> form);

    /** Adds the words of a statement; cancellable through {@code progress}. */
    public void add(Statement statement, Side side, Progress progress) {
        String text = statement.text();
        goOn(
                text,
                LanguageGuess.primary(
                        LanguageGuess.of(text, statement.provenance().language())));
        WordCutter cutter = new WordCutter(
                text, language, new ChineseWords(Set.of()), spellings, (start, end, kind, spelling, tag) -> {
                    if (kind == TokenKind.WORD) {
                        spelling.count();
                    }
                });
        for (Sentence sentence : ReadText.sentences(statement, language, progress)) {
            cutter.cut(sentence.span());
        }
        List<Spelling> all = spellings.all();
        for (int i = 0; i < all.size(); i++) {
            Spelling spelling = all.get(i);
            if (i == ofSpellings.size()) {
                ofSpellings.add(counts.computeIfAbsent(spelling.lemma, lemma -> new int[2]));
            }
            ofSpellings.get(i)[side.ordinal()] += spelling.takeCount();
        }
    }

    private void goOn(String text, String primary) {
        if (primary.equals(language)) {
            spellings.goOn(text);
        } else {
            spellings = new Spellings(text, ReadText.lemmas(primary, false));
            ofSpellings.clear();
            language = primary;
        }
    }

    /** For each dictionary form how often A and B have it, in this order; both 0 for punctuation. */
    public Map<String, int[]> counts() {
        return counts;
    }
}

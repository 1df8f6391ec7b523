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

    /** How often each of two statements has a word. */
    public static final class Count {
        private int inA;
        private int inB;

        private void add(Side side, int more) {
            inA += side == Side.A ? more : 0;
            inB += side == Side.B ? more : 0;
        }

        public int in(Side side) {
            return side == Side.A ? inA : inB;
        }
    }

    private final Map<String, Count> counts = new HashMap<>(2 * USUAL_WORDS);
    private final List<Count> ofSpellings = new ArrayList<>(USUAL_WORDS);
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
                text, language, new ChineseWords(Set::of), spellings, (start, end, kind, spelling, tag) -> {
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
                ofSpellings.add(counts.computeIfAbsent(spelling.lemma, lemma -> new Count()));
            }
            ofSpellings.get(i).add(side, spelling.takeCount());
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

    /** The counts by dictionary form; both are 0 for punctuation. */
    public Map<String, Count> counts() {
        return counts;
    }
}

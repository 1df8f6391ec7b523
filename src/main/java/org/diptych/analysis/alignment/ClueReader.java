package org.diptych.analysis.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.analysis.text.TokenKind;
import org.diptych.analysis.text.WordList;

/** Reads from each sentence of a text what it speaks of. */
final class ClueReader {
    /** Sentences that can report the encounter: a heading and the first one. */
    private static final int OPENING = 2;

    /** The key of a sentence that reports the encounter. */
    static final String OPENS = Phrases.ALIAS + "encounter";

    private static final class Lists {
        static final Set<String> ENCOUNTER = Set.copyOf(WordList.read(ClueReader.class, "encounter.txt"));
    }

    private final Vocabulary vocabulary;

    /**
     * @param vocabulary of the language of the texts to read
     */
    ClueReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The clues of every sentence, in the order of the text. */
    List<List<Clue>> read(ReadText text) {
        List<List<Clue>> clues = new ArrayList<>(text.sentences().size());
        List<Token> tokens = text.tokens();
        int from = 0;
        for (int sentence = 0; sentence < text.sentences().size(); sentence++) {
            int to = from;
            while (to < tokens.size() && tokens.get(to).sentence() == sentence) {
                to++;
            }
            List<Clue> found = sentence(text.text(), tokens.subList(from, to));
            if (sentence < OPENING) {
                addEncounter(tokens.subList(from, to), found);
            }
            clues.add(found);
            from = to;
        }
        return clues;
    }

    /** The report that two sides met, which opens nearly every readout; it names at least one of them. */
    private static void addEncounter(List<Token> tokens, List<Clue> clues) {
        boolean named = clues.stream().anyMatch(clue -> clue.kind() == Clue.Kind.NAME);
        for (Token token : tokens) {
            if (named && (Lists.ENCOUNTER.contains(token.lemma()) || Lists.ENCOUNTER.contains(token.form()))) {
                clues.add(new Clue("opening", Clue.Kind.NAME, List.of(OPENS)));
                return;
            }
        }
    }

    private List<Clue> sentence(String text, List<Token> tokens) {
        SpelledTokens spelled = new SpelledTokens(text, tokens, vocabulary);
        List<Clue> clues = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            at += clue(tokens, spelled, at, clues);
        }
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Phrases.Found> matter =
                    Phrases.at(spelled, i, spelled.word(i).matter());
            if (matter.isPresent()) {
                Phrases.Found found = matter.get();
                clues.add(new Clue(spelled.shown(i, found.tokens()), Clue.Kind.WORD, found.keys()));
            }
        }
        return clues;
    }

    /** Adds the clue at {@code at}, if there is one, and returns how many tokens it takes. */
    private static int clue(List<Token> tokens, SpelledTokens spelled, int at, List<Clue> clues) {
        TokenKind kind = tokens.get(at).kind();
        if (kind != TokenKind.WORD && kind != TokenKind.NUMBER) {
            return 1;
        }
        Word word = spelled.word(at);
        Optional<Phrases.Found> alias = Phrases.at(spelled, at, word.alias());
        if (alias.isPresent()) {
            int length = alias.get().tokens();
            clues.add(new Clue(
                    spelled.shown(at, length), Clue.Kind.NAME, alias.get().keys()));
            return length;
        }
        Optional<Amounts.Found> amount = word.mayBeginAmount() ? Amounts.at(tokens, at) : Optional.empty();
        if (amount.isPresent()) {
            int length = amount.get().tokens();
            clues.add(new Clue(
                    spelled.shown(at, length),
                    Clue.Kind.NUMBER,
                    List.of(amount.get().key())));
            return length;
        }
        List<Clue> own = spelled.clues(at);
        for (int i = 0; i < own.size(); i++) {
            clues.add(own.get(i));
        }
        return 1;
    }
}

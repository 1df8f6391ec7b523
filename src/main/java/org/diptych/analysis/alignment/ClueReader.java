package org.diptych.analysis.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.analysis.text.TokenKind;

/** Reads from each sentence of a text what it speaks of. */
final class ClueReader {
    private final Aliases aliases;
    private final WordKeys keys;

    ClueReader(Aliases aliases, WordKeys keys) {
        this.aliases = aliases;
        this.keys = keys;
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
            clues.add(sentence(text.text(), tokens.subList(from, to)));
            from = to;
        }
        return clues;
    }

    private List<Clue> sentence(String text, List<Token> tokens) {
        List<Clue> clues = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            at += clue(text, tokens, at, clues);
        }
        return clues;
    }

    /** Adds the clue at {@code at}, if there is one, and returns how many tokens it takes. */
    private int clue(String text, List<Token> tokens, int at, List<Clue> clues) {
        Token token = tokens.get(at);
        if (token.kind() != TokenKind.WORD && token.kind() != TokenKind.NUMBER) {
            return 1;
        }
        Optional<Aliases.Found> alias = aliases.at(tokens, at);
        if (alias.isPresent()) {
            int length = alias.get().tokens();
            clues.add(new Clue(
                    shown(text, tokens, at, length),
                    Clue.Kind.NAME,
                    List.of(alias.get().key())));
            return length;
        }
        Optional<Amounts.Found> amount = Amounts.at(tokens, at);
        if (amount.isPresent()) {
            int length = amount.get().tokens();
            clues.add(new Clue(
                    shown(text, tokens, at, length),
                    Clue.Kind.NUMBER,
                    List.of(amount.get().key())));
            return length;
        }
        if (token.isWord()) {
            addWord(text, token, clues);
        }
        return 1;
    }

    private void addWord(String text, Token token, List<Clue> clues) {
        Clue.Kind kind = token.tag().equals("PROPN") ? Clue.Kind.NAME : Clue.Kind.WORD;
        if (token.form().indexOf('-') > 0) {
            for (String part : token.form().split("-", -1)) {
                Token piece = new Token(token.span(), token.kind(), part, part, token.tag(), token.sentence());
                add(new Clue(part, kind, keys.of(piece)), clues);
            }
            return;
        }
        add(new Clue(token.span().of(text), kind, keys.of(token)), clues);
    }

    private static void add(Clue clue, List<Clue> clues) {
        if (!clue.keys().isEmpty()) {
            clues.add(clue);
        }
    }

    private static String shown(String text, List<Token> tokens, int at, int length) {
        return text.substring(
                tokens.get(at).span().start(),
                tokens.get(at + length - 1).span().end());
    }
}

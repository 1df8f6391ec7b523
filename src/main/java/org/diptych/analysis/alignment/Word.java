package org.diptych.analysis.alignment;

import java.util.ArrayList;
import java.util.List;
import org.diptych.analysis.text.Token;
import org.jspecify.annotations.Nullable;

/** What a word can tell of the subject of a sentence, as far as it does not depend on its neighbours. For one thread. */
final class Word {
    private final Token token;
    private final @Nullable Word next;
    private final String form;
    private final String lemma;
    private final Beginning alias;
    private final Beginning matter;
    private final boolean amount;
    private final List<String> keys;

    /** The clues of a compound's parts, or that of a single word as it was last written. */
    private List<Clue> clues;

    /**
     * @param token one of the tokens of this word
     * @param next another word of the same form
     */
    Word(Token token, Phrases aliases, Phrases matters, WordKeys wordKeys, @Nullable Word next) {
        this.token = token;
        this.next = next;
        form = SpelledTokens.letters(token.form());
        lemma = token.lemma().equals(token.form()) ? form : SpelledTokens.letters(token.lemma());
        alias = aliases.beginning(form, lemma);
        matter = matters.beginning(form, lemma);
        amount = Amounts.mayBegin(token.form());
        boolean compound = token.form().indexOf('-') > 0;
        keys = token.isWord() && !compound ? wordKeys.of(token) : List.of();
        clues = token.isWord() && compound ? parts(token, wordKeys) : List.of();
    }

    private static List<Clue> parts(Token token, WordKeys wordKeys) {
        List<Clue> parts = new ArrayList<>();
        for (String part : token.form().split("-", -1)) {
            List<String> keys =
                    wordKeys.of(new Token(token.span(), token.kind(), part, part, token.tag(), token.sentence()));
            if (!keys.isEmpty()) {
                parts.add(new Clue(part, kind(token), keys));
            }
        }
        return parts;
    }

    private static Clue.Kind kind(Token token) {
        return token.tag().equals("PROPN") ? Clue.Kind.NAME : Clue.Kind.WORD;
    }

    boolean isOf(Token other) {
        return token.lemma().equals(other.lemma())
                && token.kind() == other.kind()
                && token.tag().equals(other.tag());
    }

    @Nullable
    Word next() {
        return next;
    }

    /** Its letters and digits alone, in lower case. */
    String form() {
        return form;
    }

    /** The letters and digits of its dictionary form. */
    String lemma() {
        return lemma;
    }

    /** The aliases that can begin with it. */
    Beginning alias() {
        return alias;
    }

    /** The words of one matter that can begin with it. */
    Beginning matter() {
        return matter;
    }

    /** Whether a number or a month may begin with it. */
    boolean mayBeginAmount() {
        return amount;
    }

    /** The clues of a token of this word that belongs to no alias and no amount: those of its parts if it is a compound. */
    List<Clue> clues(String text, Token here) {
        if (!keys.isEmpty() && !isWrittenAsBefore(text, here)) {
            clues = List.of(new Clue(here.span().of(text), kind(here), keys));
        }
        return clues;
    }

    private boolean isWrittenAsBefore(String text, Token here) {
        if (clues.isEmpty()) {
            return false;
        }
        String shown = clues.get(0).shown();
        return shown.length() == here.span().length()
                && text.startsWith(shown, here.span().start());
    }
}

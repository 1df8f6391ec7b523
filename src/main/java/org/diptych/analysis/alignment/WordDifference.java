package org.diptych.analysis.alignment;

import java.util.ArrayList;
import java.util.List;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.analysis.text.TokenKind;
import org.diptych.model.Span;

/**
 * Where the words of two versions differ. Quotes, dashes, hyphens, spaces, line ends and capitals are no difference.
 *
 * @param onlyA runs of words of A that B does not have at this place, in the order of the text
 * @param onlyB the same of B
 */
public record WordDifference(List<Span> onlyA, List<Span> onlyB) {

    private record Word(String form, Span span) {}

    public WordDifference {
        onlyA = List.copyOf(onlyA);
        onlyB = List.copyOf(onlyB);
    }

    /** Compares two versions of one text; nearly linear for versions, bounded for any texts. */
    public static WordDifference of(ReadText a, ReadText b) {
        List<Word> wordsA = words(a);
        List<Word> wordsB = words(b);
        int[] partner = new CommonWords(forms(wordsA), forms(wordsB)).partners();
        List<Span> onlyA = new ArrayList<>();
        List<Span> onlyB = new ArrayList<>();
        int doneA = 0;
        int doneB = 0;
        for (int i = 0; i <= partner.length; i++) {
            int toB = i == partner.length ? wordsB.size() : partner[i];
            if (toB >= 0) {
                addRun(wordsA.subList(doneA, i), wordsB.subList(doneB, toB), onlyA, onlyB);
                doneA = i + 1;
                doneB = toB + 1;
            }
        }
        return new WordDifference(onlyA, onlyB);
    }

    public boolean isEmpty() {
        return onlyA.isEmpty() && onlyB.isEmpty();
    }

    /** Two runs between common words; the same letters with other gaps between them are the same words. */
    private static void addRun(List<Word> a, List<Word> b, List<Span> onlyA, List<Span> onlyB) {
        if (String.join("", forms(a)).equals(String.join("", forms(b)))) {
            return;
        }
        if (!a.isEmpty()) {
            onlyA.add(span(a));
        }
        if (!b.isEmpty()) {
            onlyB.add(span(b));
        }
    }

    private static Span span(List<Word> run) {
        return new Span(
                run.get(0).span().start(), run.get(run.size() - 1).span().end());
    }

    private static List<String> forms(List<Word> words) {
        return words.stream().map(Word::form).toList();
    }

    /** Words and numbers, those with hyphens in their parts. */
    private static List<Word> words(ReadText text) {
        List<Word> words = new ArrayList<>();
        for (Token token : text.tokens()) {
            if (token.kind() == TokenKind.WORD || token.kind() == TokenKind.NUMBER) {
                for (String part : token.form().split("-", -1)) {
                    if (!part.isEmpty()) {
                        words.add(new Word(part, token.span()));
                    }
                }
            }
        }
        return words;
    }
}

package org.diptych.analysis.terms;

import java.util.BitSet;
import java.util.List;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.Progress;
import org.diptych.model.TermKind;

/**
 * Finds what may be a term in a tagged English text: words, names, quotations and phrases of these patterns: adjective or
 * noun before noun, noun of noun, adverb before adjective, words in capitals.
 */
final class EnglishCandidates {
    private EnglishCandidates() {}

    /**
     * Every candidate besides the figures; cancellable through {@code progress}.
     *
     * @param figures tokens that belong to numbers and dates, and so to no word or phrase
     * @param aliases names of the codebook in the text; all names of one thing are one candidate
     */
    static List<Candidate> of(ReadText read, BitSet figures, List<Aliases.Found> aliases, Progress progress) {
        EnglishText text = new EnglishText(read, figures);
        aliases.forEach(text::addAlias);
        Quotations quotations = new Quotations(text);
        NounPhrases phrases = new NounPhrases(text);
        CapitalisedNames names = new CapitalisedNames(text);
        int from = 0;
        while (from < text.size()) {
            progress.at((double) from / text.size());
            int to = from + 1;
            while (to < text.size()
                    && text.token(to).sentence() == text.token(from).sentence()) {
                to++;
            }
            quotations.find(from, to);
            words(text, from, to);
            phrases.find(from, to);
            names.find(from, to);
            from = to;
        }
        return text.candidates();
    }

    /** Single words, and adverbs with the adjective that they strengthen. */
    private static void words(EnglishText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.isWordTerm(i)) {
                text.add(text.isName(i) ? TermKind.NAME : TermKind.WORD, i, i);
            }
            if (i + 1 < to && text.isStrongAdverb(i) && text.isAdjective(i + 1)) {
                text.add(TermKind.PHRASE, i, i + 1);
            }
        }
    }
}

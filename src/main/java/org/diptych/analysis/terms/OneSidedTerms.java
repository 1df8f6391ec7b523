package org.diptych.analysis.terms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diptych.analysis.text.FoldedForm;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.model.Codebook;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Pattern;
import org.diptych.model.Span;
import org.diptych.model.Topic;

/** Finds the terms that stand in one text and not in the other in any form. Pure and thread-safe. */
public final class OneSidedTerms {
    private OneSidedTerms() {}

    /**
     * The terms of {@code here} that are not in {@code there}, most telling first.
     *
     * @param codebook its aliases decide presence, its topics' words raise the rank
     */
    public static List<OneSidedTerm> of(ReadText here, ReadText there, Codebook codebook) {
        if (!here.primaryLanguage().equals("en") || !there.primaryLanguage().equals("en")) {
            return List.of();
        }
        Aliases aliases = new Aliases(codebook);
        SharedNames names = new SharedNames(here, there, aliases);
        Searched search = new WordSearch(here, there, names);
        Ranking ranking = new Ranking(here, words(codebook));
        List<Ranked> missing = new ArrayList<>();
        for (Candidate candidate : EnglishCandidates.of(here)) {
            Presence presence = search.look(candidate);
            if (presence.degree() == Presence.Degree.ABSENT || presence.degree() == Presence.Degree.APART) {
                missing.add(ranking.rank(candidate, presence));
            }
        }
        List<OneSidedTerm> terms = new ArrayList<>();
        for (Ranked ranked : ranking.fold(missing)) {
            terms.add(term(ranked, terms.size() + 1, here, there, search));
        }
        return List.copyOf(terms);
    }

    private static OneSidedTerm term(Ranked ranked, int rank, ReadText here, ReadText there, Searched search) {
        List<Token> tokens = here.tokens();
        List<Span> spans = ranked.candidate().places().stream()
                .map(place -> new Span(
                        tokens.get(place.first()).span().start(),
                        tokens.get(place.last()).span().end()))
                .toList();
        return new OneSidedTerm(
                spans.get(0).of(here.text()),
                ranked.candidate().kind(),
                rank,
                ranked.score(),
                spans,
                KeynessFigures.of(spans.size(), here.length(), 0, there.length()),
                search.proof(ranked.candidate(), ranked.presence()));
    }

    /** Words of the codebook's topics that are written alone. */
    private static Set<String> words(Codebook codebook) {
        Set<String> words = new HashSet<>();
        for (Topic topic : codebook.topics()) {
            for (Pattern pattern : topic.patterns()) {
                String text = pattern.text().startsWith("=") ? pattern.text().substring(1) : pattern.text();
                if (text.indexOf(' ') < 0) {
                    words.add(FoldedForm.of(text));
                }
            }
        }
        return words;
    }
}

package org.diptych.analysis.terms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diptych.analysis.text.Bridge;
import org.diptych.analysis.text.FoldedForm;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.model.AbsenceProof;
import org.diptych.model.Codebook;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Pattern;
import org.diptych.model.Quantity;
import org.diptych.model.Span;
import org.diptych.model.TermKind;
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
        return of(here, there, codebook, Quantities.of(here, there));
    }

    /**
     * The same for a text whose quantities are known.
     *
     * @param quantities those of {@code here}, marked where {@code there} has them too
     */
    public static List<OneSidedTerm> of(ReadText here, ReadText there, Codebook codebook, List<Quantity> quantities) {
        Aliases aliases = Aliases.of(codebook);
        SharedNames names = new SharedNames(here, there, aliases);
        Set<String> words = words(codebook);
        RelatedNames related = new RelatedNames(here, there, Aliases.relatedNames(codebook), names);
        Optional<Searched> search = search(here, there, names, words, related);
        Ranking ranking = new Ranking(here, names, words);
        Figures figures = new Figures(here, quantities);
        List<Ranked> missing = new ArrayList<>();
        for (Candidate candidate :
                search.isEmpty() ? List.<Candidate>of() : candidates(here, figures, names.aliases())) {
            Presence presence = search.get().look(candidate);
            if (!presence.isHere()) {
                missing.add(ranking.rank(candidate, presence));
            }
        }
        missing.addAll(figures.missing(there));
        List<OneSidedTerm> terms = new ArrayList<>();
        for (Ranked ranked : ranking.fold(missing)) {
            terms.add(term(ranked, terms.size() + 1, here, there, search));
        }
        return List.copyOf(terms);
    }

    private static List<Candidate> candidates(ReadText here, Figures figures, List<Aliases.Found> aliases) {
        return switch (here.primaryLanguage()) {
            case "zh" -> ChineseCandidates.of(here, figures.tokens(), aliases);
            case "en" -> EnglishCandidates.of(here, figures.tokens(), aliases);
            default -> PlainCandidates.of(here, figures.tokens());
        };
    }

    /** The search that fits the two languages; empty when no dictionary connects them. */
    private static Optional<Searched> search(
            ReadText here, ReadText there, SharedNames names, Set<String> words, RelatedNames related) {
        String from = here.primaryLanguage();
        String to = there.primaryLanguage();
        if (!Bridge.connects(from, to)) {
            return Optional.empty();
        }
        if (from.equals(to)) {
            return Optional.of(
                    from.equals("zh")
                            ? new ChineseSearch(here, there, names)
                            : new WordSearch(here, there, names, related));
        }
        Glosses glosses = new Glosses(Bridge.chineseEnglish());
        return Optional.of(
                from.equals("zh")
                        ? new ChineseInEnglish(here, there, names, related, glosses)
                        : new EnglishInChinese(here, there, names, related, glosses, words));
    }

    private static OneSidedTerm term(
            Ranked ranked, int rank, ReadText here, ReadText there, Optional<Searched> search) {
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
                proof(ranked, here, there, search));
    }

    /** A figure was looked for by its value, whatever the languages. */
    private static AbsenceProof proof(Ranked ranked, ReadText here, ReadText there, Optional<Searched> search) {
        boolean figure = ranked.candidate().kind() == TermKind.NUMBER
                || ranked.candidate().kind() == TermKind.DATE;
        if (figure || search.isEmpty()) {
            return new AbsenceProof(
                    List.of(here.text()
                            .substring(
                                    here.tokens()
                                            .get(ranked.candidate().first().first())
                                            .span()
                                            .start(),
                                    here.tokens()
                                            .get(ranked.candidate().first().last())
                                            .span()
                                            .end())),
                    List.of(there.language()),
                    Optional.empty());
        }
        return search.get().proof(ranked.candidate(), ranked.presence());
    }

    /** Words of the codebook's topics that are written alone. */
    private static Set<String> words(Codebook codebook) {
        Set<String> words = new HashSet<>();
        for (Topic topic : codebook.topics()) {
            for (Pattern pattern : topic.patterns()) {
                if (pattern.words().indexOf(' ') < 0) {
                    words.add(FoldedForm.of(pattern.words()));
                }
            }
        }
        return words;
    }
}

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
import org.diptych.model.Progress;
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
        return of(here, there, codebook, Quantities.of(here, there), Progress.NONE);
    }

    /**
     * The same for a text whose quantities are known; cancellable through {@code progress}.
     *
     * @param quantities those of {@code here}, marked where {@code there} has them too
     */
    public static List<OneSidedTerm> of(
            ReadText here, ReadText there, Codebook codebook, List<Quantity> quantities, Progress progress) {
        progress.at(0);
        Aliases aliases = Aliases.of(codebook);
        SharedNames names = new SharedNames(here, there, aliases);
        Set<String> words = words(codebook);
        progress.at(0.2);
        RelatedNames related = new RelatedNames(here, there, Aliases.relatedNames(codebook), names);
        Optional<Searched> search = search(here, there, names, words, related);
        Ranking ranking = new Ranking(here, names, words);
        Figures figures = new Figures(here, quantities);
        progress.at(0.3);
        List<Candidate> candidates =
                search.isEmpty() ? List.of() : candidates(here, figures, names.aliases(), progress.part(0.3, 0.4));
        List<Ranked> missing = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            progress.at(0.4 + 0.3 * i / candidates.size());
            Candidate candidate = candidates.get(i);
            Presence presence = search.get().look(candidate);
            if (!presence.isHere()) {
                missing.add(ranking.rank(candidate, presence));
            }
        }
        missing.addAll(figures.missing(there));
        progress.at(0.7);
        List<Ranked> folded = ranking.fold(missing);
        int lengthHere = here.length();
        int lengthThere = there.length();
        List<OneSidedTerm> terms = new ArrayList<>();
        for (Ranked ranked : folded) {
            progress.at(0.8 + 0.2 * terms.size() / folded.size());
            List<Span> places = places(ranked, here);
            terms.add(new OneSidedTerm(
                    places.get(0).of(here.text()).replaceAll("\\s+", " "),
                    ranked.candidate().kind(),
                    terms.size() + 1,
                    ranked.score(),
                    places,
                    KeynessFigures.of(places.size(), lengthHere, 0, lengthThere),
                    proof(ranked, here, there, search)));
        }
        return List.copyOf(terms);
    }

    private static List<Candidate> candidates(
            ReadText here, Figures figures, List<Aliases.Found> aliases, Progress progress) {
        return switch (here.primaryLanguage()) {
            case "zh" -> ChineseCandidates.of(here, figures.tokens(), aliases);
            case "en" -> EnglishCandidates.of(here, figures.tokens(), aliases, progress);
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

    private static List<Span> places(Ranked ranked, ReadText here) {
        List<Token> tokens = here.tokens();
        return ranked.candidate().places().stream()
                .map(place -> new Span(
                        tokens.get(place.first()).span().start(),
                        tokens.get(place.last()).span().end()))
                .toList();
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

package org.diptych.analysis.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.model.TermKind;

/**
 * Ranks what is missing and folds what says the same: the missing word stands for itself or for the phrase that holds it
 * at every place. The figure is the specificity of the most telling missing word in bits, plus a bonus for names, numbers,
 * further words of a phrase, repetition and the codebook's own words; verbs, adverbs and adjectives alone tell less.
 */
final class Ranking {
    private static final double NAME = 1.5;
    private static final double QUOTATION = 2;
    private static final double FURTHER_WORD = 0.5;
    private static final double CODEBOOK = 2;
    private static final double APART = -5;
    private static final Map<String, Double> ALONE = Map.of("VERB", -4.0, "ADV", -5.0, "ADJ", -2.5);

    private final ReadText text;
    private final Set<String> codebookWords;

    Ranking(ReadText text, Set<String> codebookWords) {
        this.text = text;
        this.codebookWords = codebookWords;
    }

    private double specificity(int token) {
        Token word = text.tokens().get(token);
        return Background.specificity(word.lemma(), text.primaryLanguage());
    }

    Ranked rank(Candidate candidate, Presence presence) {
        List<Integer> from = presence.missing().isEmpty() ? candidate.content() : presence.missing();
        int core = from.stream()
                .max(Comparator.comparingDouble(this::specificity))
                .orElse(candidate.content().get(0));
        double score = specificity(core);
        if (presence.degree() == Presence.Degree.APART) {
            score = candidate.content().stream()
                            .mapToDouble(this::specificity)
                            .average()
                            .orElse(0)
                    + APART;
        }
        score += FURTHER_WORD * (Math.min(3, candidate.content().size()) - 1);
        score += Math.log(candidate.places().size()) / Math.log(2);
        score += kindBonus(candidate);
        if (candidate.isSingle()) {
            score += ALONE.getOrDefault(text.tokens().get(core).tag(), 0.0);
        }
        if (candidate.content().stream().anyMatch(this::isCodebookWord)) {
            score += CODEBOOK;
        }
        return new Ranked(candidate, presence, core, score);
    }

    private boolean isCodebookWord(int token) {
        Token word = text.tokens().get(token);
        return codebookWords.contains(word.lemma()) || codebookWords.contains(word.form());
    }

    private static double kindBonus(Candidate candidate) {
        if (candidate.kind() == TermKind.NAME) {
            return NAME;
        }
        return candidate.kind() == TermKind.QUOTATION ? QUOTATION : 0;
    }

    /** The entries of the list, most telling first. */
    List<Ranked> fold(List<Ranked> missing) {
        Map<String, List<Ranked>> byCore = new LinkedHashMap<>();
        List<Ranked> apart = new ArrayList<>();
        for (Ranked ranked : missing) {
            if (ranked.presence().degree() == Presence.Degree.ABSENT) {
                String lemma = text.tokens().get(ranked.core()).lemma();
                byCore.computeIfAbsent(lemma, key -> new ArrayList<>()).add(ranked);
            } else {
                apart.add(ranked);
            }
        }
        List<Ranked> chosen = new ArrayList<>();
        byCore.values().forEach(group -> chosen.add(representative(group)));
        chosen.sort(order());
        apart.sort(order());
        List<Ranked> kept = new ArrayList<>();
        Map<Integer, Place> covered = new HashMap<>();
        for (Ranked ranked : chosen) {
            keep(ranked, kept, covered);
        }
        for (Ranked ranked : apart) {
            keep(ranked, kept, covered);
        }
        kept.sort(order());
        return kept;
    }

    private Comparator<Ranked> order() {
        return Comparator.comparingDouble(Ranked::score)
                .reversed()
                .thenComparing(ranked -> ranked.candidate().first());
    }

    /** Keeps an entry unless each of its places lies in or around one that is kept already. */
    private static void keep(Ranked ranked, List<Ranked> kept, Map<Integer, Place> covered) {
        boolean folded = true;
        for (Place place : ranked.candidate().places()) {
            boolean inside = false;
            for (int i = place.first(); i <= place.last(); i++) {
                inside |= covered.containsKey(i);
            }
            folded &= inside;
        }
        if (folded) {
            return;
        }
        kept.add(ranked);
        for (Place place : ranked.candidate().places()) {
            for (int i = place.first(); i <= place.last(); i++) {
                covered.putIfAbsent(i, place);
            }
        }
    }

    /** The best entry for one missing word: the name or phrase that holds it everywhere, or else the word alone. */
    private Ranked representative(List<Ranked> group) {
        Ranked single = group.get(0);
        long places = 0;
        for (Ranked ranked : group) {
            if (ranked.candidate().isSingle()) {
                single = ranked;
            }
            places = Math.max(places, ranked.candidate().places().size());
        }
        Ranked best = single;
        for (Ranked ranked : group) {
            if (ranked.candidate().places().size() == places && better(ranked, best)) {
                best = ranked;
            }
        }
        return best;
    }

    private static boolean better(Ranked ranked, Ranked best) {
        int words = ranked.candidate().content().size();
        int bestWords = best.candidate().content().size();
        boolean name = ranked.candidate().kind() == TermKind.NAME;
        boolean bestName = best.candidate().kind() == TermKind.NAME;
        if (name != bestName) {
            return name;
        }
        return name ? words > bestWords : (words == 2 || words == 3) && (bestWords == 1 || words < bestWords);
    }
}

package org.diptych.analysis.terms;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.analysis.text.WordList;
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
    private static final double CHARACTERISATION = 6.5;
    private static final Set<String> JUDGING = Set.copyOf(WordList.read(Ranking.class, "characterisations-en.txt"));
    private static final double APART = -5;
    private static final double STOP = -4;
    private static final Map<String, Double> ALONE = Map.of("VERB", -4.0, "ADV", -5.0, "ADJ", -2.5);

    private final ReadText text;
    private final SharedNames names;
    private final Set<String> codebookWords;

    Ranking(ReadText text, SharedNames names, Set<String> codebookWords) {
        this.text = text;
        this.names = names;
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
        return rank(candidate, presence, core);
    }

    private Ranked rank(Candidate candidate, Presence presence, int core) {
        double score = base(candidate, presence, core);
        score += FURTHER_WORD * (Math.min(3, candidate.content().size()) - 1);
        score += Math.log(candidate.places().size()) / Math.log(2);
        score += kindBonus(candidate);
        if (candidate.kind() == TermKind.WORD || candidate.kind() == TermKind.PHRASE) {
            score += ALONE.getOrDefault(text.tokens().get(core).tag(), 0.0);
        }
        if (isCharacterisation(candidate)) {
            score += CHARACTERISATION;
        }
        if (candidate.content().stream().anyMatch(this::isCodebookWord)) {
            score += CODEBOOK;
        }
        return new Ranked(candidate, presence, core, score);
    }

    private double base(Candidate candidate, Presence presence, int core) {
        boolean formula = candidate.kind() == TermKind.NAME || candidate.kind() == TermKind.QUOTATION;
        double most = candidate.content().stream()
                .mapToDouble(this::specificity)
                .max()
                .orElse(0);
        double mean = candidate.content().stream()
                .mapToDouble(this::specificity)
                .average()
                .orElse(0);
        return switch (presence.degree()) {
            case ABSENT -> specificity(core) + (StopWords.isStop(text.tokens().get(core)) ? STOP : 0);
            case APART -> formula ? most : mean + APART;
            default -> mean;
        };
    }

    /** A phrase that judges what it names ("great leader", "extremely strong"). */
    private boolean isCharacterisation(Candidate candidate) {
        return (candidate.kind() == TermKind.PHRASE || candidate.kind() == TermKind.NAME)
                && candidate.content().size() == 2
                && JUDGING.contains(
                        text.tokens().get(candidate.content().get(0)).form());
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
    List<Ranked> fold(List<Ranked> all) {
        List<Ranked> missing = all.stream()
                .filter(ranked -> ranked.presence().degree() != Presence.Degree.POSSIBLY)
                .toList();
        Map<String, List<Ranked>> byCore = new LinkedHashMap<>();
        List<Ranked> chosen = new ArrayList<>();
        for (Ranked ranked : missing) {
            if (ranked.candidate().kind() == TermKind.QUOTATION || isFigure(ranked)) {
                chosen.add(ranked);
            } else if (ranked.presence().degree() == Presence.Degree.ABSENT && !isGeneralChinese(ranked)) {
                for (int core : cores(ranked)) {
                    byCore.computeIfAbsent(text.tokens().get(core).lemma(), key -> new ArrayList<>())
                            .add(rank(ranked.candidate(), ranked.presence(), core));
                }
            }
        }
        byCore.values().forEach(group -> chosen.add(representative(group)));
        chosen.sort(order());
        List<Ranked> rest = new ArrayList<>(missing);
        rest.removeIf(ranked -> ranked.presence().degree() == Presence.Degree.ABSENT
                || (ranked.candidate().kind() == TermKind.PHRASE && !isCharacterisation(ranked.candidate()))
                || ranked.candidate().kind() == TermKind.QUOTATION
                || isFigure(ranked)
                || isTitle(ranked.candidate()));
        rest.sort(order());
        chosen.addAll(rest);
        List<Ranked> kept = new ArrayList<>();
        BitSet covered = new BitSet();
        for (Ranked ranked : chosen) {
            keep(ranked, kept, covered);
        }
        return withoutParts(kept).stream().sorted(order()).toList();
    }

    /** A name of nothing but general words and names that both texts have: "Prime Minister", "U.S. Secretary". */
    private boolean isTitle(Candidate candidate) {
        return candidate.kind() == TermKind.NAME
                && candidate.content().stream()
                        .allMatch(i -> StopWords.isStop(text.tokens().get(i))
                                || names.alias(i).isPresent());
    }

    /** The missing words under which a candidate is an entry: the most telling one, nouns, and all words of a name. */
    private Set<Integer> cores(Ranked ranked) {
        Set<Integer> cores = new LinkedHashSet<>();
        cores.add(ranked.core());
        for (int i : ranked.presence().missing()) {
            String tag = text.tokens().get(i).tag();
            if (ranked.candidate().kind() == TermKind.NAME || tag.equals("NOUN") || tag.equals("PROPN")) {
                cores.add(i);
            }
        }
        return cores;
    }

    /** A Chinese phrase of which only a general word ("主席") is missing. */
    private boolean isGeneralChinese(Ranked ranked) {
        return text.primaryLanguage().equals("zh")
                && StopWords.isStop(text.tokens().get(ranked.core()));
    }

    private static boolean isFigure(Ranked ranked) {
        return ranked.candidate().kind() == TermKind.NUMBER
                || ranked.candidate().kind() == TermKind.DATE;
    }

    private Comparator<Ranked> order() {
        return Comparator.comparingDouble(Ranked::score)
                .reversed()
                .thenComparing(ranked -> ranked.candidate().first());
    }

    /** Keeps an entry unless what is missing of it lies, at each place, in an entry that is kept already. */
    private void keep(Ranked ranked, List<Ranked> kept, BitSet covered) {
        boolean absent = ranked.presence().degree() == Presence.Degree.ABSENT;
        String core = text.tokens().get(ranked.core()).lemma();
        boolean wholly = !absent || isFigure(ranked);
        boolean folded = true;
        for (Place place : ranked.candidate().places()) {
            int inside = 0;
            int counted = 0;
            for (int i = place.first(); i <= place.last(); i++) {
                if (wholly ? StopWords.isContent(text.tokens().get(i)) : isWord(i, core)) {
                    counted++;
                    inside += covered.get(i) ? 1 : 0;
                }
            }
            folded &= inside * 2 > counted || (absent && inside > 0);
        }
        if (folded) {
            return;
        }
        kept.add(ranked);
        ranked.candidate().places().forEach(place -> covered.set(place.first(), place.last() + 1));
    }

    /**
     * Names and phrases that are part of another entry ("Donald" of "Donald J. Trump") go into it; of names the longer one
     * takes the better place, since it tells more.
     */
    private List<Ranked> withoutParts(List<Ranked> kept) {
        IdentityHashMap<Ranked, Set<String>> words = new IdentityHashMap<>();
        Map<String, List<Ranked>> longer = new HashMap<>();
        for (Ranked ranked : kept) {
            Set<String> own = words(ranked);
            words.put(ranked, own);
            boolean phrase = ranked.candidate().kind() == TermKind.PHRASE
                    || ranked.candidate().kind() == TermKind.NAME;
            if (phrase && own.size() > 1) {
                own.forEach(word ->
                        longer.computeIfAbsent(word, key -> new ArrayList<>()).add(ranked));
            }
        }
        IdentityHashMap<Ranked, Double> scores = new IdentityHashMap<>();
        List<Ranked> whole = new ArrayList<>();
        for (Ranked part : kept) {
            Set<String> own = words.getOrDefault(part, Set.of());
            String word = own.isEmpty() ? "" : own.iterator().next();
            Optional<Ranked> home = longer.getOrDefault(word, List.of()).stream()
                    .filter(it -> isPart(part, own, it, words.getOrDefault(it, Set.of())))
                    .findFirst();
            if (home.isPresent()) {
                scores.merge(home.get(), part.score(), Math::max);
            } else {
                whole.add(part);
            }
        }
        return whole.stream()
                .map(it -> it.withScore(Math.max(it.score(), scores.getOrDefault(it, it.score()))))
                .toList();
    }

    private static boolean isPart(Ranked part, Set<String> words, Ranked longer, Set<String> longerWords) {
        TermKind kind = part.candidate().kind();
        boolean foldable = kind != TermKind.QUOTATION && !isFigure(part);
        int more =
                part.candidate().places().size() - longer.candidate().places().size();
        boolean tells = longer.candidate().kind() == TermKind.NAME
                || longer.score() >= part.score()
                || (part.candidate().isSingle() && more <= 0);
        return foldable && tells && more <= 1 && longerWords.size() > words.size() && longerWords.containsAll(words);
    }

    private Set<String> words(Ranked ranked) {
        Set<String> words = new LinkedHashSet<>();
        for (int i : ranked.candidate().content()) {
            words.add(text.tokens().get(i).lemma());
        }
        return words;
    }

    private boolean isWord(int token, String lemma) {
        return text.tokens().get(token).lemma().equals(lemma);
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

    private boolean better(Ranked ranked, Ranked best) {
        if (!isWell(ranked)) {
            return false;
        }
        int words = ranked.candidate().content().size();
        int bestWords = best.candidate().content().size();
        boolean name = ranked.candidate().kind() == TermKind.NAME;
        boolean bestName = best.candidate().kind() == TermKind.NAME;
        if (name != bestName) {
            return name;
        }
        if (text.primaryLanguage().equals("zh") && !name && bestWords == 1) {
            return ranked.presence().missing().size() > 1 && words == 2;
        }
        return name ? words > bestWords : (words == 2 || words == 3) && (bestWords == 1 || words < bestWords);
    }

    /** Whether a phrase says more than its missing word: "amounts of soybeans", "assessment of" somebody do not. */
    private boolean isWell(Ranked ranked) {
        if (ranked.candidate().isSingle() || ranked.candidate().kind() == TermKind.NAME) {
            return true;
        }
        Place place = ranked.candidate().first();
        boolean joined = false;
        for (int i = place.first(); i <= place.last(); i++) {
            joined |= !ranked.candidate().content().contains(i);
        }
        int last = ranked.candidate().content().get(ranked.candidate().content().size() - 1);
        return !joined
                || (ranked.presence().missing().contains(last)
                        && ranked.candidate().content().stream()
                                .noneMatch(i -> StopWords.isStop(text.tokens().get(i))));
    }
}

package org.diptych.analysis.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.analysis.text.Bridge;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.Codebook;
import org.diptych.model.LinkTier;
import org.diptych.model.PassageLink;
import org.diptych.model.Progress;

/**
 * Finds the sentences of two texts that speak of the same point, many to many, by what they share: words, names,
 * numbers, dates, and their meaning as a small neural network sees it. Thread-safe.
 */
public final class PassageAligner {
    /** Share of the meaning in the likeness of two sentences; the rest is that of the shared clues. */
    private static final double MEANING = 0.4;

    /** Least likeness of a link with and without meaning. */
    private static final double LEAST = 0.145;

    private static final double LEAST_BY_CLUES = 0.2;

    /** Likeness from which on a pair is looked at, in units of the least likeness of a link. */
    private static final double LOOKED_AT = 0.3;

    /** Likeness of the upper tiers, in units of the least likeness of a link. */
    private static final double SURE = 2.3;

    private static final double LIKELY = 1.3;

    private final boolean withMeaning;

    public PassageAligner() {
        this(true);
    }

    private PassageAligner(boolean withMeaning) {
        this.withMeaning = withMeaning;
    }

    /** An aligner that compares clues alone; fast for texts of any length. */
    public static PassageAligner byCluesAlone() {
        return new PassageAligner(false);
    }

    /**
     * Links the sentences of two texts. Time and memory grow with the length of the texts, not with its square.
     *
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public Alignment align(ReadText a, ReadText b, Codebook codebook, Progress progress) {
        Phrases aliases = Phrases.aliases(codebook);
        Phrases matters = Phrases.matters(codebook);
        WordKeys keysA = keys(a, b);
        ClueReader readerOfA = new ClueReader(new Vocabulary(aliases, matters, keysA));
        ClueReader readerOfB = a.primaryLanguage().equals(b.primaryLanguage())
                ? readerOfA
                : new ClueReader(new Vocabulary(aliases, matters, keys(b, a)));
        List<List<Clue>> cluesA = readerOfA.read(a);
        List<List<Clue>> cluesB = readerOfB.read(b);
        ClueSpace space = ClueSpace.of(cluesA, cluesB, keysA::frequency);
        Optional<Meanings> meanings = withMeaning ? Meanings.of(a, b, progress.part(0, 0.8)) : Optional.empty();
        List<Candidate> candidates = candidates(space, meanings, progress.part(0.8, 1));
        boolean versions = Versions.shareWording(a, b);
        List<Candidate> chosen = choose(candidates, a, b, versions);
        if (!versions && Versions.areTranslations(chosen, a, b)) {
            versions = true;
            chosen = choose(candidates, a, b, true);
        }
        Evidence evidence = new Evidence(space, cluesA, cluesB);
        List<PassageLink> links = new ArrayList<>();
        for (Candidate it : chosen) {
            links.add(new PassageLink(it.a(), it.b(), score(it), tier(it), evidence.of(it.a(), it.b())));
        }
        boolean missing = withMeaning && Meanings.areMissing(a, b, meanings.isPresent());
        return new Alignment(links, Nearest.of(candidates, chosen, a, b, PassageAligner::score), versions, missing);
    }

    private static List<Candidate> candidates(ClueSpace space, Optional<Meanings> meanings, Progress progress) {
        if (meanings.isEmpty()) {
            return Similarities.of(space, LOOKED_AT * LEAST_BY_CLUES, 1 / LEAST_BY_CLUES, progress);
        }
        return meanings.get().mix(Similarities.of(space, 0, 1, progress), MEANING).stream()
                .filter(it -> it.score() >= LOOKED_AT * LEAST)
                .map(it -> it.times(1 / LEAST))
                .toList();
    }

    private static List<Candidate> choose(List<Candidate> candidates, ReadText a, ReadText b, boolean versions) {
        int sizeA = a.sentences().size();
        int sizeB = b.sentences().size();
        return versions
                ? LinkChoice.versions(SameWording.add(candidates, a, b), sizeA, sizeB)
                : LinkChoice.apart(Courtesies.damped(candidates, a, b), sizeA, sizeB);
    }

    /** From likeness in units of the least one of a link to 0–1, where a link has at least a half. */
    private static double score(Candidate candidate) {
        return candidate.score() / (1 + candidate.score());
    }

    private static LinkTier tier(Candidate candidate) {
        if (candidate.score() >= SURE) {
            return LinkTier.SURE;
        }
        return candidate.score() >= LIKELY ? LinkTier.LIKELY : LinkTier.UNCERTAIN;
    }

    private static WordKeys keys(ReadText text, ReadText other) {
        String language = text.primaryLanguage();
        if (language.equals("en")) {
            return new EnglishKeys();
        }
        if (language.equals("zh") && other.primaryLanguage().equals("en")) {
            return new DictionaryKeys(Bridge.chineseEnglish());
        }
        return new PlainKeys();
    }
}

package org.diptych.analysis.alignment;

import java.util.ArrayList;
import java.util.List;
import org.diptych.analysis.text.Bridge;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.Codebook;
import org.diptych.model.LinkTier;
import org.diptych.model.PassageLink;
import org.diptych.model.Progress;

/** Finds the sentences of two texts that speak of the same point. Thread-safe. */
public final class PassageAligner {
    private static final double LEAST = 0.15;

    private static final double NEAR_BEST = 0.7;

    public List<PassageLink> align(ReadText a, ReadText b, Codebook codebook, Progress progress) {
        Aliases aliases = new Aliases(codebook);
        WordKeys keysA = keys(a, b);
        WordKeys keysB = keys(b, a);
        List<List<Clue>> cluesA = new ClueReader(aliases, keysA).read(a);
        List<List<Clue>> cluesB = new ClueReader(aliases, keysB).read(b);
        ClueSpace space = ClueSpace.of(cluesA, cluesB, keysA::frequency);
        List<Similarities.Candidate> candidates = Similarities.of(space, 0.05, progress);
        double[] bestA = new double[space.a().size()];
        double[] bestB = new double[space.b().size()];
        for (Similarities.Candidate it : candidates) {
            bestA[it.a()] = Math.max(bestA[it.a()], it.score());
            bestB[it.b()] = Math.max(bestB[it.b()], it.score());
        }
        List<PassageLink> links = new ArrayList<>();
        for (Similarities.Candidate it : candidates) {
            if (it.score() >= LEAST && it.score() >= NEAR_BEST * Math.min(bestA[it.a()], bestB[it.b()])) {
                links.add(new PassageLink(it.a(), it.b(), it.score(), LinkTier.LIKELY, List.of()));
            }
        }
        return links;
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

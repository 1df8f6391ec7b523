package org.diptych.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diptych.analysis.alignment.Alignment;
import org.diptych.analysis.alignment.DecidedLinks;
import org.diptych.analysis.alignment.PassageAligner;
import org.diptych.analysis.alignment.Passages;
import org.diptych.analysis.alignment.WordDifference;
import org.diptych.analysis.attribution.SpeechActs;
import org.diptych.analysis.attribution.SpeechReader;
import org.diptych.analysis.findings.Findings;
import org.diptych.analysis.terms.OneSidedTerms;
import org.diptych.analysis.terms.Quantities;
import org.diptych.analysis.text.Bridge;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.topics.TopicComparison;
import org.diptych.analysis.topics.TopicMatcher;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Progress;
import org.diptych.model.Quantity;
import org.diptych.model.Side;
import org.diptych.model.SpeechAct;
import org.diptych.model.StatementReading;
import org.diptych.model.TopicResult;

/** Compares two statements. Pure, deterministic and thread-safe. */
public final class Analyzer {
    private final PassageAligner aligner;

    public Analyzer() {
        this(new PassageAligner());
    }

    private Analyzer(PassageAligner aligner) {
        this.aligner = aligner;
    }

    /** Links passages by what they share alone, without the neural network. */
    public static Analyzer byCluesAlone() {
        return new Analyzer(PassageAligner.byCluesAlone());
    }

    /**
     * Analyses a comparison.
     *
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public Analysis analyse(Comparison comparison, Progress progress) {
        ReadText a = ReadText.of(comparison.a(), comparison.codebook(), progress.part(0, 0.2));
        ReadText b = ReadText.of(comparison.b(), comparison.codebook(), progress.part(0.2, 0.4));
        Alignment proposed = aligner.align(a, b, comparison.codebook(), progress.part(0.4, 0.8));
        Alignment alignment = DecidedLinks.of(proposed, comparison.research().links(), a, b);
        progress.at(0.8);
        List<TopicResult> topics =
                TopicComparison.of(TopicMatcher.of(comparison.codebook()), a, b, comparison.research());
        progress.at(0.82);
        SpeechReader inA = SpeechReader.of(a);
        progress.at(0.84);
        SpeechReader inB = SpeechReader.of(b);
        List<SpeechAct> actsA = SpeechActs.shared(inA.acts(), inB.acts(), alignment.links(), Side.A);
        List<SpeechAct> actsB = SpeechActs.shared(inB.acts(), inA.acts(), alignment.links(), Side.B);
        progress.at(0.86);
        boolean versions = alignment.versions() && a.primaryLanguage().equals(b.primaryLanguage());
        WordDifference words = versions ? WordDifference.of(a, b) : new WordDifference(List.of(), List.of());
        StatementReading ofA = reading(a, b, comparison, progress.part(0.87, 0.92));
        StatementReading ofB = reading(b, a, comparison, progress.part(0.92, 0.97));
        Analysis analysis = new Analysis(
                ofA.withSpeech(inA.attributions(), actsA).withRewritten(words.onlyA()),
                ofB.withSpeech(inB.attributions(), actsB).withRewritten(words.onlyB()),
                topics,
                alignment.links(),
                Passages.of(alignment.links(), a, b),
                alignment.versions(),
                alignment.nearest(),
                alignment.meaningMissing(),
                !Bridge.connects(a.primaryLanguage(), b.primaryLanguage()),
                List.of());
        return analysis.withFindings(Findings.of(comparison, analysis, progress.part(0.97, 1)));
    }

    private static StatementReading reading(ReadText text, ReadText other, Comparison comparison, Progress progress) {
        progress.at(0);
        List<Quantity> quantities = Quantities.of(text, other);
        List<OneSidedTerm> onlyHere = withoutIgnored(
                OneSidedTerms.of(text, other, comparison.codebook(), quantities, progress.part(0.1, 1)),
                comparison.research().ignoredTerms());
        return new StatementReading(text.sentences(), text.length(), text.isCountedInCharacters(), onlyHere)
                .withQuantities(quantities);
    }

    private static List<OneSidedTerm> withoutIgnored(List<OneSidedTerm> terms, Set<String> ignored) {
        if (ignored.isEmpty()) {
            return terms;
        }
        List<OneSidedTerm> kept = new ArrayList<>();
        for (OneSidedTerm term : terms) {
            if (!ignored.contains(term.key())) {
                kept.add(term.withRank(kept.size() + 1));
            }
        }
        return kept;
    }
}

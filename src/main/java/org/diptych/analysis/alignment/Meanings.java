package org.diptych.analysis.alignment;

import ai.onnxruntime.OrtException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.Progress;
import org.diptych.model.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How alike the sentences of two texts of one language are in meaning, by their vectors. */
final class Meanings {
    /** Longer pairs are compared by their words alone: a vector takes some milliseconds. */
    static final int MOST_SENTENCES = 600;

    private static final Logger LOG = LoggerFactory.getLogger(Meanings.class);

    private final List<float[]> a;
    private final List<float[]> b;

    private Meanings(List<float[]> a, List<float[]> b) {
        this.a = a;
        this.b = b;
    }

    /** Empty when there is no model for these languages, when it cannot run or when the texts are too long for it. */
    static Optional<Meanings> of(ReadText a, ReadText b, Progress progress) {
        Optional<SentenceModel.Kind> kind = kind(a, b);
        int sentences = a.sentences().size() + b.sentences().size();
        if (kind.isEmpty() || a.sentences().isEmpty() || b.sentences().isEmpty() || sentences > MOST_SENTENCES) {
            return Optional.empty();
        }
        return SentenceModel.of(kind.get()).flatMap(model -> compare(model, a, b, progress));
    }

    /** Whether a model for these languages should have run and did not. */
    static boolean areMissing(ReadText a, ReadText b, boolean compared) {
        return !compared
                && kind(a, b).filter(it -> SentenceModel.of(it).isEmpty()).isPresent();
    }

    private static Optional<SentenceModel.Kind> kind(ReadText a, ReadText b) {
        String language = a.primaryLanguage();
        if (!language.equals(b.primaryLanguage())) {
            return Optional.empty();
        }
        return switch (language) {
            case "en" -> Optional.of(SentenceModel.Kind.ENGLISH);
            case "zh" -> Optional.of(SentenceModel.Kind.CHINESE);
            default -> Optional.empty();
        };
    }

    private static Optional<Meanings> compare(SentenceModel model, ReadText a, ReadText b, Progress progress) {
        try {
            double share = (double) a.sentences().size()
                    / (a.sentences().size() + b.sentences().size());
            List<float[]> vectorsA = vectors(model, a, progress.part(0, share));
            List<float[]> vectorsB = vectors(model, b, progress.part(share, 1));
            centre(vectorsA, vectorsB);
            return Optional.of(new Meanings(vectorsA, vectorsB));
        } catch (OrtException failure) {
            LOG.warn("Passages are compared without their meaning", failure);
            return Optional.empty();
        }
    }

    private static List<float[]> vectors(SentenceModel model, ReadText text, Progress progress) throws OrtException {
        List<float[]> vectors = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            progress.at((double) vectors.size() / text.sentences().size());
            vectors.add(model.vector(sentence.span().of(text.text())));
        }
        return vectors;
    }

    /**
     * Takes away what all sentences of the two texts have in common, each text counting alike, and makes every vector of
     * length 1 again. Without this, sentences about one event are all alike.
     */
    private static void centre(List<float[]> a, List<float[]> b) {
        float[] mean = new float[a.get(0).length];
        for (List<float[]> text : List.of(a, b)) {
            for (float[] vector : text) {
                for (int i = 0; i < mean.length; i++) {
                    mean[i] += vector[i] / (2 * text.size());
                }
            }
        }
        for (List<float[]> text : List.of(a, b)) {
            for (float[] vector : text) {
                for (int i = 0; i < mean.length; i++) {
                    vector[i] -= mean[i];
                }
                SentenceModel.unit(vector);
            }
        }
    }

    /** Every pair of sentences, its likeness mixed from its meaning and the candidates' own. */
    List<Candidate> mix(List<Candidate> candidates, double share) {
        List<Candidate> mixed = new ArrayList<>(a.size() * b.size());
        int next = 0;
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                double clues = 0;
                if (next < candidates.size()
                        && candidates.get(next).a() == i
                        && candidates.get(next).b() == j) {
                    clues = candidates.get(next++).score();
                }
                mixed.add(new Candidate(i, j, share * similarity(i, j) + (1 - share) * clues));
            }
        }
        return mixed;
    }

    /** Cosine of the two sentences, 0 for what is less alike than the average pair. */
    double similarity(int i, int j) {
        float[] one = a.get(i);
        float[] other = b.get(j);
        double sum = 0;
        for (int k = 0; k < one.length; k++) {
            sum += one[k] * other[k];
        }
        return Math.max(0, Math.min(1, sum));
    }
}

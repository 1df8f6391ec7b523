package org.diptych.model;

import java.util.List;
import java.util.OptionalInt;

/**
 * One statement as the analysis reads it.
 *
 * @param sentences in reading order; they cover every character that is not white space
 * @param length number of words, for Chinese and Japanese of characters without punctuation
 * @param countedInCharacters whether {@code length} counts characters
 * @param onlyHere one-sided terms of this statement, most telling first
 * @param attributions who is said to say each sentence, by index of the sentence; empty when that was not looked at
 * @param acts asks, commitments, assurances and agreements in reading order
 * @param quantities numbers, sums, shares, dates and durations in reading order
 * @param rewritten runs of words that the other version of the text does not have at this place, in reading order; empty
 *     unless the texts are versions in one language
 */
public record StatementReading(
        List<Sentence> sentences,
        int length,
        boolean countedInCharacters,
        List<OneSidedTerm> onlyHere,
        List<Attribution> attributions,
        List<SpeechAct> acts,
        List<Quantity> quantities,
        List<Span> rewritten) {
    public StatementReading {
        sentences = List.copyOf(sentences);
        onlyHere = List.copyOf(onlyHere);
        attributions = List.copyOf(attributions);
        acts = List.copyOf(acts);
        quantities = List.copyOf(quantities);
        rewritten = List.copyOf(rewritten);
    }

    /** A reading without attributions, speech acts and quantities. */
    public StatementReading(
            List<Sentence> sentences, int length, boolean countedInCharacters, List<OneSidedTerm> onlyHere) {
        this(sentences, length, countedInCharacters, onlyHere, List.of(), List.of(), List.of(), List.of());
    }

    /** This reading with who says what. */
    public StatementReading withSpeech(List<Attribution> voices, List<SpeechAct> marked) {
        return new StatementReading(
                sentences, length, countedInCharacters, onlyHere, voices, marked, quantities, rewritten);
    }

    /** This reading with its numbers and dates. */
    public StatementReading withQuantities(List<Quantity> found) {
        return new StatementReading(
                sentences, length, countedInCharacters, onlyHere, attributions, acts, found, rewritten);
    }

    /** This reading with the words that the other version does not have. */
    public StatementReading withRewritten(List<Span> found) {
        return new StatementReading(
                sentences, length, countedInCharacters, onlyHere, attributions, acts, quantities, found);
    }

    public static StatementReading blank() {
        return new StatementReading(List.of(), 0, false, List.of());
    }

    /** Index of the sentence that holds the offset, or the one before it; empty for a text without sentences. */
    public OptionalInt sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        int found = sentences.isEmpty() ? -1 : 0;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().start() <= offset) {
                found = middle;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }
}

package org.diptych.analysis.text;

import java.util.List;
import org.diptych.model.Progress;
import org.diptych.model.Sentence;
import org.diptych.model.Statement;

/**
 * A statement cut into sentences and tokens. Every later step works on this.
 *
 * @param statement the statement
 * @param language BCP 47 tag, from the provenance or guessed from the text
 * @param sentences in reading order
 * @param tokens in reading order
 */
public record ReadText(Statement statement, String language, List<Sentence> sentences, List<Token> tokens) {
    public ReadText {
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
    }

    /** Reads a statement; cancellable through {@code progress}. */
    public static ReadText of(Statement statement, Progress progress) {
        progress.at(1);
        return new ReadText(statement, statement.provenance().language(), List.of(), List.of());
    }

    public String text() {
        return statement.text();
    }
}

package org.diptych.model;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

/**
 * One official text with its provenance and the bytes it was read from.
 *
 * @param text normalised text: NFC, line ends LF, no byte order mark
 * @param provenance where it comes from
 * @param original the bytes it was read from
 */
public record Statement(String text, Provenance provenance, Original original) {

    /** Normalises the text; the given string may have any line ends and any normalisation form. */
    public Statement {
        text = normalise(text);
    }

    /** A statement without a text, as an empty pane shows it. */
    public static Statement blank() {
        return new Statement("", Provenance.unknown(), new Original("", new byte[0]));
    }

    /** A statement from text that was typed or pasted; its original is the text in UTF-8. */
    public static Statement ofText(String text, Provenance provenance) {
        return new Statement(text, provenance, new Original("", text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether there is nothing but white space. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** Spans of the paragraphs in reading order, without surrounding white space; none is empty. */
    public List<Span> paragraphs() {
        return Paragraphs.of(text);
    }

    public Statement withText(String value) {
        return new Statement(value, provenance, original);
    }

    public Statement withProvenance(Provenance value) {
        return new Statement(text, value, original);
    }

    /** NFC, LF line ends, no byte order mark. */
    public static String normalise(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace("\uFEFF", "");
        return Normalizer.isNormalized(lines, Normalizer.Form.NFC)
                ? lines
                : Normalizer.normalize(lines, Normalizer.Form.NFC);
    }
}

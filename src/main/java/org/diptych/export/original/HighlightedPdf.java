package org.diptych.export.original;

import java.util.ArrayList;
import java.util.List;
import org.diptych.model.TopicMention;

/** A PDF with highlights, and what was found in it. */
public final class HighlightedPdf {
    private final byte[] bytes;
    private final List<Found> found;
    private final List<TopicMention> notFound;
    private final boolean signed;

    /**
     * A mention that is highlighted.
     *
     * @param mention the mention
     * @param page page on which it begins, from 1
     * @param score 0.75 to 1; 1 when words and surroundings are the same
     */
    public record Found(TopicMention mention, int page, double score) {}

    /** What is found while the pages are searched. */
    record Report(List<Found> found, List<TopicMention> notFound) {
        Report() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        HighlightedPdf with(byte[] bytes, boolean signed) {
            return new HighlightedPdf(bytes, this, signed);
        }
    }

    private HighlightedPdf(byte[] bytes, Report report, boolean signed) {
        this.bytes = bytes;
        this.found = List.copyOf(report.found());
        this.notFound = List.copyOf(report.notFound());
        this.signed = signed;
    }

    /** A copy of the whole file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    public List<Found> found() {
        return found;
    }

    public List<TopicMention> notFound() {
        return notFound;
    }

    /** Whether the publisher had signed the original. */
    public boolean isSigned() {
        return signed;
    }
}

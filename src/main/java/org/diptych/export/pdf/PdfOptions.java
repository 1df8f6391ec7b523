package org.diptych.export.pdf;

import java.util.EnumSet;
import java.util.Set;

/**
 * What the user chose for the annotated PDF.
 *
 * @param paper size of paper
 * @param landscape whether the long side lies at the bottom
 * @param parts parts to be written; the parallel text is written when none is chosen
 * @param topics ids of the topics to be highlighted; when empty, those that the codebook shows
 * @param author who is named as author of the document and its annotations; may be empty
 */
public record PdfOptions(Paper paper, boolean landscape, Set<PdfPart> parts, Set<String> topics, String author) {
    public PdfOptions {
        parts = parts.isEmpty() ? Set.of(PdfPart.PARALLEL_TEXT) : Set.copyOf(parts);
        topics = Set.copyOf(topics);
    }

    /** A4 landscape with every part and the shown topics. */
    public static PdfOptions standard() {
        return new PdfOptions(Paper.A4, true, EnumSet.allOf(PdfPart.class), Set.of(), "");
    }

    public PdfOptions withPaper(Paper value, boolean isLandscape) {
        return new PdfOptions(value, isLandscape, parts, topics, author);
    }

    public PdfOptions withParts(Set<PdfPart> value) {
        return new PdfOptions(paper, landscape, value, topics, author);
    }

    public PdfOptions withTopics(Set<String> value) {
        return new PdfOptions(paper, landscape, parts, value, author);
    }

    public PdfOptions withAuthor(String value) {
        return new PdfOptions(paper, landscape, parts, topics, value);
    }

    boolean has(PdfPart part) {
        return parts.contains(part);
    }
}

package org.diptych.export.pdf;

import java.util.EnumSet;
import java.util.Set;

/**
 * What the user chose for the annotated PDF; window and command line make the same record.
 *
 * @param paper size of paper
 * @param landscape whether the long side lies at the bottom
 * @param parts parts to be written; the parallel text is written when none is chosen
 * @param topics ids of the topics to be highlighted; when empty, those that the codebook shows
 * @param notes whose notes are written
 * @param margin whether a column beside the statements names topics, one-sided terms and notes of each row
 * @param title title of the document; when blank, that of the comparison
 * @param author who is named as author of the document and of its automatic highlights; may be empty
 */
public record PdfOptions(
        Paper paper,
        boolean landscape,
        Set<PdfPart> parts,
        Set<String> topics,
        NoteAuthors notes,
        boolean margin,
        String title,
        String author) {
    public PdfOptions {
        parts = parts.isEmpty() ? Set.of(PdfPart.PARALLEL_TEXT) : Set.copyOf(parts);
        topics = Set.copyOf(topics);
    }

    /** A4 landscape with every part, the shown topics, everyone's notes and the margin. */
    public static PdfOptions standard() {
        return new PdfOptions(
                Paper.A4, true, EnumSet.allOf(PdfPart.class), Set.of(), NoteAuthors.everyone(), true, "", "");
    }

    public PdfOptions withPaper(Paper value, boolean isLandscape) {
        return new PdfOptions(value, isLandscape, parts, topics, notes, margin, title, author);
    }

    public PdfOptions withParts(Set<PdfPart> value) {
        return new PdfOptions(paper, landscape, value, topics, notes, margin, title, author);
    }

    public PdfOptions withTopics(Set<String> value) {
        return new PdfOptions(paper, landscape, parts, value, notes, margin, title, author);
    }

    public PdfOptions withNotes(NoteAuthors value) {
        return new PdfOptions(paper, landscape, parts, topics, value, margin, title, author);
    }

    public PdfOptions withMargin(boolean value) {
        return new PdfOptions(paper, landscape, parts, topics, notes, value, title, author);
    }

    public PdfOptions withTitle(String value) {
        return new PdfOptions(paper, landscape, parts, topics, notes, margin, value, author);
    }

    public PdfOptions withAuthor(String value) {
        return new PdfOptions(paper, landscape, parts, topics, notes, margin, title, value);
    }

    boolean has(PdfPart part) {
        return parts.contains(part);
    }
}

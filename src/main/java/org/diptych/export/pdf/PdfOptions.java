package org.diptych.export.pdf;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.diptych.export.shared.ReportedFinding;
import org.diptych.model.Annotation;
import org.diptych.model.Comparison;
import org.diptych.model.Topic;

/**
 * What the user chose for the annotated PDF; window and command line make the same record.
 *
 * @param paper size of paper
 * @param landscape whether the long side lies at the bottom
 * @param parts parts to be written; the parallel text is written when none is chosen
 * @param topics ids of the topics to be highlighted; when nothing was chosen, those that the codebook shows
 * @param noteAuthors authors whose notes are written; when nothing was chosen, everyone's
 * @param margin whether a column beside the statements names topics, one-sided terms and notes of each row
 * @param title title of the document; when blank, that of the comparison
 * @param author who is named as author of the document and of its automatic highlights; may be empty
 */
public record PdfOptions(
        Paper paper,
        boolean landscape,
        Set<PdfPart> parts,
        Optional<Set<String>> topics,
        Optional<Set<String>> noteAuthors,
        boolean margin,
        String title,
        String author) {
    public PdfOptions {
        parts = parts.isEmpty() ? Set.of(PdfPart.PARALLEL_TEXT) : Set.copyOf(parts);
        topics = topics.map(Set::copyOf);
        noteAuthors = noteAuthors.map(Set::copyOf);
    }

    /** A4 landscape with every part but proposed findings, the shown topics, everyone's notes and the margin. */
    public static PdfOptions standard() {
        return new PdfOptions(
                Paper.A4,
                true,
                EnumSet.complementOf(EnumSet.of(PdfPart.PROPOSED_FINDINGS)),
                Optional.empty(),
                Optional.empty(),
                true,
                "",
                "");
    }

    /** The usual options, and the proposed findings as long as the researcher has decided about none of them. */
    public static PdfOptions standardFor(Comparison comparison) {
        return ReportedFinding.isUndecided(comparison)
                ? standard().withParts(EnumSet.allOf(PdfPart.class))
                : standard();
    }

    public PdfOptions withPaper(Paper value, boolean isLandscape) {
        return new PdfOptions(value, isLandscape, parts, topics, noteAuthors, margin, title, author);
    }

    public PdfOptions withParts(Set<PdfPart> value) {
        return new PdfOptions(paper, landscape, value, topics, noteAuthors, margin, title, author);
    }

    public PdfOptions withTopics(Set<String> value) {
        return new PdfOptions(paper, landscape, parts, Optional.of(value), noteAuthors, margin, title, author);
    }

    /** With the notes of these authors only; the empty name stands for notes without an author. */
    public PdfOptions withNotesOf(Set<String> value) {
        return new PdfOptions(paper, landscape, parts, topics, Optional.of(value), margin, title, author);
    }

    public PdfOptions withMargin(boolean value) {
        return new PdfOptions(paper, landscape, parts, topics, noteAuthors, value, title, author);
    }

    public PdfOptions withTitle(String value) {
        return new PdfOptions(paper, landscape, parts, topics, noteAuthors, margin, value, author);
    }

    public PdfOptions withAuthor(String value) {
        return new PdfOptions(paper, landscape, parts, topics, noteAuthors, margin, title, value);
    }

    /** Whether the part is to be written. */
    public boolean has(PdfPart part) {
        return parts.contains(part);
    }

    boolean has(Topic topic) {
        return topics.map(chosen -> chosen.contains(topic.id())).orElse(topic.shown());
    }

    /** Whether the note of an annotation is written. */
    boolean hasNote(Annotation annotation) {
        return !annotation.note().isBlank()
                && noteAuthors.map(names -> names.contains(annotation.author())).orElse(true);
    }
}

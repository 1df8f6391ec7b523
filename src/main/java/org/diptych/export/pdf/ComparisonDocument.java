package org.diptych.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.diptych.export.pdf.page.AttachedData;
import org.diptych.export.pdf.page.Bookmark;
import org.diptych.export.pdf.page.DocumentFacts;
import org.diptych.export.pdf.page.PagedDocument;
import org.diptych.export.pdf.page.Tag;
import org.diptych.export.pdf.type.Fonts;
import org.diptych.export.pdf.type.Typesetter;
import org.diptych.export.shared.ParallelRow;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;
import org.diptych.model.Side;

/** A comparison as an annotated, tagged, archivable PDF. Each instance writes one document. Not thread-safe. */
public final class ComparisonDocument {
    /** Part of the progress that layout takes; the rest goes to fonts and structure. */
    private static final double LAYOUT = 0.8;

    private static final int BOOKMARK_LENGTH = 48;

    private final Reading reading;
    private final Grid grid;
    private final String program;
    private final Instant time;

    /**
     * @param program name and version of the program that makes the document
     * @param time when it is made
     */
    public ComparisonDocument(
            Comparison comparison, Analysis analysis, PdfOptions options, String program, Instant time) {
        this.reading = new Reading(comparison, analysis, options);
        this.grid = Grid.of(options);
        this.program = program;
        this.time = time;
    }

    /**
     * Writes the document.
     *
     * @param attached the comparison for programs
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public void write(OutputStream out, List<AttachedData> attached, Progress progress) throws IOException {
        Fonts fonts = new Fonts();
        Typesetter typesetter = new Typesetter(fonts);
        try (PagedDocument document = new PagedDocument(facts(), fonts)) {
            Flow flow = new Flow(document, typesetter, grid, has(PdfPart.PARALLEL_TEXT), Integer.MAX_VALUE);
            List<Bookmark> bookmarks = sections(document, flow, progress.part(0, LAYOUT));
            RunningFeet.draw(document, typesetter, reading, grid, true);
            progress.at(LAYOUT);
            document.save(out, bookmarks, attached);
            progress.at(1);
        }
    }

    /**
     * Writes the first pages as they look, for the screen: without bookmarks, links and attached data.
     *
     * @param mostPages how many pages at most
     * @return whether these are all pages of the document
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public boolean writeDraft(OutputStream out, int mostPages, Progress progress) throws IOException {
        Fonts fonts = new Fonts();
        Typesetter typesetter = new Typesetter(fonts);
        try (PagedDocument document = new PagedDocument(facts(), fonts)) {
            Flow flow = new Flow(document, typesetter, grid, has(PdfPart.PARALLEL_TEXT), mostPages);
            boolean complete = laidOut(document, flow, progress.part(0, LAYOUT));
            RunningFeet.draw(document, typesetter, reading, grid, complete);
            progress.at(LAYOUT);
            document.saveDraft(out);
            progress.at(1);
            return complete;
        }
    }

    private boolean laidOut(PagedDocument document, Flow flow, Progress progress) {
        try {
            sections(document, flow, progress);
            return true;
        } catch (Flow.EnoughPages e) {
            return false;
        }
    }

    private List<Bookmark> sections(PagedDocument document, Flow flow, Progress progress) {
        List<Bookmark> bookmarks = new ArrayList<>();
        Tag root = document.root();
        progress.at(0);
        if (has(PdfPart.FRONT_PAGE)) {
            new FrontPage(reading, flow).draw(root);
            bookmarks.add(new Bookmark("Overview", document.place(FrontPage.PLACE), List.of()));
        } else {
            flow.paragraph(root.child("H1"), reading.title(), Look.HEADING, Look.MUTED);
            flow.skip(4);
        }
        if (has(PdfPart.PARALLEL_TEXT)) {
            if (!bookmarks.isEmpty()) {
                flow.newPage();
            }
            new ParallelText(reading, flow).draw(root, progress);
            bookmarks.add(new Bookmark("Parallel text", document.place(ParallelText.PLACE), rows(document)));
        }
        if (has(PdfPart.FINDINGS)) {
            findings(document, FindingsList.accepted(reading, flow), bookmarks);
        }
        if (has(PdfPart.PROPOSED_FINDINGS)) {
            findings(document, FindingsList.proposed(reading, flow), bookmarks);
        }
        if (has(PdfPart.TOPICS) && !reading.topics().isEmpty()) {
            new TopicTables(reading, flow).draw(root);
            bookmarks.add(new Bookmark("Highlights by topic", document.place(TopicTables.PLACE), topics(document)));
        }
        progress.at(1);
        if (has(PdfPart.TERMS)) {
            terms(document, flow, TermSelection.wording(), bookmarks);
        }
        if (has(PdfPart.NUMBERS_AND_DATES) && !TermSelection.figures().isEmpty(reading)) {
            terms(document, flow, TermSelection.figures(), bookmarks);
        }
        if (has(PdfPart.METHOD)) {
            new MethodPage(reading, flow, program).draw(root);
            bookmarks.add(new Bookmark("Method", document.place(MethodPage.PLACE), List.of()));
        }
        return bookmarks;
    }

    private static void findings(PagedDocument document, FindingsList list, List<Bookmark> bookmarks) {
        if (!list.isEmpty()) {
            list.draw(document.root());
            bookmarks.add(new Bookmark(list.heading(), document.place(list.place()), List.of()));
        }
    }

    private void terms(PagedDocument document, Flow flow, TermSelection selection, List<Bookmark> bookmarks) {
        new TermLists(reading, flow, selection).draw(document.root());
        bookmarks.add(new Bookmark(selection.heading(), document.place(selection.place()), List.of()));
    }

    private boolean has(PdfPart part) {
        return reading.options().has(part);
    }

    private List<Bookmark> rows(PagedDocument document) {
        List<Bookmark> bookmarks = new ArrayList<>();
        for (ParallelRow row : reading.rows().list()) {
            Side side = row.a().isEmpty() ? Side.B : Side.A;
            String text = row.of(side).get(0).of(reading.text(side)).replaceAll("\\s+", " ");
            int end = Math.min(text.length(), BOOKMARK_LENGTH);
            String start = end < text.length() ? text.substring(0, text.offsetByCodePoints(end, -1)) + "…" : text;
            bookmarks.add(
                    new Bookmark(row.number() + "  " + start, document.place(ParallelText.place(row)), List.of()));
        }
        return bookmarks;
    }

    private List<Bookmark> topics(PagedDocument document) {
        return reading.topics().stream()
                .filter(ReportTopic::isMentioned)
                .map(topic -> new Bookmark(
                        "%s  A %d · B %d".formatted(topic.name(), topic.count(Side.A), topic.count(Side.B)),
                        document.place(TopicTables.place(topic)),
                        List.of()))
                .toList();
    }

    private DocumentFacts facts() {
        String subject =
                "Parallel reading of two statements: " + reading.issuer(Side.A) + "; " + reading.issuer(Side.B);
        long seed = (reading.text(Side.A) + '\n' + reading.text(Side.B)).hashCode() * 31L + time.getEpochSecond();
        return new DocumentFacts(reading.title(), reading.options().author(), subject, program, time, seed);
    }
}

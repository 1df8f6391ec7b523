package org.diptych.export.original;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.diptych.model.Annotation;
import org.diptych.model.Progress;
import org.diptych.model.Side;
import org.diptych.model.Topic;
import org.diptych.model.TopicMention;

/** The PDF from which a statement was read, to which highlights are added. */
public final class OriginalPdf {
    private final byte[] original;
    private final Calendar time;

    /**
     * @param original bytes of the PDF; not changed
     * @param time when the highlights were made, as they say
     */
    public OriginalPdf(byte[] original, Calendar time) {
        this.original = original.clone();
        this.time = (Calendar) time.clone();
    }

    /**
     * The mentions of a topic.
     *
     * @param topic the topic
     * @param mentions in reading order
     * @param notes the researcher's notes on the same words as one of the mentions
     */
    public record Wanted(Topic topic, List<TopicMention> mentions, List<Annotation> notes) {
        public Wanted {
            mentions = List.copyOf(mentions);
            notes = List.copyOf(notes);
        }

        private List<Annotation> notesOn(TopicMention mention) {
            return notes.stream()
                    .filter(note -> note.anchor().span().equals(Optional.of(mention.span())))
                    .toList();
        }
    }

    /**
     * Adds a highlight for each mention that is found; notes on its words are its comment.
     *
     * @param statement text in which the mentions have their spans
     * @param side letter in the ids of the highlights
     * @return the original bytes, unchanged, and behind them the highlights
     * @throws IOException when the PDF cannot be read or its publisher allows no highlights; the message is a sentence
     *     for the user
     */
    public HighlightedPdf highlight(String statement, Side side, List<Wanted> topics, Progress progress)
            throws IOException {
        List<GlyphLine> lines;
        // The copy that is written must not have been read: reading resolves objects, which would be written again.
        try (PDDocument read = open()) {
            Permission.check(read);
            lines = PageReading.lines(read, progress.part(0, 0.5));
        }
        if (lines.isEmpty()) {
            throw new IOException(
                    "The original PDF has no text, only pictures of its pages; highlights cannot be placed on them.");
        }
        PageSearch search = new PageSearch(statement, lines);
        HighlightedPdf.Report report = new HighlightedPdf.Report();
        try (PDDocument written = open()) {
            HighlightMaker maker = new HighlightMaker(written);
            for (int i = 0; i < topics.size(); i++) {
                Progress part = progress.part(0.5 + 0.4 * i / topics.size(), 0.5 + 0.4 * (i + 1) / topics.size());
                topic(written, maker, search, side, topics.get(i), report, part);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(original.length + (1 << 16));
            written.saveIncremental(out);
            progress.at(0.95);
            return report.with(out.toByteArray(), Permission.isSigned(written));
        }
    }

    private PDDocument open() throws IOException {
        try {
            return Loader.loadPDF(original);
        } catch (InvalidPasswordException e) {
            throw new IOException("The original PDF is protected with a password; highlights cannot be added.", e);
        } catch (IOException e) {
            throw new IOException("The original PDF is damaged and cannot be read.", e);
        }
    }

    private void topic(
            PDDocument written,
            HighlightMaker maker,
            PageSearch search,
            Side side,
            Wanted wanted,
            HighlightedPdf.Report report,
            Progress progress)
            throws IOException {
        int count = wanted.mentions().size();
        for (int n = 0; n < count; n++) {
            progress.at(n / (double) count);
            TopicMention mention = wanted.mentions().get(n);
            Optional<Placed> placed = search.find(mention);
            if (placed.isEmpty()) {
                report.notFound().add(mention);
                continue;
            }
            annotate(written, maker, side, wanted.topic(), placed.get(), remark(wanted, n, score(placed.get())));
            report.found().add(found(placed.get()));
        }
    }

    private Remark remark(Wanted wanted, int number, String score) {
        String topic = wanted.topic().name();
        List<Annotation> notes = wanted.notesOn(wanted.mentions().get(number));
        return notes.isEmpty()
                ? Remark.of(
                        topic + ": mention " + (number + 1) + " of "
                                + wanted.mentions().size() + score,
                        time)
                : Remark.of(topic, notes, score);
    }

    private static HighlightedPdf.Found found(Placed placed) {
        return new HighlightedPdf.Found(placed.mention(), placed.areas().get(0).page() + 1, placed.score());
    }

    private static String score(Placed placed) {
        return placed.score() == 1 ? "" : String.format(Locale.ROOT, " (found with likeness %.2f)", placed.score());
    }

    /** One annotation a page; readers lose those that go over an edge. */
    private static void annotate(
            PDDocument written, HighlightMaker maker, Side side, Topic topic, Placed placed, Remark remark)
            throws IOException {
        Map<Integer, List<Glyph>> byPage = new TreeMap<>();
        placed.areas()
                .forEach(area -> byPage.computeIfAbsent(area.page(), key -> new ArrayList<>())
                        .add(area));
        int part = 0;
        for (Map.Entry<Integer, List<Glyph>> onPage : byPage.entrySet()) {
            PDPage page = written.getPage(onPage.getKey());
            String id = "%s-%s-%d-%d"
                    .formatted(
                            side == Side.A ? "a" : "b",
                            topic.id(),
                            placed.mention().span().start(),
                            placed.mention().span().end());
            String suffix = part == 0 ? "" : "-" + (part + 1);
            List<PDAnnotation> annotations = new ArrayList<>(page.getAnnotations());
            annotations.add(
                    maker.make(page, onPage.getValue(), topic, id + suffix, part == 0 ? remark : remark.continued()));
            page.setAnnotations(annotations);
            page.getCOSObject().setNeedToBeUpdated(true);
            part++;
        }
    }
}

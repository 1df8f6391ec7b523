package org.diptych.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.stream.Stream;
import org.diptych.export.original.HighlightedPdf;
import org.diptych.export.original.OriginalPdf;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;
import org.diptych.model.Side;
import org.diptych.model.Statement;

/**
 * Writes the PDF from which a statement was read, with a highlight for each mention of the topics that are shown and
 * for each note of the researcher. The publisher's bytes stay the beginning of the file, so that the recorded hash can still be checked. Thread-safe.
 */
public final class AnnotatedOriginal {
    /** How far into a file its head may stand (ISO 32000-1, annex H). */
    private static final int HEAD = 1024;

    private final Clock clock;

    public AnnotatedOriginal() {
        this(Clock.system(ZoneId.systemDefault()));
    }

    /**
     * @param clock tells when the highlights were made
     */
    public AnnotatedOriginal(Clock clock) {
        this.clock = clock;
    }

    /**
     * What was highlighted.
     *
     * @param found mentions and notes with a highlight
     * @param notFound words of mentions and notes that were not found on the pages; none was guessed
     * @param signed whether the publisher had signed the original; the signature still covers the publisher's part,
     *     and programs will say that comments were added after signing
     */
    public record Result(List<HighlightedPdf.Found> found, List<String> notFound, boolean signed) {
        public Result {
            found = List.copyOf(found);
            notFound = List.copyOf(notFound);
        }
    }

    /** Whether a statement was read from a PDF. */
    public static boolean isPossible(Statement statement) {
        byte[] bytes = statement.original().bytes();
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        return head.contains("%PDF-");
    }

    /**
     * Writes the highlighted original; the file appears whole or not at all, and an older file stays until then.
     *
     * @throws IOException when the statement was not read from a PDF, its publisher allows no highlights, none of its
     *     mentions is found, or the file cannot be written; the message is a sentence for the user
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public Result write(Comparison comparison, Analysis analysis, Side side, Path file, Progress progress)
            throws IOException {
        Statement statement = comparison.statement(side);
        if (!isPossible(statement)) {
            throw new IOException("Statement " + side + " was not read from a PDF, so there are no pages to annotate.");
        }
        NotesOnPages notes = new NotesOnPages(comparison, side);
        List<OriginalPdf.Wanted> wanted = notes.wanted(analysis, side);
        if (wanted.isEmpty()) {
            throw new IOException("Statement " + side
                    + " mentions none of the topics shown and has no notes; there is nothing to mark.");
        }
        HighlightedPdf highlighted = new OriginalPdf(statement.original().bytes(), now())
                .highlight(statement.text(), side, wanted, progress.part(0, 0.95));
        if (highlighted.found().isEmpty()) {
            throw new IOException("None of the mentions and notes was found on the pages of the PDF of statement "
                    + side + "; nothing was written.");
        }
        WholeFile.write(file, out -> out.write(highlighted.bytes()));
        progress.at(1);
        return new Result(highlighted.found(), notFound(statement, highlighted, notes), highlighted.isSigned());
    }

    private static List<String> notFound(Statement statement, HighlightedPdf highlighted, NotesOnPages notes) {
        Stream<String> mentions =
                highlighted.notFound().stream().map(mention -> mention.span().of(statement.text()));
        return Stream.concat(mentions, notes.lost().stream())
                .map(words -> words.replaceAll("\\s+", " "))
                .toList();
    }

    private Calendar now() {
        return GregorianCalendar.from(ZonedDateTime.now(clock));
    }
}

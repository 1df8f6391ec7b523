package org.diptych.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.diptych.export.html.HtmlDocument;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;

/** Writes a comparison as one self-contained web page. Thread-safe. */
public final class HtmlReport {
    private final Clock clock;

    public HtmlReport() {
        this(Clock.system(ZoneId.systemDefault()));
    }

    /**
     * @param clock tells the day that the method paragraph names
     */
    public HtmlReport(Clock clock) {
        this.clock = clock;
    }

    /**
     * Writes the page; the file appears whole or not at all, and an older file stays until then.
     *
     * @param proposals whether findings are written that nobody has judged, marked as such
     * @throws IOException when the file cannot be written; the message is a sentence for the user
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public void write(Comparison comparison, Analysis analysis, boolean proposals, Path file, Progress progress)
            throws IOException {
        HtmlDocument document = new HtmlDocument(comparison, analysis, proposals, Program.name(), LocalDate.now(clock));
        WholeFile.write(file, out -> document.writeTo(out, progress));
    }
}

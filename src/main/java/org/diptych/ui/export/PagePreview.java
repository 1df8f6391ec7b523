package org.diptych.ui.export;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.diptych.export.PdfPreview;
import org.diptych.export.pdf.PdfOptions;
import org.diptych.model.Progress;
import org.diptych.ui.shared.Compared;
import org.diptych.ui.shared.LatestTask;
import org.diptych.ui.shared.Notices;
import org.diptych.ui.shared.Threads;

/**
 * A page of the report as it will look. The pages up to the one wanted come first; the whole report is laid out behind
 * it, so that a long one does not keep the user waiting. To be used from the window thread.
 */
final class PagePreview {
    private static final Duration PAUSE = Duration.ofMillis(120);

    private final Reports reports;
    private final Notices notices;
    private final LatestTask drawing;
    private final LatestTask completing;
    private final ReadOnlyObjectWrapper<PageShown> shown = new ReadOnlyObjectWrapper<>(new PageShown.Waiting());
    private Wanted wanted = new Wanted(1, 0, 0);
    private Optional<Source> source = Optional.empty();
    private Optional<PdfPreview> whole = Optional.empty();

    /** Which page, and into how many pixels it has to fit. */
    private record Wanted(int page, int width, int height) {}

    private record Source(Compared compared, PdfOptions options) {}

    private record Drawn(PdfPreview preview, PageShown.Page page) {}

    PagePreview(Reports reports, Threads threads, Notices notices) {
        this.reports = reports;
        this.notices = notices;
        this.drawing = new LatestTask(threads);
        this.completing = new LatestTask(threads);
    }

    ReadOnlyObjectProperty<PageShown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The page being made. */
    LatestTask drawing() {
        return drawing;
    }

    /** Shows a report; the page stays the same if there is one of its number. */
    void of(Compared compared, PdfOptions options) {
        source = Optional.of(new Source(compared, options));
        whole = Optional.empty();
        draw();
    }

    /** Says into how many pixels the page has to fit. */
    void fit(int width, int height) {
        Wanted before = wanted;
        wanted = new Wanted(before.page(), width, height);
        if (!wanted.equals(before)) {
            draw();
        }
    }

    void turnTo(int page) {
        wanted = new Wanted(Math.max(1, page), wanted.width(), wanted.height());
        draw();
    }

    /** Forgets the report and ends all work. */
    void clear() {
        drawing.cancel();
        completing.cancel();
        source = Optional.empty();
        whole = Optional.empty();
        wanted = new Wanted(1, wanted.width(), wanted.height());
        shown.set(new PageShown.Waiting());
    }

    private void draw() {
        if (source.isEmpty() || wanted.width() < 1 || wanted.height() < 1) {
            return;
        }
        Source from = source.get();
        Wanted now = wanted;
        if (whole.isPresent()) {
            PdfPreview ready = whole.get();
            drawing.start(progress -> drawn(ready, now), this::show, this::tell);
            return;
        }
        completing.cancel();
        drawing.startAfter(
                PAUSE,
                progress -> drawn(from, now.page(), now, progress),
                first -> {
                    show(first);
                    if (!first.preview().isWhole()) {
                        completing.start(
                                progress -> drawn(from, Integer.MAX_VALUE, now, progress), this::show, this::tell);
                    }
                },
                this::tell);
    }

    private void show(Drawn drawn) {
        whole = Optional.of(drawn.preview()).filter(PdfPreview::isWhole);
        wanted = new Wanted(drawn.page().number(), wanted.width(), wanted.height());
        shown.set(drawn.page());
    }

    private void tell(Throwable cause) {
        shown.set(new PageShown.Failed());
        notices.failed("export.preview.failed", cause);
    }

    private Drawn drawn(Source from, int mostPages, Wanted now, Progress progress) throws IOException {
        return drawn(reports.preview(from.compared(), from.options(), mostPages, progress), now);
    }

    private static Drawn drawn(PdfPreview preview, Wanted now) throws IOException {
        int number = Math.min(now.page(), preview.pages());
        PdfPreview.Picture picture = preview.page(number, now.width(), now.height());
        return new Drawn(
                preview,
                new PageShown.Page(
                        number,
                        preview.pages(),
                        preview.isWhole(),
                        picture.width(),
                        picture.height(),
                        picture.pixels()));
    }
}

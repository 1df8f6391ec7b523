package org.diptych.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.ui.Desk;
import org.diptych.ui.Sample;
import org.diptych.ui.shared.Change;
import org.diptych.ui.shared.Notice;
import org.diptych.ui.shared.Threads;
import org.diptych.ui.shared.Workspace;
import org.junit.jupiter.api.Test;

class ExportViewModelTest {
    private final Desk desk = new Desk(Sample.comparison());
    private final List<Path> written = new ArrayList<>();

    @Test
    void writtenFileIsTold() {
        viewModel((comparison, analysis, file, progress) -> written.add(file)).write(Path.of("out.pdf"));

        assertEquals(List.of(Path.of("out.pdf")), written);
        assertEquals(
                new Notice(Notice.Kind.DONE, "“out.pdf” was written.", Optional.of(Path.of("out.pdf"))),
                desk.notices.currentProperty().get().orElseThrow());
    }

    @Test
    void failureIsToldInItsOwnSentence() {
        viewModel((comparison, analysis, file, progress) -> {
                    throw new IOException("The folder may not be written.");
                })
                .write(Path.of("out.pdf"));

        assertEquals(
                new Notice(Notice.Kind.PROBLEM, "The folder may not be written.", Optional.empty()),
                desk.notices.currentProperty().get().orElseThrow());
    }

    @Test
    void nothingIsExportedWithoutTwoTexts() {
        assertTrue(viewModel((c, a, f, p) -> {}).possibleProperty().get());
        Desk empty = new Desk(Sample.empty());
        assertFalse(
                new ExportViewModel(empty.workspace, (c, a, f, p) -> {}, empty.threads, empty.notices, empty.messages)
                        .possibleProperty()
                        .get());
    }

    @Test
    void nothingIsExportedBeforeTheFirstAnalysis() {
        Threads asleep = new Threads(work -> {}, Runnable::run, pause -> work -> {});
        Workspace waiting = new Workspace(Sample.comparison(), Sample::analyse, asleep, desk.notices, desk.nanos::get);
        assertFalse(new ExportViewModel(waiting, (c, a, f, p) -> {}, asleep, desk.notices, desk.messages)
                .possibleProperty()
                .get());
    }

    @Test
    void proposedNameComesFromTheTitle() {
        assertEquals("sample.pdf", viewModel((c, a, f, p) -> {}).proposedName());
        desk.workspace.change(Change.OPEN, now -> now.withTitle("Xi–Trump call, 24 Nov"));
        assertEquals("xi-trump-call-24-nov.pdf", viewModel((c, a, f, p) -> {}).proposedName());
    }

    private ExportViewModel viewModel(ExportViewModel.Report report) {
        return new ExportViewModel(desk.workspace, report, desk.threads, desk.notices, desk.messages);
    }
}

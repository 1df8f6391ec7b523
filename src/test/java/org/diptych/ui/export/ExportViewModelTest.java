package org.diptych.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diptych.ui.Desk;
import org.diptych.ui.Sample;
import org.diptych.ui.SampleReports;
import org.diptych.ui.shared.Change;
import org.diptych.ui.shared.Notice;
import org.diptych.ui.shared.Threads;
import org.diptych.ui.shared.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportViewModelTest {
    private final Desk desk = new Desk(Sample.comparison());
    private final SampleReports reports = new SampleReports();
    private final ExportViewModel viewModel = viewModel(desk.workspace, desk.threads);

    @TempDir
    Path folder;

    @Test
    void writtenFileIsTold() {
        Path file = folder.resolve("out.html");
        viewModel.write(ExportFormat.HTML, file);

        assertEquals(List.of(ExportFormat.HTML), reports.formats);
        assertEquals(new Notice(Notice.Kind.DONE, "“out.html” was written.", Optional.of(file)), notice());
    }

    @Test
    void wordsThatAreNotOnThePagesAreTold() {
        viewModel.write(ExportFormat.ORIGINAL_A, folder.resolve("a.pdf"));

        assertEquals(
                "“a.pdf” was written. 1 mention or note was not found on the pages and not highlighted: “harbour”.",
                notice().text());
    }

    @Test
    void failureIsToldInTheSentenceOfTheCause() throws IOException {
        viewModel.write(ExportFormat.CSV, folder.resolve("missing").resolve("out.csv"));

        assertEquals(Notice.Kind.PROBLEM, notice().kind());
        assertTrue(notice().text().contains("out.csv"));
    }

    @Test
    void pdfIsWrittenWithTheChoices() {
        viewModel.pdf().open();
        viewModel.pdf().landscapeProperty().set(false);
        viewModel.pdf().close();
        viewModel.write(ExportFormat.PDF, folder.resolve("out.pdf"));

        assertFalse(reports.written.get(0).landscape());
    }

    @Test
    void originalNeedsPages() {
        assertTrue(viewModel.possibleProperty(ExportFormat.ORIGINAL_A).get());
        assertFalse(viewModel.possibleProperty(ExportFormat.ORIGINAL_B).get());
    }

    @Test
    void nothingIsExportedWithoutTwoTexts() {
        assertTrue(viewModel.possibleProperty().get());
        Desk empty = new Desk(Sample.empty());
        assertFalse(viewModel(empty.workspace, empty.threads).possibleProperty().get());
    }

    @Test
    void nothingIsExportedBeforeTheFirstAnalysis() {
        Threads asleep = new Threads(work -> {}, Runnable::run, pause -> work -> {});
        Workspace waiting = new Workspace(Sample.comparison(), Sample::analyse, asleep, desk.notices, desk.nanos::get);
        assertFalse(viewModel(waiting, asleep).possibleProperty().get());
    }

    @Test
    void proposedNameComesFromTheTitle() {
        assertEquals("sample.pdf", viewModel.proposedName(ExportFormat.PDF));
        desk.workspace.change(Change.OPEN, now -> now.withTitle("Xi–Trump call, 24 Nov"));
        assertEquals("xi-trump-call-24-nov.xlsx", viewModel.proposedName(ExportFormat.XLSX));
    }

    @Test
    void copiedSummaryIsTold() {
        assertEquals("Sample", viewModel.summary());
        viewModel.tellCopied();
        assertEquals(new Notice(Notice.Kind.DONE, "The summary is on the clipboard.", Optional.empty()), notice());
    }

    private Notice notice() {
        return desk.notices.currentProperty().get().orElseThrow();
    }

    private ExportViewModel viewModel(Workspace workspace, Threads threads) {
        return new ExportViewModel(workspace, reports, desk.preferences, threads, desk.notices, desk.messages);
    }
}

package org.diptych.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.diptych.export.PdfReport;
import org.diptych.export.pdf.PdfOptions;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;
import org.diptych.project.ProjectStore;
import org.diptych.ui.Desk;
import org.diptych.ui.Sample;
import org.diptych.ui.shared.Change;
import org.diptych.ui.shared.Desktop;
import org.diptych.ui.shared.Desktop.Leaving;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportOpeningTest {
    private static final Comparison KEPT = Sample.comparison().withTitle("Talks on the harbour");
    private static final String UNCHANGED = " not opened. What you have open is unchanged.";
    private static final byte[] DAMAGED = "not what Diptych attached".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final Desk desk = new Desk(Sample.empty());
    private final List<Path> imported = new ArrayList<>();
    private Leaving answer = Leaving.STAY;
    private String proposed = "";
    private final DocumentViewModel document =
            new DocumentViewModel(desk.workspace, Disk.storage(), desktop(), desk.threads, desk.notices, desk.messages);

    private Desktop desktop() {
        return (Desktop) Proxy.newProxyInstance(
                Desktop.class.getClassLoader(),
                new Class<?>[] {Desktop.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "askBeforeLeaving" -> answer;
                    case "chooseSave" -> saving(String.valueOf(arguments[0]));
                    default -> Optional.of(folder.resolve("report.pdf"));
                });
    }

    private Optional<Path> saving(String proposedName) {
        proposed = proposedName;
        return Optional.of(folder.resolve("kept.diptych"));
    }

    private Path report(PdfOptions options, byte[]... attached) throws IOException {
        Path file = folder.resolve("report.pdf");
        new PdfReport(comparison -> attached.length > 0 ? attached[0] : ProjectStore.write(comparison))
                .write(KEPT, Sample.analyse(KEPT, Progress.NONE), options, file, Progress.NONE);
        return file;
    }

    private void open(Path file) {
        document.open(file, () -> imported.add(file));
    }

    private String notice() {
        return desk.notices.currentProperty().get().orElseThrow().text();
    }

    @Test
    void reportOpensAsTheComparisonItCarriesWhichHasNoFileYet() throws IOException {
        report(PdfOptions.standard());
        document.open(imported::add);

        assertEquals(KEPT, desk.workspace.comparison());
        assertEquals(List.of(), imported);
        assertEquals(
                new Document(Optional.empty(), false),
                document.documentProperty().get());
        assertEquals("Talks on the harbour — Diptych", document.titleProperty().get());
        assertEquals(Optional.empty(), desk.workspace.undoableProperty().get());

        document.save();
        assertEquals("Talks on the harbour.diptych", proposed);
        assertEquals(
                KEPT,
                ProjectStore.open(folder.resolve("kept.diptych")).project().comparison());
    }

    @Test
    void titleIsTheOneOnTheReport() throws IOException {
        open(report(PdfOptions.standard().withTitle("What the two sides said")));

        assertEquals("What the two sides said", desk.workspace.comparison().title());
    }

    @Test
    void pdfOfSomebodyElseIsLeftToTheImport() throws IOException {
        Path file = folder.resolve("statement.pdf");
        try (PDDocument foreign = new PDDocument()) {
            foreign.addPage(new PDPage());
            foreign.save(file.toFile());
        }
        Path text = Files.writeString(folder.resolve("statement.txt"), "A statement.");
        Path broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7 and no more");
        Path gone = folder.resolve("gone.pdf");
        open(file);
        open(text);
        open(broken);
        open(gone);

        assertEquals(List.of(file, text, broken, gone), imported);
        assertEquals(Sample.empty(), desk.workspace.comparison());
    }

    @Test
    void unsavedWorkIsNotLeftForAReportWithoutAsking() throws IOException {
        desk.workspace.change(Change.EXAMPLE, now -> Sample.comparison());
        Path file = report(PdfOptions.standard());
        open(file);
        assertEquals(Sample.comparison(), desk.workspace.comparison());
        assertTrue(document.documentProperty().get().unsaved());

        answer = Leaving.DISCARD;
        open(file);
        assertEquals(KEPT, desk.workspace.comparison());
        assertFalse(document.documentProperty().get().unsaved());
    }

    @Test
    void damagedAttachmentIsToldAndChangesNothing() throws IOException {
        open(report(PdfOptions.standard(), DAMAGED));

        assertEquals(
                "“report.pdf” was made by Diptych, but the comparison attached to it is missing or damaged, so it was"
                        + UNCHANGED,
                notice());
        assertEquals(Sample.empty(), desk.workspace.comparison());
        assertEquals(List.of(), imported);
    }

    @Test
    void reportThatLostItsAttachmentIsNotTakenForAStatement() throws IOException {
        Path whole = report(PdfOptions.standard());
        Path file = folder.resolve("stripped.pdf");
        try (PDDocument pdf = Loader.loadPDF(whole.toFile())) {
            pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("AF"));
            pdf.save(file.toFile());
        }
        open(file);

        assertEquals(
                "“stripped.pdf” was made by Diptych, but the comparison attached to it is missing or damaged, so it was"
                        + UNCHANGED,
                notice());
        assertEquals(List.of(), imported);
        assertEquals(Sample.empty(), desk.workspace.comparison());
    }

    @Test
    void textThatWasAlteredInTheAttachmentIsShownWithAWarning() throws IOException {
        byte[] bytes = ProjectStore.write(KEPT);
        open(report(PdfOptions.standard(), Arrays.copyOf(bytes, bytes.length - 700)));

        assertTrue(notice().startsWith("“report.pdf” is damaged. What could be read is shown"), notice());
        assertEquals(Optional.empty(), document.documentProperty().get().file());
    }
}

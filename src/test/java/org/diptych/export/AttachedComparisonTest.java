package org.diptych.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.diptych.export.original.Pages;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;
import org.diptych.project.ProjectStore;
import org.diptych.project.file.ProjectException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachedComparisonTest {
    private static final TwoTexts SAMPLE = TwoTexts.harbour();

    @TempDir
    Path folder;

    private byte[] report() throws IOException {
        Path file = folder.resolve("report.pdf");
        new PdfReport(ProjectStore::write).write(SAMPLE.comparison(), SAMPLE.analysis(), file, Progress.NONE);
        return Files.readAllBytes(file);
    }

    @Test
    void reportCarriesTheComparisonItWasMadeFrom() throws IOException, ProjectException {
        Comparison comparison = SAMPLE.comparison();
        byte[] attached = AttachedComparison.in(report()).orElseThrow();

        assertArrayEquals(ProjectStore.write(comparison), attached);
        assertEquals(comparison, ProjectStore.read(attached));
    }

    @Test
    void attachmentOfAnotherKindIsNotTaken() throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(report())) {
            COSArray associated = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
            for (int i = 0; i < associated.size(); i++) {
                COSDictionary file = (COSDictionary) associated.getObject(i);
                file.getCOSDictionary(COSName.EF).getCOSStream(COSName.F).setName(COSName.SUBTYPE, "application/zip");
            }
            document.save(changed);
        }
        assertThrows(AttachedComparison.MissingException.class, () -> AttachedComparison.in(changed.toByteArray()));
    }

    @Test
    void otherFilesCarryNothing() throws IOException {
        assertEquals(
                Optional.empty(),
                AttachedComparison.in(
                        new Pages().page("A page of somebody else.").bytes()));
        assertEquals(Optional.empty(), AttachedComparison.in(new byte[0]));
        assertEquals(
                Optional.empty(), AttachedComparison.in("%PDF-1.7 and then nothing".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.empty(), AttachedComparison.in(ProjectStore.write(SAMPLE.comparison())));
    }
}

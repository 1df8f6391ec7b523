package org.diptych.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.diptych.analysis.Analyzer;
import org.diptych.export.PdfReport;
import org.diptych.export.TwoTexts;
import org.diptych.model.Analysis;
import org.diptych.model.Anchor;
import org.diptych.model.Annotation;
import org.diptych.model.Comparison;
import org.diptych.model.KeptFinding;
import org.diptych.model.Progress;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.diptych.project.Example;
import org.diptych.project.ProjectStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Reports keep to PDF/A-3a and PDF/UA-1, as far as the validator veraPDF can tell. */
class ArchiveConformanceTest {
    private static final PdfOptions STANDARD = PdfOptions.standard();

    @TempDir
    Path folder;

    @BeforeAll
    static void chooseValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private void assertConforms(TwoTexts sample, PdfOptions options) throws IOException {
        assertConforms(ReportFile.write(sample, options, folder));
    }

    private static void assertConforms(Path file) throws IOException {
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
            assertEquals(List.of(), failures(file, flavour));
        }
    }

    private static List<String> failures(Path file, PDFAFlavour flavour) throws IOException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file.toFile(), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " at "
                            + assertion.getLocation().getContext())
                    .distinct()
                    .toList();
        } catch (VeraPDFException e) {
            throw new IOException(e);
        }
    }

    @Test
    void twoEnglishStatementsConform() throws IOException {
        assertConforms(SampleTexts.english(), STANDARD);
    }

    @Test
    void exampleWithFindingsAndNotesConforms() throws IOException {
        Comparison example = Example.comparison();
        Analysis analysis = new Analyzer().analyse(example, Progress.NONE);
        Annotation note = new Annotation(
                "note",
                Side.A,
                Anchor.at(example.a().text(), new Span(0, 9)),
                Optional.empty(),
                "Who is *named* first?",
                "Ann",
                Instant.EPOCH);
        KeptFinding kept = KeptFinding.of(analysis.findings().get(0), example).withNote("A **note**.");
        Comparison decided = example.withResearch(
                example.research().withFindings(List.of(kept)).withAnnotations(List.of(note)));
        Path file = folder.resolve("example.pdf");
        PdfOptions everything = STANDARD.withParts(EnumSet.allOf(PdfPart.class));
        new PdfReport(ProjectStore::write).write(decided, analysis, everything, file, Progress.NONE);

        assertConforms(file);
    }

    @Test
    void chineseBesideEnglishConforms() throws IOException {
        assertConforms(SampleTexts.chineseEnglish(), STANDARD.withAuthor("A. Researcher & Co. <office>"));
    }

    @Test
    void manyScriptsConform() throws IOException {
        assertConforms(SampleTexts.manyScripts(), STANDARD);
    }

    @Test
    void letterInPortraitConforms() throws IOException {
        assertConforms(SampleTexts.chineseEnglish(), STANDARD.withPaper(Paper.LETTER, false));
    }

    @Test
    void reportWithoutMarginConforms() throws IOException {
        assertConforms(SampleTexts.english(), STANDARD.withMargin(false));
    }

    @Test
    void topicsAndTermsAloneConform() throws IOException {
        assertConforms(SampleTexts.english(), STANDARD.withParts(EnumSet.of(PdfPart.TOPICS, PdfPart.TERMS)));
    }

    @Test
    void emptyStatementsConform() throws IOException {
        assertConforms(TwoTexts.of(Statement.blank(), Statement.blank()), STANDARD);
    }

    @Test
    void moreThanFiftyPagesConform() throws IOException {
        TwoTexts sample = SampleTexts.longTexts(12_000);
        assertConforms(sample, STANDARD);
        try (PDDocument document = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
            assertTrue(document.getNumberOfPages() >= 50);
        }
    }
}

package org.diptych.export.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.diptych.analysis.Analyzer;
import org.diptych.export.JsonReport;
import org.diptych.export.PdfReport;
import org.diptych.importing.ImportException;
import org.diptych.importing.StatementReader;
import org.diptych.model.Analysis;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;
import org.diptych.model.Topic;
import org.diptych.project.CodebookFile;
import org.diptych.project.ProjectStore;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The whole flow on real statements, which are not part of the project; skipped where they are not at hand. */
class RealPairsTest {
    private static final Path READOUTS = Path.of("../shared/readouts");
    private static final Path SPEECHES = Path.of("../shared/corpora/un-general-debate-2023-2024");

    @TempDir
    Path folder;

    private record Pair(String name, Path a, Path b) {}

    @TestFactory
    List<DynamicTest> everyHighlightLiesOnItsWords() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(READOUTS), "no real statements in " + READOUTS);
        return pairs().stream()
                .map(pair -> DynamicTest.dynamicTest(pair.name(), () -> compare(pair)))
                .toList();
    }

    private static List<Pair> pairs() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        try (Stream<Path> folders = Files.list(READOUTS)) {
            folders.filter(Files::isDirectory)
                    .sorted()
                    .forEach(pair -> pairs.add(new Pair(
                            String.valueOf(pair.getFileName()), pair.resolve("a.txt"), pair.resolve("b.txt"))));
        }
        pairs.add(new Pair("two speeches", SPEECHES.resolve("CHN_79_2024.txt"), SPEECHES.resolve("USA_79_2024.txt")));
        return pairs;
    }

    private static Codebook everythingShown() {
        Codebook codebook = CodebookFile.bundled();
        for (Topic topic : codebook.topics()) {
            codebook = codebook.with(topic.withShown(true));
        }
        return codebook;
    }

    private void compare(Pair pair) throws IOException, ImportException {
        StatementReader reader = new StatementReader();
        Comparison comparison = new Comparison(
                pair.name(),
                reader.read(pair.a(), Progress.NONE),
                reader.read(pair.b(), Progress.NONE),
                everythingShown());
        Analysis analysis = new Analyzer().analyse(comparison, Progress.NONE);
        Path pdf = folder.resolve(pair.name() + ".pdf");
        Path json = folder.resolve(pair.name() + ".json");

        new PdfReport(ProjectStore::write).write(comparison, analysis, pdf, Progress.NONE);
        new JsonReport().write(comparison, analysis, json);

        assertTrue(Files.size(json) > 1000);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            MentionsOnPages.assertTextUnderEveryHighlightIsTheMention(comparison, analysis, document);
        }
    }
}

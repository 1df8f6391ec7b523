package org.diptych.export.pdf;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.diptych.analysis.Analyzer;
import org.diptych.export.PdfPreview;
import org.diptych.export.PdfReport;
import org.diptych.export.TwoTexts;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;
import org.diptych.project.Example;
import org.diptych.project.ProjectStore;

/**
 * Measures how long reports take, beside the same content as a web page made into a PDF by openhtmltopdf. Run it with
 * the test class path and {@code -Xmx256m}; {@code measurements-pdf.md} has the command and figures. Goals: 120 ms for
 * the example, 12 s of processor time for twice 100,000 words.
 */
public final class ReportBenchmark {
    private static final int WARM_RUNS = 40;
    private static final int LONG_WORDS = 100_000;
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private ReportBenchmark() {}

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        Logger.getLogger("com.openhtmltopdf").setLevel(Level.OFF);
        Path file = Files.createTempFile("report", ".pdf");
        try {
            Comparison example = Example.comparison();
            Analysis analysis = new Analyzer().analyse(example, Progress.NONE);
            PdfReport report = new PdfReport(ProjectStore::write);
            warm("example, Diptych", () -> report.write(example, analysis, file, Progress.NONE));
            warm("example, openhtmltopdf", () -> HtmlAsPdf.write(example, analysis, file));
            warm(
                    "example, first page for the screen",
                    () -> PdfPreview.of(example, analysis, PdfOptions.standard(), 1, Progress.NONE)
                            .page(1, 900, 640));
            TwoTexts sample = SampleTexts.longTexts(LONG_WORDS);
            Comparison texts = sample.comparison();
            Analysis read = sample.analysis();
            once("2 x 100,000 words, Diptych", () -> report.write(texts, read, file, Progress.NONE));
            tellFile(file);
            once(
                    "2 x 100,000 words, first page for the screen",
                    () -> PdfPreview.of(texts, read, PdfOptions.standard(), 1, Progress.NONE)
                            .page(1, 900, 640));
            try {
                once("2 x 100,000 words, openhtmltopdf", () -> HtmlAsPdf.write(texts, read, file));
                tellFile(file);
            } catch (OutOfMemoryError e) {
                print("2 x 100,000 words, openhtmltopdf: does not fit into the heap");
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void warm(String name, Work work) throws IOException {
        long[] wall = new long[WARM_RUNS];
        long[] processor = new long[WARM_RUNS];
        for (int i = 0; i < WARM_RUNS; i++) {
            long start = System.nanoTime();
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.run();
            processor[i] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            wall[i] = System.nanoTime() - start;
        }
        print("%s: median of the last half %d ms, of which processor %d ms", name, median(wall), median(processor));
    }

    private static void once(String name, Work work) throws IOException {
        long start = System.nanoTime();
        long before = MACHINE.getProcessCpuTime();
        work.run();
        long processor = MACHINE.getProcessCpuTime() - before;
        long wall = System.nanoTime() - start;
        print(
                "%s: %d ms, processor of all threads %d ms, in a heap of %d MB",
                name,
                wall / 1_000_000,
                processor / 1_000_000,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static void tellFile(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            print("  %d pages, %d kB", document.getNumberOfPages(), Files.size(file) / 1000);
        }
    }

    private static long median(long[] nanos) {
        long[] last = Arrays.copyOfRange(nanos, nanos.length / 2, nanos.length);
        Arrays.sort(last);
        return last[last.length / 2] / 1_000_000;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}

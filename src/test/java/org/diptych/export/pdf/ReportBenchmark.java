package org.diptych.export.pdf;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.diptych.export.PdfReport;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;
import org.diptych.project.ProjectStore;

/**
 * Measures how long reports take. Run it with the test class path and
 * {@code -Xmx256m}: it prints the warm time of a short report and the processor time, pages and size of one with twice
 * 100,000 words. Goals: 120 ms and 12 s.
 */
public final class ReportBenchmark {
    private static final int WARM_RUNS = 40;
    private static final int LONG_WORDS = 100_000;

    private ReportBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Files.createTempFile("report", ".pdf");
        try {
            shortReport(file);
            longReport(file);
        } finally {
            Files.delete(file);
        }
    }

    private static void shortReport(Path file) throws IOException {
        SampleComparison sample = SampleTexts.english();
        Comparison comparison = sample.comparison();
        Analysis analysis = sample.analysis();
        long[] wall = new long[WARM_RUNS];
        long[] processor = new long[WARM_RUNS];
        for (int i = 0; i < WARM_RUNS; i++) {
            long start = System.nanoTime();
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            new PdfReport(ProjectStore::write).write(comparison, analysis, file, Progress.NONE);
            processor[i] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            wall[i] = System.nanoTime() - start;
        }
        print(
                "short report, median of the last half: %d ms, of which processor %d ms",
                median(wall), median(processor));
    }

    private static void longReport(Path file) throws IOException {
        SampleComparison sample = SampleTexts.longTexts(LONG_WORDS);
        Comparison comparison = sample.comparison();
        Analysis analysis = sample.analysis();
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = System.nanoTime();
        long before = machine.getProcessCpuTime();
        new PdfReport(ProjectStore::write).write(comparison, analysis, file, Progress.NONE);
        long processor = machine.getProcessCpuTime() - before;
        long wall = System.nanoTime() - start;
        int pages;
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            pages = document.getNumberOfPages();
        }
        int highlights = analysis.topics().stream()
                .mapToInt(topic -> topic.a().count() + topic.b().count())
                .sum();
        print(
                "2 x %d words, heap of %d MB: %d ms, processor (all threads) %d ms, %d pages, %d highlights, %d kB",
                LONG_WORDS,
                Runtime.getRuntime().maxMemory() >> 20,
                wall / 1_000_000,
                processor / 1_000_000,
                pages,
                highlights,
                Files.size(file) / 1000);
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

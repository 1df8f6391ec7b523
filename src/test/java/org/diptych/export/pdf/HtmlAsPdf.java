package org.diptych.export.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.diptych.export.HtmlReport;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/** The web page of a comparison, made into a PDF by openhtmltopdf: another way to the same content. */
final class HtmlAsPdf {
    private HtmlAsPdf() {}

    static void write(Comparison comparison, Analysis analysis, Path file) throws IOException {
        Path page = Files.createTempFile("report", ".html");
        try (OutputStream out = Files.newOutputStream(file)) {
            new HtmlReport().write(comparison, analysis, true, page, Progress.NONE);
            new PdfRendererBuilder()
                    .withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(page.toFile(), "UTF-8")), "file:///")
                    .toStream(out)
                    .run();
        } finally {
            Files.delete(page);
        }
    }
}

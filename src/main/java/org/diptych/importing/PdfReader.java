package org.diptych.importing;

import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.diptych.model.Progress;

/** Reads PDF documents. Their lines are joined to paragraphs, running heads and page numbers left out if certain. */
final class PdfReader implements FormatReader {
    /** A scanned document may hold a stamp or a page number as text; fewer letters than this are no text. */
    private static final int FEWEST_LETTERS = 20;

    @Override
    public Document read(String fileName, byte[] bytes, Progress progress) throws ImportException {
        PageLinesHandler handler = new PageLinesHandler(progress.part(0, 0.9), bytes.length);
        PDFParserConfig config = new PDFParserConfig();
        config.setExtractAnnotationText(false);
        config.setExtractBookmarksText(false);
        config.setExtractAcroFormContent(false);
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        config.setSuppressDuplicateOverlappingText(true);
        ParseContext context = new ParseContext();
        context.set(PDFParserConfig.class, config);
        Metadata metadata = TikaParsing.parse(new PDFParser(), context, fileName, bytes, "application/pdf", handler);
        List<List<String>> pages = handler.pages();
        long letters = pages.stream()
                .flatMap(List::stream)
                .flatMapToInt(String::codePoints)
                .filter(Character::isLetter)
                .count();
        if (letters < FEWEST_LETTERS && !pages.isEmpty()) {
            throw new ImportException(ImportProblem.IMAGE_ONLY, fileName);
        }
        progress.at(0.9);
        String text = PageText.of(RunningLines.removed(pages));
        return new Document(text, TikaParsing.imprint(metadata, ""));
    }
}

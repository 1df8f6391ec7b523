package org.diptych.importing;

import java.util.Arrays;
import java.util.Optional;

/** The formats that can be read, each with its reader. */
enum DocumentFormat {
    PLAIN_TEXT("txt text"),
    MARKDOWN("md markdown"),
    WEB_PAGE("html htm xhtml"),
    WORD("docx docm dotx"),
    OPEN_DOCUMENT("odt ott"),
    RICH_TEXT("rtf"),
    PDF("pdf");

    private final String extensions;

    DocumentFormat(String extensions) {
        this.extensions = " " + extensions + " ";
    }

    FormatReader reader() {
        return switch (this) {
            case PLAIN_TEXT -> new PlainTextReader();
            case MARKDOWN -> new MarkdownReader();
            case WEB_PAGE -> new WebPageReader();
            case WORD -> new WordReader();
            case OPEN_DOCUMENT -> new OpenDocumentReader();
            case RICH_TEXT -> new RichTextReader();
            case PDF -> new PdfReader();
        };
    }

    /** Whether a document of this format is more than text with marks in it. */
    boolean isPacked() {
        return this == WORD || this == OPEN_DOCUMENT || this == PDF;
    }

    /** The format that goes with a file name extension, without dot, in lower case. */
    static Optional<DocumentFormat> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extensions.contains(" " + extension + " "))
                .findFirst();
    }
}

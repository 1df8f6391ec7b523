package org.diptych.importing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the format of a document: by its content where that is certain, since names lie, and by the extension of its
 * name among the formats that are plain text with marks.
 */
final class FormatGuess {
    private static final int HEAD = 4096;

    /** Formats that are text, or may be, but cannot be read as it. */
    private static final Map<String, String> UNSUPPORTED = Map.of(
            "doc", "an old Word document",
            "wps", "a WPS document",
            "pages", "a Pages document",
            "epub", "an e-book",
            "mht", "a web archive",
            "mhtml", "a web archive",
            "webarchive", "a web archive",
            "eml", "an e-mail",
            "hwp", "a Hangul document",
            "hwpx", "a Hangul document");

    private FormatGuess() {}

    /** The format of the document; throws the problem when it is none that can be read. */
    static DocumentFormat of(String fileName, byte[] bytes) throws ImportException {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("{\\rtf")) {
            return DocumentFormat.RICH_TEXT;
        }
        if (head.indexOf("%PDF-") >= 0 && head.indexOf("%PDF-") < 1024) {
            return DocumentFormat.PDF;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return ofArchive(fileName, bytes);
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            throw ofOldOffice(fileName, bytes);
        }
        return ofText(fileName, bytes, head);
    }

    private static DocumentFormat ofArchive(String fileName, byte[] bytes) throws ImportException {
        ZippedParts parts = ZippedParts.of(fileName, bytes);
        if (parts.names().contains("[Content_Types].xml")) {
            if (parts.names().stream().anyMatch(name -> name.startsWith("word/"))) {
                return DocumentFormat.WORD;
            }
            throw unsupported(fileName, "an office document without running text");
        }
        if (parts.names().contains("content.xml") || parts.names().contains("encrypted-package")) {
            return DocumentFormat.OPEN_DOCUMENT;
        }
        throw unsupported(fileName, UNSUPPORTED.getOrDefault(extension(fileName), "a ZIP archive"));
    }

    /** The container of Word 97 to 2003 also wraps a .docx that is protected by a password. */
    private static ImportException ofOldOffice(String fileName, byte[] bytes) {
        byte[] stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        for (int i = 0; i + stream.length <= bytes.length; i++) {
            if (bytes[i] == stream[0] && Arrays.equals(bytes, i, i + stream.length, stream, 0, stream.length)) {
                return new ImportException(ImportProblem.ENCRYPTED, fileName);
            }
        }
        return unsupported(
                fileName, UNSUPPORTED.getOrDefault(extension(fileName), "an office document of before 2007"));
    }

    private static DocumentFormat ofText(String fileName, byte[] bytes, String head) throws ImportException {
        String extension = extension(fileName);
        Optional<DocumentFormat> byName = DocumentFormat.ofExtension(extension);
        if (!ControlBytes.areOfText(bytes)) {
            ContentKind kind = ContentKind.of(bytes);
            if (byName.filter(DocumentFormat::isPacked).isPresent() && kind == ContentKind.UNKNOWN) {
                throw new ImportException(ImportProblem.DAMAGED, fileName);
            }
            throw new ImportException(ImportProblem.NOT_TEXT, fileName, kind.words(), null);
        }
        String start = head.substring(head.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0)
                .replace("\0", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return DocumentFormat.WEB_PAGE;
        }
        if (start.startsWith("mime-version:") || start.startsWith("from: <saved by")) {
            throw unsupported(fileName, "a web archive");
        }
        if (UNSUPPORTED.containsKey(extension)) {
            throw unsupported(fileName, String.valueOf(UNSUPPORTED.get(extension)));
        }
        return byName.filter(format -> !format.isPacked() && format != DocumentFormat.RICH_TEXT)
                .orElse(DocumentFormat.PLAIN_TEXT);
    }

    private static ImportException unsupported(String fileName, String type) {
        return new ImportException(ImportProblem.UNSUPPORTED, fileName, type, null);
    }

    /** The extension in lower case, without dot; empty when there is none. */
    private static String extension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}

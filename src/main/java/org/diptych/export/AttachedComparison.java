package org.diptych.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.diptych.export.pdf.page.AttachedData;

/**
 * The comparison that a report carries as a file that Diptych opens again. Only a file with Diptych's own name, type
 * and relation to the document is taken, and only so much of it.
 */
public final class AttachedComparison {
    static final String NAME = "comparison.diptych";
    static final String MEDIA_TYPE = "application/vnd.diptych+zip";
    /** Longer attachments are not read: 256 MB. */
    private static final int MOST_BYTES = 1 << 28;

    private static final int LONGEST_HEAD = 1024;

    private AttachedComparison() {}

    /** The file as it is attached. */
    static AttachedData of(byte[] file) {
        return new AttachedData(
                NAME, MEDIA_TYPE, "This comparison, to be opened with Diptych", AttachedData.Relationship.SOURCE, file);
    }

    /** The attached comparison in the bytes of a file, if it is a PDF that Diptych wrote. */
    public static Optional<byte[]> in(byte[] file) {
        String head = new String(file, 0, Math.min(LONGEST_HEAD, file.length), StandardCharsets.ISO_8859_1);
        if (!head.contains("%PDF-")) {
            return Optional.empty();
        }
        try (PDDocument document = Loader.loadPDF(file)) {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            COSArray associated = catalog.getCOSArray(COSName.getPDFName("AF"));
            if (associated == null) {
                return Optional.empty();
            }
            for (COSBase entry : associated) {
                COSBase specification = entry instanceof COSObject reference ? reference.getObject() : entry;
                if (specification instanceof COSDictionary dictionary && isOurs(dictionary)) {
                    return content(dictionary);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            // A PDF that cannot be read carries nothing; who opens it as a document is told why.
            return Optional.empty();
        }
    }

    private static boolean isOurs(COSDictionary specification) {
        return NAME.equals(specification.getString(COSName.UF))
                && AttachedData.Relationship.SOURCE
                        .pdfName()
                        .equals(specification.getNameAsString(AttachedData.RELATIONSHIP));
    }

    private static Optional<byte[]> content(COSDictionary specification) throws IOException {
        COSDictionary files = specification.getCOSDictionary(COSName.EF);
        COSStream stream = files == null ? null : files.getCOSStream(COSName.F);
        if (stream == null || !MEDIA_TYPE.equals(stream.getNameAsString(COSName.SUBTYPE))) {
            return Optional.empty();
        }
        try (InputStream in = stream.createInputStream()) {
            byte[] bytes = in.readNBytes(MOST_BYTES);
            return in.read() < 0 ? Optional.of(bytes) : Optional.empty();
        }
    }
}

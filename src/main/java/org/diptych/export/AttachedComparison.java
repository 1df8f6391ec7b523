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
import org.jspecify.annotations.Nullable;

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

    /** A report of Diptych whose comparison is gone or cannot be read. The message is a sentence for the user. */
    public static final class MissingException extends IOException {
        private static final long serialVersionUID = 1L;

        private MissingException(@Nullable Throwable cause) {
            super("This PDF was made by Diptych, but the comparison attached to it is missing or damaged.", cause);
        }
    }

    /** The file as it is attached. */
    static AttachedData of(byte[] file) {
        return new AttachedData(
                NAME, MEDIA_TYPE, "This comparison, to be opened with Diptych", AttachedData.Relationship.SOURCE, file);
    }

    /**
     * The attached comparison in the bytes of a file, if it is a PDF that Diptych wrote.
     *
     * @throws MissingException when Diptych wrote it and the comparison is not in it any more, or not whole
     */
    public static Optional<byte[]> in(byte[] file) throws MissingException {
        String head = new String(file, 0, Math.min(LONGEST_HEAD, file.length), StandardCharsets.ISO_8859_1);
        if (!head.contains("%PDF-")) {
            return Optional.empty();
        }
        try (PDDocument document = Loader.loadPDF(file)) {
            Optional<COSDictionary> ours = attachment(document);
            if (ours.isPresent()) {
                return Optional.of(content(ours.get()));
            }
            if (isReport(document)) {
                throw new MissingException(null);
            }
            return Optional.empty();
        } catch (MissingException e) {
            throw e;
        } catch (IOException e) {
            // A PDF that cannot be read carries nothing; who opens it as a document is told why.
            return Optional.empty();
        }
    }

    private static Optional<COSDictionary> attachment(PDDocument document) {
        COSArray associated = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
        if (associated != null) {
            for (COSBase entry : associated) {
                COSBase specification = entry instanceof COSObject reference ? reference.getObject() : entry;
                if (specification instanceof COSDictionary dictionary && isOurs(dictionary)) {
                    return Optional.of(dictionary);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isReport(PDDocument document) {
        String creator = document.getDocumentInformation().getCreator();
        return creator != null && creator.startsWith(Program.NAME);
    }

    private static boolean isOurs(COSDictionary specification) {
        return NAME.equals(specification.getString(COSName.UF))
                && AttachedData.Relationship.SOURCE
                        .pdfName()
                        .equals(specification.getNameAsString(AttachedData.RELATIONSHIP));
    }

    private static byte[] content(COSDictionary specification) throws MissingException {
        COSDictionary files = specification.getCOSDictionary(COSName.EF);
        COSStream stream = files == null ? null : files.getCOSStream(COSName.F);
        if (stream == null || !MEDIA_TYPE.equals(stream.getNameAsString(COSName.SUBTYPE))) {
            throw new MissingException(null);
        }
        try (InputStream in = stream.createInputStream()) {
            byte[] bytes = in.readNBytes(MOST_BYTES);
            if (bytes.length == 0 || in.read() >= 0) {
                throw new MissingException(null);
            }
            return bytes;
        } catch (IOException e) {
            throw e instanceof MissingException missing ? missing : new MissingException(e);
        }
    }
}

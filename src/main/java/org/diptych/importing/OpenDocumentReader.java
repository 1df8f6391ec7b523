package org.diptych.importing;

import java.nio.charset.StandardCharsets;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.diptych.model.Progress;

/** Reads text documents of OpenOffice and LibreOffice (OpenDocument, ISO/IEC 26300). */
final class OpenDocumentReader implements FormatReader {
    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

    @Override
    public Document read(String fileName, byte[] bytes, Progress progress) throws ImportException {
        ZippedParts parts = ZippedParts.of(fileName, bytes);
        if (isEncrypted(parts)) {
            throw new ImportException(ImportProblem.ENCRYPTED, fileName);
        }
        progress.at(0.1);
        byte[] packed = parts.repacked();
        Manuscript manuscript = new Manuscript(StatementReader.MOST_CHARACTERS);
        int length =
                parts.part("content.xml").map(content -> content.length / 3).orElse(1);
        FlowHandler handler = new FlowHandler(manuscript, progress.part(0.1, 1), length);
        Metadata metadata =
                TikaParsing.parse(new OpenDocumentParser(), new ParseContext(), fileName, packed, MEDIA_TYPE, handler);
        String text = manuscript.text();
        return new Document(text, TikaParsing.imprint(metadata, manuscript.heading()));
    }

    private static boolean isEncrypted(ZippedParts parts) {
        return parts.part("META-INF/manifest.xml")
                .map(manifest -> new String(manifest, StandardCharsets.UTF_8).contains("encryption-data"))
                .orElse(false);
    }
}

package org.diptych.importing;

import org.diptych.model.Progress;

/** Reads plain text in any encoding. */
final class PlainTextReader implements FormatReader {

    @Override
    public Document read(String fileName, byte[] bytes, Progress progress) {
        progress.at(0.1);
        return new Document(TextEncoding.decode(bytes, "").text(), Imprint.none());
    }
}

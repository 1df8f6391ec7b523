package org.diptych.importing;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.diptych.model.Progress;

/** Reads Rich Text Format. */
final class RichTextReader implements FormatReader {
    /** Embedded files and pictures as hexadecimal digits: no text, much memory, and a way to carry harmful files. */
    private static final Pattern EMBEDDED = Pattern.compile("\\{\\\\(?:\\*\\\\objdata|pict)\\b[^{}]*+\\}");

    @Override
    public Document read(String fileName, byte[] bytes, Progress progress) throws ImportException {
        String source = new String(bytes, StandardCharsets.ISO_8859_1);
        byte[] slim = EMBEDDED.matcher(source).replaceAll("").getBytes(StandardCharsets.ISO_8859_1);
        progress.at(0.1);
        Manuscript manuscript = new Manuscript(StatementReader.MOST_CHARACTERS);
        FlowHandler handler = new FlowHandler(manuscript, progress.part(0.1, 1), slim.length / 2);
        Metadata metadata =
                TikaParsing.parse(new RTFParser(), new ParseContext(), fileName, slim, "application/rtf", handler);
        String text = manuscript.text();
        return new Document(text, TikaParsing.imprint(metadata, manuscript.heading()));
    }
}

package org.diptych.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.diptych.model.Progress;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads Word documents (WordprocessingML, ISO/IEC 29500): the text as it stands when all tracked changes are accepted,
 * with its notes at the end, without comments, running heads and hidden text.
 */
final class WordReader implements FormatReader {
    /** Ends of the content type of the main part: documents, the same with macros, templates. */
    private static final List<String> MAIN_TYPES = List.of(
            "wordprocessingml.document.main+xml",
            "ms-word.document.macroEnabled.main+xml",
            "wordprocessingml.template.main+xml");

    private static final List<String> NOTES = List.of("word/footnotes.xml", "word/endnotes.xml");

    @Override
    public Document read(String fileName, byte[] bytes, Progress progress) throws ImportException {
        ZippedParts parts = ZippedParts.of(fileName, bytes);
        progress.at(0.1);
        byte[] main = parts.part(mainPart(fileName, parts))
                .orElseThrow(() -> new ImportException(ImportProblem.DAMAGED, fileName));
        Set<String> headings = headingStyles(fileName, parts);
        Manuscript manuscript = new Manuscript(StatementReader.MOST_CHARACTERS);
        PackedXml.read(
                fileName, main, new WordTextHandler(manuscript, headings, progress.part(0.1, 0.9), main.length / 4));
        for (String notes : NOTES) {
            Optional<byte[]> part = parts.part(notes);
            if (part.isPresent()) {
                PackedXml.read(
                        fileName,
                        part.get(),
                        new WordTextHandler(manuscript, headings, progress.part(0.9, 1), part.get().length / 4));
            }
        }
        String text = manuscript.text();
        return new Document(text, imprint(fileName, parts, manuscript.heading()));
    }

    private static String mainPart(String fileName, ZippedParts parts) throws ImportException {
        String[] found = {"word/document.xml"};
        Optional<byte[]> types = parts.part("[Content_Types].xml");
        if (types.isPresent()) {
            PackedXml.read(fileName, types.get(), new DefaultHandler() {
                @Override
                public void startElement(String uri, String name, String qualified, Attributes attributes) {
                    String type = String.valueOf(attributes.getValue("ContentType"));
                    String part = attributes.getValue("PartName");
                    if (part != null && MAIN_TYPES.stream().anyMatch(type::endsWith)) {
                        found[0] = part.replaceFirst("^/", "");
                    }
                }
            });
        }
        return found[0];
    }

    /** Ids of the styles for headings; their names are English in a Word of any language, their ids are not. */
    private static Set<String> headingStyles(String fileName, ZippedParts parts) throws ImportException {
        Set<String> headings = new HashSet<>();
        Optional<byte[]> styles = parts.part("word/styles.xml");
        if (styles.isPresent()) {
            PackedXml.read(fileName, styles.get(), new DefaultHandler() {
                private String style = "";

                @Override
                public void startElement(String uri, String name, String qualified, Attributes attributes) {
                    if (name.equals("style")) {
                        style = String.valueOf(WordTextHandler.attribute(attributes, "styleId"));
                    } else if (name.equals("name") && isHeading(WordTextHandler.attribute(attributes, "val"))) {
                        headings.add(style);
                    }
                }
            });
        }
        return headings;
    }

    private static boolean isHeading(String styleName) {
        String name = styleName.toLowerCase(Locale.ROOT);
        return name.equals("title") || name.startsWith("heading ");
    }

    private static Imprint imprint(String fileName, ZippedParts parts, String heading) throws ImportException {
        CoreProperties properties = new CoreProperties();
        Optional<byte[]> core = parts.part("docProps/core.xml");
        if (core.isPresent()) {
            PackedXml.read(fileName, core.get(), properties);
        }
        return properties.imprint(heading);
    }
}

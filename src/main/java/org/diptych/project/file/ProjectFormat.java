package org.diptych.project.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.diptych.model.Comparison;
import org.diptych.model.Original;
import org.diptych.model.Side;

/**
 * A comparison as the bytes of a {@code .diptych} file and back: a zip archive of {@code comparison.json}, the texts as
 * plain UTF-8 and the original documents. Equal comparisons have equal bytes.
 */
public final class ProjectFormat {
    /** Largest file that is read, in bytes. */
    public static final int MOST_BYTES = Unpacking.MOST_BYTES;

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String ABOUT = """
            This is a comparison of two statements, made with Diptych.

            comparison.json  title, source details, topics, highlights, notes, decisions and findings.
                             Places in the texts are quoted with the words around them; "start" and
                             "end" count UTF-16 units from 0, the end not included.
            texts/           the two texts as plain UTF-8.
            originals/       the documents from which they were taken, unchanged.
            """;

    private ProjectFormat() {}

    /** Where originals are found that were left out of the bytes. */
    @FunctionalInterface
    public interface Originals {
        /** The bytes with this SHA-256, if they are there. */
        Optional<byte[]> find(String sha256);
    }

    /** The whole file. */
    public static byte[] write(Project project) {
        return write(project, true);
    }

    /** The file as fast as possible and without the original documents, for a place that keeps them elsewhere. */
    public static byte[] writeWithoutOriginals(Project project) {
        return write(project, false);
    }

    private static byte[] write(Project project, boolean forLong) {
        Comparison comparison = project.comparison();
        Packing packing = new Packing(!forLong);
        // What is most precious and smallest stands first, where a file that is cut off still has it.
        for (Side side : Side.values()) {
            packing.add(
                    PartNames.text(side),
                    PlainText.of(comparison.statement(side).text()).utf8());
        }
        packing.add(PartNames.DATA, json(project, forLong));
        packing.add(PartNames.README, ABOUT.getBytes(StandardCharsets.UTF_8));
        for (Side side : Side.values()) {
            Original original = comparison.statement(side).original();
            if (forLong && original.size() > 0) {
                packing.add(PartNames.original(side, original.fileName()), original.bytes());
            }
        }
        project.extras().parts().forEach(packing::add);
        return packing.done();
    }

    /** What the bytes hold, as far as they can be read. */
    public static Project read(byte[] bytes, String fileName) throws ProjectException {
        return read(bytes, fileName, sha256 -> Optional.empty());
    }

    /** What the bytes hold; an original that is not among them is looked up. */
    public static Project read(byte[] bytes, String fileName, Originals elsewhere) throws ProjectException {
        return new ProjectReader(fileName, elsewhere).read(Unpacking.parts(fileName, bytes));
    }

    private static byte[] json(Project project, boolean inLines) {
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter();
        lines.indentArraysWith(new DefaultIndenter("  ", "\n"));
        lines.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        try {
            ObjectWriter writer = inLines ? JSON.writer(lines) : JSON.writer();
            String json = writer.writeValueAsString(new ComparisonWriter(project.extras()).tree(project.comparison()));
            return escaped(json + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can be written", e);
        }
    }

    /** UTF-8 has no bytes for halves of characters, which a context of fixed length can begin or end with. */
    private static String escaped(String json) {
        Map<Integer, Character> halves = PlainText.of(json).loneSurrogates();
        if (halves.isEmpty()) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length() + 6 * halves.size());
        int from = 0;
        for (Map.Entry<Integer, Character> half : halves.entrySet()) {
            escaped.append(json, from, half.getKey()).append(String.format("\\u%04X", (int) half.getValue()));
            from = half.getKey() + 1;
        }
        return escaped.append(json, from, json.length()).toString();
    }
}

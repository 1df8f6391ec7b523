package org.diptych.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.diptych.model.Codebook;
import org.diptych.model.Pattern;

/**
 * Reads and writes codebooks in Diptych's text format: UTF-8, one entry a line, {@code name: value}, blank lines and lines
 * that start with {@code #} ignored, blanks at the start of a line free.
 *
 * <pre>
 * name: My codebook
 *
 * topic: Soybeans                    starts a topic; all that follows is optional
 *   key: soybeans                    stable id: a-z, 0-9 and hyphens; made from the name where missing
 *   code: SB                         two capital letters or digits
 *   colour: #0072B2                  #RRGGBB
 *   shown: yes                       yes or no
 *   note: what counts and why        several note lines are one note of several lines
 *   en: soybean; soya bean; soya     patterns of one language (BCP 47 tag), separated by ;
 *   zh: 大豆
 *   any: SBEAN                       patterns of no language: no inflections
 *   not en: soybean ink              exclusions: a pattern inside one of these does not count
 *
 * same: en: China; PRC | zh: 中国     names of one thing; | before the next language
 * related: en: deal | zh: 共识        words of one matter that are not the same thing
 * </pre>
 *
 * <p>In a pattern, {@code *} inside a word stands for any letters, {@code *} alone for any one word (between Chinese or
 * Japanese characters: one to eight characters), {@code ?} for one letter or character, {@code **} for up to five words
 * of the same clause, {@code =} in front
 * for exactly this form and these capitals. {@code \;}, {@code \|} and {@code \\} stand for the characters themselves.
 * Letters match without regard to capitals, accents, widths, and the kind of hyphen, apostrophe or blank.
 */
public final class CodebookFile {
    /** Largest file that is read, in bytes. */
    static final int MAX_BYTES = 8 << 20;

    private static final String BUNDLED = "/assets/codebooks/diplomacy.codebook";

    private CodebookFile() {}

    /** The codebook that ships with Diptych; read once. */
    public static Codebook bundled() {
        return Bundled.CODEBOOK;
    }

    /** Reads a codebook; throws {@link IOException} whose message is a sentence with the line that is wrong. */
    public static Codebook read(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new IOException("The codebook " + file.getFileName() + " is larger than " + (MAX_BYTES >> 20)
                    + " MB: split it, or check that it is the right file.");
        }
        return parse(decode(Files.readAllBytes(file), String.valueOf(file.getFileName())));
    }

    /** Reads a codebook from text in the format; errors as in {@link #read}. */
    public static Codebook parse(String text) throws IOException {
        return new CodebookParser().parse(text);
    }

    /** The codebook in the text format; {@link #parse} gives back an equal one. */
    public static String write(Codebook codebook) {
        return CodebookWriter.write(codebook);
    }

    /**
     * Patterns in one line of the format, languages separated by {@code |}, such as {@code en: rice; paddy | zh: 大米};
     * empty for none.
     */
    public static String line(List<Pattern> patterns) {
        return CodebookWriter.group(patterns);
    }

    /**
     * The lines that a topic of the format needs for patterns in one line; the way back from {@link #line}. Patterns
     * without a language in front are of no language.
     *
     * @param before in front of every line: empty, or {@code "not "} for exclusions
     */
    public static List<String> lines(String before, String patterns) {
        List<String> lines = new ArrayList<>();
        for (String part : patterns.split("(?<!\\\\)\\|", -1)) {
            String list = part.strip();
            if (list.matches("(?s)(any|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*):.*")) {
                lines.add(before + list);
            } else if (!list.isEmpty()) {
                lines.add(before + "any: " + list.replace("\"", ""));
            }
        }
        return lines;
    }

    private static String decode(byte[] bytes, String fileName) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IOException(
                    "The codebook " + fileName + " is not UTF-8 text: save it again with the encoding UTF-8.", e);
        }
    }

    private static final class Bundled {
        static final Codebook CODEBOOK = load();

        private static Codebook load() {
            try (InputStream in = CodebookFile.class.getResourceAsStream(BUNDLED)) {
                if (in == null) {
                    throw new IOException("no resource " + BUNDLED);
                }
                return parse(decode(in.readAllBytes(), BUNDLED));
            } catch (IOException e) {
                throw new UncheckedIOException("the bundled codebook cannot be read", e);
            }
        }
    }
}

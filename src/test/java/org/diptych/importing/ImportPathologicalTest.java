package org.diptych.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.diptych.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ImportPathologicalTest {
    private static final String WORD_MAIN = "word/document.xml";
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md", "a.html"})
    void millionCharactersWithoutABlankAreRead(String name) throws ImportException {
        Statement statement = Fixtures.read(name, "x".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));

        assertEquals(1_000_000, statement.text().length());
        assertEquals(1, statement.paragraphs().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md", "a.html"})
    void manyLineEndsAreRead(String name) throws ImportException {
        String text = "first" + "\n".repeat(100_000) + "last";

        assertEquals(
                name.equals("a.html") ? 1 : 2,
                Fixtures.read(name, text.getBytes(StandardCharsets.UTF_8))
                        .paragraphs()
                        .size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<table><tr><td>", "<b>", "<ul><li>", "<blockquote>"})
    void deeplyNestedPageIsRead(String element) throws ImportException {
        String page = "<html><body>" + element.repeat(20_000) + "The two towns agreed on the nets.";

        assertTrue(Fixtures.read("deep.html", page.getBytes(StandardCharsets.UTF_8))
                .text()
                .contains("agreed on the nets"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "* ", "[", "![", "**", "`a ", "<", "- "})
    void markdownMarksWithoutEndAreRead(String mark) throws ImportException {
        String text = mark.repeat(20_000) + "agreed";

        assertTrue(Fixtures.read("deep.md", text.getBytes(StandardCharsets.UTF_8))
                .text()
                .contains("agreed"));
    }

    @Test
    void richTextGroupsWithoutEndDoNotHang() {
        String text = "{\\rtf1 " + "{".repeat(100_000) + "agreed";
        ImportProblem problem = Fixtures.problem("deep.rtf", text.getBytes(StandardCharsets.US_ASCII));

        assertTrue(List.of(ImportProblem.DAMAGED, ImportProblem.NO_LETTERS).contains(problem), problem::name);
    }

    @Test
    void strayNulBytesAreTakenOut() throws ImportException {
        String text = "The two \0towns agreed. ".repeat(1) + "They will meet again in spring. ".repeat(20);

        assertFalse(Fixtures.read("nul.txt", text.getBytes(StandardCharsets.UTF_8))
                .text()
                .contains("\0"));
    }

    @Test
    void nothingButNulBytesIsNoText() {
        assertEquals(ImportProblem.NOT_TEXT, Fixtures.problem("nul.txt", new byte[100_000]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "\uFEFF\n\n", " \t\n"})
    void markAloneHasNoLetters(String text) {
        assertEquals(ImportProblem.NO_LETTERS, Fixtures.problem("mark.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void loneSurrogatesAreReplaced() {
        Statement statement = new StatementReader().pasted("agreed \uD83D on \uDE00 nets 😀");

        assertEquals("agreed \uFFFD on \uFFFD nets 😀", statement.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bomb.docx", "bomb.odt"})
    void archiveThatSwellsIsRefusedAtTheLimit(String name) throws IOException {
        byte[] bomb = archive(name, new Repeated("<w:t>swell</w:t>", 6_000_000));

        assertTrue(bomb.length < 2_000_000);
        assertEquals(ImportProblem.TOO_LONG, Fixtures.problem(name, bomb));
    }

    @Test
    void pictureThatSwellsIsNotUnpacked() throws IOException, ImportException {
        String document = "<w:document " + W + "><w:body><w:p><w:r><w:t>agreed</w:t></w:r></w:p></w:body></w:document>";
        byte[] bomb = archive(Map.of(
                "[Content_Types].xml",
                new Repeated("<Types/>", 1),
                WORD_MAIN,
                new Repeated(document, 1),
                "word/media/image1.bmp",
                new Repeated("0".repeat(1000), 300_000)));

        assertEquals("agreed", Fixtures.read("picture.docx", bomb).text());
    }

    @Test
    void expandingEntitiesOfAWordDocumentAreRefused() throws IOException {
        String document = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                + "<w:document " + W + "><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";

        assertEquals(ImportProblem.DAMAGED, Fixtures.problem("a.docx", archive("a.docx", new Repeated(document, 1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.docx", "a.odt", "a.html"})
    void entityThatNamesAFileDoesNotBringItIn(String name, @TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secretword");
        String doctype = "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        String document = doctype
                + (name.endsWith("odt")
                        ? openDocument("agreed &x;")
                        : "<w:document " + W + "><w:p><w:t>agreed &x;</w:t></w:p></w:document>");
        byte[] bytes = name.endsWith("html")
                ? (doctype + "<html><body><p>agreed &x;</p></body></html>").getBytes(StandardCharsets.UTF_8)
                : archive(name, new Repeated(document, 1));
        String text;
        try {
            text = Fixtures.read(name, bytes).text();
        } catch (ImportException e) {
            text = e.problem().name();
        }

        assertFalse(text.contains("secretword"), text);
    }

    @Test
    void expandingEntitiesOfAnOpenDocumentDoNotSwell() throws IOException {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE d [<!ENTITY e0 \"swell\">");
        for (int i = 1; i < 30; i++) {
            doctype.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(i, i - 1, i - 1));
        }
        byte[] bytes = archive("a.odt", new Repeated(doctype + "]>" + openDocument("agreed &e29;"), 1));
        int length;
        try {
            length = Fixtures.read("a.odt", bytes).text().length();
        } catch (ImportException e) {
            length = 0;
        }

        assertTrue(length < 1000, "swelled to " + length);
    }

    private static String openDocument(String text) {
        return "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text><text:p>"
                + text
                + "</text:p></office:text></office:body></office:document-content>";
    }

    /** Text many times over, written without holding it in memory. */
    private record Repeated(String text, int times) {
        void write(ZipOutputStream zip) throws IOException {
            int rest = times;
            byte[] block = text.repeat(Math.min(times, 1000)).getBytes(StandardCharsets.UTF_8);
            for (; rest >= 1000; rest -= 1000) {
                zip.write(block);
            }
            zip.write(text.repeat(rest).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static byte[] archive(String name, Repeated content) throws IOException {
        return name.endsWith("docx")
                ? archive(Map.of("[Content_Types].xml", new Repeated("<Types/>", 1), WORD_MAIN, content))
                : archive(Map.of("content.xml", content));
    }

    private static byte[] archive(Map<String, Repeated> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Repeated> part : new TreeMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}

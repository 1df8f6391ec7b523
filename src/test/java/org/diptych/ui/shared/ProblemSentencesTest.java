package org.diptych.ui.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.diptych.export.AnnotatedOriginal;
import org.diptych.export.WholeFile;
import org.diptych.importing.ImportException;
import org.diptych.importing.ImportProblem;
import org.diptych.importing.StatementReader;
import org.diptych.model.Analysis;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.Original;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Side;
import org.diptych.model.Statement;
import org.diptych.model.Topic;
import org.diptych.project.CodebookFile;
import org.diptych.project.qda.CodebookFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemSentencesTest {
    private final Messages english = new Messages(Locale.ENGLISH);
    private final Messages chinese = new Messages(Locale.SIMPLIFIED_CHINESE);

    @ParameterizedTest
    @EnumSource(ImportProblem.class)
    void everyProblemOfReadingIsToldInTheUsersLanguage(ImportProblem problem) {
        String sentence = problem.sentence("a (1).pdf", "17");
        assertEquals(sentence, english.problem(sentence));
        assertNotEquals(sentence, chinese.problem(sentence));
        assertTrue(chinese.problem(sentence).contains("a (1).pdf"), chinese.problem(sentence));
    }

    @ParameterizedTest
    @CsvSource({
        "photo.txt, 89504E470D0A1A0A0000000D49484452, 图片",
        "tape.txt, 4944330300000000000F54495432, 录音",
        "all.txt, 1F8B08000000000000037501, 压缩包",
        "tool.txt, 7F454C4602010100000000000000000003003E00, 程序",
        "data.txt, 000102030405060708090A0B0C0E0F10, 未知类型的数据",
        "old.doc, D0CF11E0A1B11AE100000000, 旧版 Word 文档",
        "page.mhtml, 4D494D452D56657273696F6E3A20312E30, 网页存档",
        "book.epub, 504B0506000000000000000000000000000000000000, 未知类型的数据"
    })
    void whatAFileSeemsToBeIsToldInTheUsersLanguage(String name, String hex, String kind, @TempDir Path folder)
            throws IOException {
        Path file = Files.write(folder.resolve(name), HexFormat.of().parseHex(hex));
        ImportException problem =
                assertThrows(ImportException.class, () -> new StatementReader().read(file, Progress.NONE));
        String sentence = String.valueOf(problem.getMessage());
        assertTold(sentence, kind);
        assertFalse(sentence.contains("application/"), sentence);
    }

    @Test
    void problemOfAnOriginalIsToldInTheUsersLanguage() {
        Comparison empty = new Comparison("", Statement.blank(), Statement.blank(), Codebook.empty());
        Statement pages = new Statement(
                "x", Provenance.unknown(), new Original("a.pdf", "%PDF-".getBytes(StandardCharsets.UTF_8)));
        for (Comparison comparison : List.of(empty, empty.with(Side.A, pages))) {
            IOException problem = assertThrows(
                    IOException.class,
                    () -> new AnnotatedOriginal()
                            .write(comparison, Analysis.empty(), Side.A, Path.of("a.pdf"), Progress.NONE));
            assertTold(String.valueOf(problem.getMessage()), "A");
        }
    }

    @Test
    void problemOfWritingIsToldInTheUsersLanguage() {
        IOException problem =
                assertThrows(IOException.class, () -> WholeFile.write(Path.of("no-such-folder", "a.pdf"), out -> {}));
        String sentence = String.valueOf(problem.getMessage());
        assertTrue(chinese.problem(sentence).startsWith("文件夹“"), chinese.problem(sentence));
    }

    /** What the steps say themselves: each sentence is provoked, and stays as it is in English. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "en: soybean",
                "topic:",
                "topic: Rice\nkey: Ri ce",
                "topic: Rice\ncode: rice",
                "topic: Rice\ncolour: red",
                "topic: Rice\nshown: perhaps",
                "topic: Rice\nEnglish: rice",
                "topic: Rice\nrice",
                "topic: Rice\nkey: rice\ntopic: Paddy\nkey: rice",
                "same: China; PRC",
                "same: en: China",
                "topic: Rice\nen: --"
            })
    void everyMistakeInACodebookIsToldInTheUsersLanguage(String lines) {
        String sentence = String.valueOf(
                assertThrows(IOException.class, () -> CodebookFile.parse(lines)).getMessage());
        assertTold(sentence, "第 ");
        assertTold(sentence.replaceFirst("^Line \\d+ of the codebook", "This entry"), "此项");
        assertTold("The terms of \"Rice\" were left out. " + sentence, "第 ");
    }

    @Test
    void longPatternIsToldInTheUsersLanguage() {
        String sentence = String.valueOf(assertThrows(
                        IOException.class, () -> CodebookFile.parse("topic: Rice\nen: " + "rice".repeat(100)))
                .getMessage());
        assertTold(sentence, "200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<a/>", "<CodeBook/>", "<CodeBook><Codes>", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"})
    void everyFaultOfAForeignCodebookIsToldInTheUsersLanguage(String xml, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a b.qdc"), xml);
        assertTold(
                String.valueOf(assertThrows(IOException.class, () -> CodebookFiles.read(file))
                        .getMessage()),
                "a b.qdc");
    }

    @Test
    void everyRemarkOfAnImportIsToldInTheUsersLanguage(@TempDir Path folder) throws IOException {
        Path codes = Files.writeString(
                folder.resolve("a.qdc"),
                "<CodeBook><Codes><Code name='Food' isCodable='false'><Code name='Rice' color='rgb(1,2,3)'/>"
                        + "<Code name='Rice'><Description>Terms: en: --</Description></Code></Code></Codes></CodeBook>");
        Path table = Files.writeString(folder.resolve("a.csv"), "name,description\nRice,grain\n,nothing\n");
        List<String> remarks = new ArrayList<>(CodebookFiles.read(codes).report());
        remarks.addAll(CodebookFiles.read(table).report());
        assertEquals(5, remarks.size(), remarks.toString());
        remarks.forEach(remark -> assertTold(remark, ""));
    }

    private void assertTold(String sentence, String part) {
        assertEquals(sentence, english.problem(sentence));
        String told = chinese.problem(sentence);
        assertTrue(told.codePoints().anyMatch(Character::isIdeographic), told);
        assertTrue(told.contains(part), told);
        assertFalse(told.matches("(?s).*\\b(the|was|were|has|is|use|write|holds)\\b.*"), told);
    }

    @Test
    void sentenceThatIsNotKnownStaysAsItIs() {
        assertEquals("Something else.", chinese.problem("Something else."));
    }

    @Test
    void topicsThatComeWithTheProgramHaveAChineseNameAndRenamedOnesKeepTheirs() {
        for (Topic topic : CodebookFile.bundled().topics()) {
            assertEquals(topic.name(), english.topic(topic));
            assertTrue(chinese.topic(topic).codePoints().anyMatch(Character::isIdeographic), topic.name());
        }
        Topic own = new Topic("taiwan", "My name", "TW", "#0072B2", true, List.of(), List.of(), "");
        assertEquals("My name", chinese.topic(own));
    }
}

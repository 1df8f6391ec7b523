package org.diptych.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diptych.model.AliasGroup;
import org.diptych.model.Codebook;
import org.diptych.model.Pattern;
import org.diptych.model.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodebookFileTest {
    @Test
    void bundledCodebookReadsBackWhatItWrites() throws IOException {
        Codebook bundled = CodebookFile.bundled();

        assertEquals(bundled, CodebookFile.parse(CodebookFile.write(bundled)));
    }

    @Test
    void bundledCodebookShowsFourTopicsAndCountsTheOthers() {
        List<String> shown = CodebookFile.bundled().topics().stream()
                .filter(Topic::shown)
                .map(Topic::name)
                .toList();

        assertEquals(List.of("Taiwan", "Ukraine", "Trade", "Visits"), shown);
        assertTrue(CodebookFile.bundled().topics().size() > 60);
        assertTrue(CodebookFile.bundled().aliases().size() >= 150);
    }

    @Test
    void bundledTopicsHaveCodesOfTheirOwnAndPatternsInEightLanguages() {
        List<Topic> topics = CodebookFile.bundled().topics();

        assertEquals(topics.size(), topics.stream().map(Topic::code).distinct().count());
        for (Topic topic : topics) {
            for (String language : List.of("en", "zh", "ko", "fr", "es", "de")) {
                assertTrue(
                        topic.patterns().stream()
                                .anyMatch(pattern -> pattern.language().equals(language)),
                        topic.name() + " has nothing in " + language);
            }
        }
    }

    @Test
    void awkwardCharactersSurviveTheFile() throws IOException {
        Topic topic = new Topic(
                "a-b",
                "A: name # 1",
                "Q1",
                "#0a0B0c",
                false,
                List.of(
                        new Pattern("en", "semi;colon"),
                        new Pattern("en", "pipe|"),
                        new Pattern("", "=WHO"),
                        new Pattern("zh-Hant", "全；形"),
                        new Pattern("en", "back\\slash")),
                List.of(new Pattern("fr", "l'État")),
                "first line\nsecond: line");
        Codebook codebook = new Codebook(
                "Tests",
                List.of(topic),
                List.of(new AliasGroup(
                        List.of(new Pattern("en", "a|b"), new Pattern("", "c;d"), new Pattern("en", "e")))),
                List.of(new AliasGroup(List.of(new Pattern("en", "deal"), new Pattern("zh", "协议")))));

        assertEquals(codebook, CodebookFile.parse(CodebookFile.write(codebook)));
    }

    @Test
    void aNameAndOnePatternAreEnoughForATopic() throws IOException {
        Codebook codebook = CodebookFile.parse("topic: Soya Beans\r\n en：soybean；soya\n\ntopic: 大豆\nzh: 大豆\n");

        assertEquals(
                new Topic(
                        "soya-beans",
                        "Soya Beans",
                        "SO",
                        "#0072B2",
                        true,
                        List.of(new Pattern("en", "soybean"), new Pattern("en", "soya")),
                        List.of(),
                        ""),
                codebook.topics().get(0));
        assertEquals("topic-2", codebook.topics().get(1).id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "en: soybean # Line 1 of the codebook stands before the first topic",
                "topic: # Line 1 of the codebook starts a topic without a name",
                "topic: A|topic: A # Line 2 of the codebook starts a second topic with the key",
                "topic: A|wrong # Line 2 of the codebook has no colon",
                "topic: A|farbe: x # Line 2 of the codebook says \"farbe\": use topic, key,",
                "topic: A|code: abc # Line 2 of the codebook says \"abc\": use two capital letters",
                "topic: A|shown: maybe # Line 2 of the codebook says \"maybe\": write yes or no",
                "topic: A|colour: red # Line 2 of the codebook says \"red\": write the colour as",
                "topic: A|en: ** ; x # Line 2 of the codebook holds the pattern \"**\" without any letter",
                "topic: A|not xxxx: y # Line 2 of the codebook says \"xxxx\": use topic",
                "same: en: China # Line 1 of the codebook names only one form",
                "same: China; PRC # Line 1 of the codebook needs a language before each part",
            })
    void aMistakeIsToldWithItsLine(String lines, String message) {
        IOException wrong = assertThrows(IOException.class, () -> CodebookFile.parse(lines.replace('|', '\n')));

        assertTrue(String.valueOf(wrong.getMessage()).startsWith(message), wrong.getMessage());
    }

    @Test
    void aFileThatIsNotUtf8IsRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("old.codebook");
        Files.write(file, "topic: A\nzh: 台湾".getBytes("GB18030"));

        IOException wrong = assertThrows(IOException.class, () -> CodebookFile.read(file));

        assertEquals(
                "The codebook old.codebook is not UTF-8 text: save it again with the encoding UTF-8.",
                wrong.getMessage());
    }

    @Test
    void anEndlessFileIsRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("big.codebook");
        Files.write(file, "#".repeat(CodebookFile.MAX_BYTES + 1).getBytes(StandardCharsets.UTF_8));

        assertThrows(IOException.class, () -> CodebookFile.read(file));
    }

    @Test
    void aFileIsReadAsItsTextIs(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.codebook");
        Files.writeString(file, "\uFEFFname: Mine\ntopic: A\nen: a\n");

        assertEquals(CodebookFile.parse("name: Mine\ntopic: A\nen: a"), CodebookFile.read(file));
    }
}

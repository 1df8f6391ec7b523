package org.diptych.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Statement;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(value = 90, unit = TimeUnit.SECONDS)
class ReadTextPathologicalTest {

    static Stream<String> hardTexts() {
        return Stream.of(
                "",
                " \n\t ",
                "word",
                "a".repeat(1_000_000),
                "国".repeat(100_000),
                "x\n".repeat(100_000),
                "\ud83d a \udc00 b ".repeat(2_000),
                ".!?,;: ".repeat(20_000),
                "1,2.".repeat(100_000),
                "\u202Eabc שלום \u202C".repeat(5_000),
                "😀👍🏽 ".repeat(10_000),
                "\0".repeat(1_000),
                "“”‘’«»".repeat(10_000));
    }

    @ParameterizedTest
    @MethodSource("hardTexts")
    void hardTextIsReadWhole(String text) {
        ReadText read = ReadText.of(Statement.ofText(text, Provenance.unknown()), Progress.NONE);
        int covered = 0;
        int before = 0;
        for (var sentence : read.sentences()) {
            assertTrue(sentence.span().start() >= before);
            before = sentence.span().end();
            covered += sentence.span().length();
        }
        assertTrue(before <= read.text().length());
        int letters =
                (int) read.text().chars().filter(c -> c == 'a' || c == '国').count();
        assertTrue(covered >= letters);
        int last = 0;
        for (Token token : read.tokens()) {
            assertTrue(token.span().start() >= last, "tokens overlap");
            last = token.span().end();
        }
        assertEquals(read.tokens().isEmpty(), read.sentences().isEmpty());
    }
}

package org.diptych.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceRulesTest {

    static Stream<String> ownSentences() {
        return WordList.read(SentenceRulesTest.class, "sentences.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("ownSentences")
    void boundariesAreWhereTheRegressionFileHasThem(String line) {
        String[] parts = line.split("\t", -1);
        boolean blanks = !parts[0].equals("zh") && !parts[0].equals("ja");
        List<String> expected = List.of(parts[1].split("‖", -1));
        assertEquals(expected, sentences(String.join(blanks ? " " : "", expected), parts[0]));
    }

    @Test
    void endOfParagraphEndsSentence() {
        assertEquals(List.of("Joint statement", "We met."), sentences("Joint statement\n\nWe met.", "en"));
    }

    @Test
    void unevenlyWrappedSentenceIsOne() {
        String text = """
                The two ministers spoke at great length about the many
                ships that pass the narrow strait between their islands.

                They also spoke about a bridge that nobody has built and

                that nobody may ever build, if the engineers are right in
                what they say, and about the price of stone and timber
                that the two countries would have to pay for it.""";
        assertEquals(2, sentences(text, "en").size());
    }

    @Test
    void hardItemsReachTheTarget() throws IOException {
        Path gold = Path.of("../shared/gold/sentences-dev.txt");
        assumeTrue(Files.exists(gold), "the gold sentences are not beside the project");
        int right = 0;
        int wrong = 0;
        for (String line : Files.readAllLines(gold)) {
            String[] parts = line.split("\t", -1);
            if (parts.length < 2) {
                continue;
            }
            boolean blanks = !parts[0].equals("zh") && !parts[0].equals("ja");
            List<String> expected = List.of(parts[1].split("‖", -1));
            String text = String.join(blanks ? " " : "", expected).replace("¦", blanks ? " " : "");
            List<Integer> found = ends(sentences(text, parts[0]));
            List<Integer> wanted = ends(expected);
            List<Integer> allowed = ends(List.of(parts[1].split("[‖¦]", -1)));
            right += (int) wanted.stream().filter(found::contains).count();
            wrong += (int) wanted.stream().filter(end -> !found.contains(end)).count();
            wrong += (int) found.stream().filter(end -> !allowed.contains(end)).count();
        }
        double f1 = 2.0 * right / (2.0 * right + wrong);
        assertTrue(f1 >= 0.97, "F1 " + f1);
    }

    private static List<Integer> ends(List<String> sentences) {
        List<Integer> ends = new ArrayList<>();
        int end = 0;
        for (String sentence : sentences) {
            end += sentence.replaceAll("[\\s¦]", "").length();
            ends.add(end);
        }
        return ends;
    }

    private static List<String> sentences(String text, String language) {
        ReadText read = ReadText.of(Statement.ofText(text, Provenance.unknown().withLanguage(language)), Progress.NONE);
        return read.sentences().stream()
                .map(sentence -> sentence.span().of(read.text()))
                .toList();
    }
}

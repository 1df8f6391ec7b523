package org.diptych.analysis.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.Codebook;
import org.diptych.model.PassageLink;
import org.diptych.model.Progress;
import org.junit.jupiter.api.Test;

class VersionsTest {
    private static final String FIRST = """
            The ministers met in Kelm on Friday. They signed a treaty on fishing in the northern bay.
            Boats from both shores may enter the bay from May to August. Disputes go to a court of five judges.
            """;

    @Test
    void textThatWasShortenedAndReorderedIsAVersion() {
        String second = """
                Boats from both shores may enter the bay from May to August. The ministers met in Kelm on Friday.
                They signed a treaty on fishing in the northern bay.
                """;
        Alignment alignment = align(FIRST, second);
        assertTrue(alignment.versions());
        assertEquals(
                List.of("0-1", "1-2", "2-0"),
                alignment.links().stream().map(VersionsTest::places).toList());
    }

    @Test
    void sentencesThatOneVersionJoinsAreLinkedToTheOne() {
        String second = """
                The ministers met in Kelm on Friday and they signed a treaty on fishing in the northern bay.
                Boats from both shores may enter the bay from May to August. Disputes go to a court of five judges.
                """;
        assertEquals(
                List.of("0-0", "1-0", "2-1", "3-2"),
                align(FIRST, second).links().stream().map(VersionsTest::places).toList());
    }

    @Test
    void reportOfTheSameMeetingInOtherWordsIsNoVersion() {
        String second = """
                In Kelm a treaty about fishing was signed by both ministers. It opens the northern bay for boats
                during summer, and it creates a court.
                """;
        assertFalse(align(FIRST, second).versions());
    }

    @Test
    void emptyTextIsNoVersion() {
        assertFalse(Versions.shareWording(TestTexts.english(""), TestTexts.english(FIRST)));
        assertFalse(Versions.shareWording(TestTexts.english(""), TestTexts.english("")));
    }

    private static Alignment align(String one, String other) {
        ReadText a = TestTexts.english(one);
        ReadText b = TestTexts.english(other);
        return PassageAligner.byCluesAlone().align(a, b, Codebook.empty(), Progress.NONE);
    }

    private static String places(PassageLink link) {
        return link.a() + "-" + link.b();
    }
}

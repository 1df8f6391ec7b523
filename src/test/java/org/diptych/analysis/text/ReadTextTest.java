package org.diptych.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.diptych.model.AliasGroup;
import org.diptych.model.Codebook;
import org.diptych.model.Pattern;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Statement;
import org.junit.jupiter.api.Test;

class ReadTextTest {

    @Test
    void hyphensStopsAndSignsStayInWords() {
        ReadText text = read("The China-U.S. post-war deal: $500, 18% and 1990s talks.", "en");
        assertEquals(
                List.of("the", "china-u.s.", "post-war", "deal", ":", "$500", ",", "18%", "and", "1990s", "talks", "."),
                text.tokens().stream().map(Token::form).toList());
        assertEquals(9, text.length());
    }

    @Test
    void possessiveIsNoWordOfItsOwn() {
        ReadText text = read("Ukraine’s security won't wait.", "en");
        assertEquals(
                List.of("ukraine", "'s", "security", "won't", "wait", "."),
                text.tokens().stream().map(Token::form).toList());
        assertEquals(4, text.length());
    }

    @Test
    void irregularFormsHaveTheirLemma() {
        ReadText text = read("They met the children and fought two wars.", "en");
        assertEquals(
                List.of("meet", "child", "fight", "war"),
                text.tokens().stream()
                        .filter(token ->
                                List.of("met", "children", "fought", "wars").contains(token.form()))
                        .map(Token::lemma)
                        .toList());
    }

    @Test
    void sentenceThatIsReadAgainHasTheSameTags() {
        String text = "The lake-side talks in Minor Rice Street strengthened WE AND OUR lasting ties. They met again.";
        List<Token> first = read(text, "en").tokens();
        assertEquals(first, read(text, "en").tokens());
        assertEquals(first, read(text, "en").tokens());
        assertEquals("VERB", first.get(first.size() - 3).tag());
    }

    @Test
    void capitalsOfPostsMakeNoNames() {
        ReadText text = read("WE MADE A GREAT DEAL WITH THE FARMERS OF PERU!", "en");
        assertEquals(
                List.of("NOUN", "NOUN", "PROPN"),
                text.tokens().stream()
                        .filter(token -> List.of("deal", "farmers", "peru").contains(token.form()))
                        .map(Token::tag)
                        .toList());
    }

    @Test
    void wordsOfTheCodebookAreNotCut() {
        AliasGroup group = new AliasGroup(List.of(new Pattern("zh", "蓝色港湾倡议"), new Pattern("en", "Blue Bay")));
        Codebook codebook = new Codebook("", List.of(), List.of(group));
        Statement statement = Statement.ofText("双方讨论了蓝色港湾倡议。", Provenance.unknown());
        ReadText text = ReadText.of(statement, codebook, Progress.NONE);
        assertEquals(
                1,
                text.tokens().stream()
                        .filter(token -> token.form().equals("蓝色港湾倡议"))
                        .count());
        assertEquals("zh", text.primaryLanguage());
        assertEquals(11, text.length());
    }

    @Test
    void unknownLanguageIsGuessedAndWrongOneIsMended() {
        assertEquals(
                "fr",
                read("Le président et la ministre sont dans la ville pour les négociations.", "und")
                        .language());
        assertEquals("ru", read("Стороны обсудили торговлю.", "en").language());
        assertEquals("uk", read("Сторони обговорили торгівлю.", "uk").language());
        assertEquals("ja", read("会談は東京で行われました。", "und").language());
    }

    @Test
    void readingStopsWhenAsked() {
        Progress impatient = fraction -> {
            throw new CancellationException();
        };
        Statement statement = Statement.ofText("One. Two.", Provenance.unknown());
        assertThrows(CancellationException.class, () -> ReadText.of(statement, impatient));
    }

    private static ReadText read(String text, String language) {
        return ReadText.of(Statement.ofText(text, Provenance.unknown().withLanguage(language)), Progress.NONE);
    }
}

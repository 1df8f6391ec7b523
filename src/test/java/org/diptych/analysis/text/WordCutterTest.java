package org.diptych.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordCutterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Ann's boats' nets aren't o'clock.        | ann 's boats ' nets aren't o'clock .
            en | ANN’S boat, Ann’s                        | ann 's boat , ann 's
            en | a well-known, co‑op - ferry- x           | a well-known , co-op - ferry - x
            en | Mr. J. Orlov of the U.S.A. met Prof. Lee | mr. j. orlov of the u.s.a. met prof. lee
            en | It is 1,000.5 m, 5. And 3.               | it is 1,000.5 m , 5 . and 3 .
            en | The 1st, 2nd, 3rd, 4TH, 90s, 5sx         | the 1st , 2nd , 3rd , 4th , 90s , 5 sx
            en | 18% 18％ 18‰ $5 €5.50 5$ $x              | 18% 18% 18‰ $5 €5.50 5 $ $ x
            en | naïve e.g. end.Start a.b                 | naïve e.g. end . start a.b
            en | see x=y + z, © & §                       | see x = y + z , © & §
            en | full­stop zero​width           | fullstop zerowidth
            en | G20 A380-like B2                         | g20 a380-like b2
            zh | 王小明·李访问G20峰会，5％。               | 王 小明 · 李 访问 g20 峰会 , 5% 。
            ja | 大臣はニュースを見た。                     | 大臣 は ニュース を 見 た 。
            fr | L'eau d’Anne                             | l'eau d'anne
            ru | Кто-то пришёл.                           | кто-то пришёл .
            ko | 대만의 배.                                | 대만의 배 .
            ar | السَّلام عليكم                            | السلام عليكم
            """)
    void wordsNumbersAndMarksAreCutApart(String language, String text, String forms) {
        assertEquals(forms, tokens(text, language).stream().map(Token::form).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann’s 5 boats cost $7 + tax.", "王小明访问，5％。", "\uD83D\uDE00 ok \uD83D x", "ニュース。"})
    void everyCharacterButBlanksIsInOneToken(String text) {
        StringBuilder rest = new StringBuilder();
        for (Token token : tokens(text, "und")) {
            rest.append(token.span().of(text));
        }
        assertEquals(text.replace(" ", ""), rest.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "Ann 5 + ., WORD NUMBER SYMBOL PUNCTUATION",
        "$5 $ 18% ©, NUMBER SYMBOL NUMBER SYMBOL",
        "x^y, WORD SYMBOL WORD"
    })
    void eachTokenHasItsKind(String text, String kinds) {
        assertEquals(
                kinds,
                tokens(text, "en").stream().map(token -> token.kind().name()).collect(Collectors.joining(" ")));
    }

    private static List<Token> tokens(String text, String language) {
        return ReadText.untagged(Statement.ofText(text, Provenance.unknown().withLanguage(language)), Progress.NONE)
                .tokens();
    }
}

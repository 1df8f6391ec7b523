package org.diptych.analysis.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.AliasGroup;
import org.diptych.model.Codebook;
import org.diptych.model.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            China came.                    | China            | China
            The PRC came, the prc left.    | =PRC             | PRC
            Kelm's Council came.           | Kelm's Council   | Kelm's Council
            The fishing fleets came.       | fishing fleet    | fishing fleets
            The fishing talks came.        | fishing talk*     | fishing talks
            The KU-led fleet, a pre-KU one. | =KU             | KU-led, pre-KU
            The Ku-led fleet came.         | =KU              | ''
            The Ku-led fleet came.         | KU               | Ku-led
            Kelm Bay, Bay of Kelm, Kelm.   | Kelm Bay; Kelm   | Kelm Bay, Kelm, Kelm
            They came to Kelm              | Kelm Bay         | ''
            They came by *                 | *; Kelm          | ''
            """)
    void formsOfAGroupAreFound(String text, String forms, String found) {
        assertEquals(found, found("en", text, forms));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            中国同美国合作。     | 中国; 中华      | 中国
            中国人民很好。       | 中国人民; 中国  | 中国人民
            很好的中国           | 中国            | 中国
            很好。               | 中国            | ''
            """)
    void chineseFormsAreFoundInsideWords(String text, String forms, String found) {
        assertEquals(found, found("zh", text, forms));
    }

    @Test
    void aGroupIsANameWhenAllItsFormsHaveCapitals() {
        ReadText text = TermsOf.read("The harbour of Kelm.", "en");
        assertEquals(true, aliases("en", "Kelm").in(text).get(0).name());
        assertEquals(false, aliases("en", "Kelm; the place").in(text).get(0).name());
        assertEquals(false, aliases("en", "harbour").in(text).get(0).name());
    }

    @Test
    void aGroupIsKnownByItsFormsOfOneWord() {
        Aliases aliases = aliases("en", "Kelm; Kelm Bay; 中国");
        assertEquals(Optional.of(0), aliases.group("kelm"));
        assertEquals(Optional.of(0), aliases.group("中国"));
        assertEquals(Optional.empty(), aliases.group("bay"));
        assertEquals(List.of("Kelm", "Kelm Bay", "中国", "北"), aliases.forms(0));
    }

    /** A group of these forms and a single character, which is never looked for. */
    private static Aliases aliases(String language, String forms) {
        return Aliases.of(new Codebook(
                "",
                List.of(),
                List.of(new AliasGroup(Stream.of((forms + "; 北").split("; "))
                        .map(form -> new Pattern(language, form))
                        .toList()))));
    }

    /** The words of a text that are a form of the group, with commas between them. */
    private static String found(String language, String text, String forms) {
        ReadText read = TermsOf.read(text, language);
        return aliases(language, forms).in(read).stream()
                .map(it -> it.span(read).of(text))
                .collect(Collectors.joining(", "));
    }
}

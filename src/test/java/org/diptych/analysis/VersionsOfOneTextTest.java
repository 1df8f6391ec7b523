package org.diptych.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.diptych.model.Analysis;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Side;
import org.diptych.model.Statement;
import org.junit.jupiter.api.Test;

class VersionsOfOneTextTest {
    private static final String FIRST =
            "The ministers of the two lakeside countries met in Kelm on Monday to talk about the ferry. "
                    + "They agreed that the ferry will run every day from the first of May until the end of September.";

    @Test
    void versionsShowWhereTheirWordsDiffer() {
        String second = FIRST.replace("every day", "twice a week").replace(" in Kelm", "");
        Analysis analysis = analyse(FIRST, second);
        assertTrue(analysis.versions());
        assertEquals(List.of("in Kelm", "every day"), words(analysis, Side.A, FIRST));
        assertEquals(List.of("twice a week"), words(analysis, Side.B, second));
    }

    @Test
    void editionsThatDifferInQuotesDashesAndSpacesHaveTheSameWords() {
        String plain = """
                The ministers' "Kelm talks" - the third since May - took two hours.

                They spoke of a well-known ferry, which runs from 1-31 May, and said: 'It's on time.'""";
        String printed = """
                The ministers’  “Kelm talks”—the third since May—took two hours.
                They spoke of a well‑known\u00A0ferry, which runs from 1–31 May,
                and said: ‘It’s on time.’""";
        Analysis analysis = analyse(plain, printed);
        assertTrue(analysis.versions());
        assertEquals(List.of(), words(analysis, Side.A, plain));
        assertEquals(List.of(), words(analysis, Side.B, printed));
        assertEquals(List.of(), analysis.a().onlyHere());
        assertEquals(List.of(), analysis.b().onlyHere());
    }

    @Test
    void editionsThatDifferInOneWordShowIt() {
        String printed =
                FIRST.replace("ferry", "boat").replaceFirst("boat", "ferry").replace(" to ", "\u00A0to\u00A0");
        Analysis analysis = analyse(FIRST, printed);
        assertTrue(analysis.versions());
        assertEquals(List.of("ferry"), words(analysis, Side.A, FIRST));
        assertEquals(List.of("boat"), words(analysis, Side.B, printed));
    }

    @Test
    void differentTextsHaveNoRewrittenWords() {
        Analysis analysis = analyse(FIRST, "Nobody said a word about boats, and the mayor went home before dinner.");
        assertEquals(List.of(), analysis.a().rewritten());
        assertEquals(List.of(), analysis.b().rewritten());
    }

    private static Analysis analyse(String a, String b) {
        return new Analyzer()
                .analyse(
                        new Comparison(
                                "",
                                Statement.ofText(a, Provenance.unknown()),
                                Statement.ofText(b, Provenance.unknown()),
                                new Codebook("empty", List.of(), List.of())),
                        Progress.NONE);
    }

    private static List<String> words(Analysis analysis, Side side, String text) {
        return analysis.of(side).rewritten().stream().map(span -> span.of(text)).toList();
    }
}

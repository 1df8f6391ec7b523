package org.diptych.ui.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.diptych.analysis.Analyzer;
import org.diptych.model.Finding;
import org.diptych.model.Progress;
import org.diptych.project.Example;
import org.junit.jupiter.api.Test;

class FindingSentencesTest {
    private final Messages chinese = new Messages(Locale.SIMPLIFIED_CHINESE);

    @Test
    void everyProposalOfTheExampleIsChineseApartFromItsQuotations() {
        List<Finding> findings =
                new Analyzer().analyse(Example.comparison(), Progress.NONE).findings();
        assertTrue(findings.size() > 20);
        for (Finding finding : findings) {
            String sentence = chinese.finding(finding.text()).replaceAll("“[^”]*”", "");
            assertTrue(sentence.matches("(?s).*\\p{IsHan}.*"), finding.text());
            assertTrue(!sentence.matches(".*\\b(Only|Both|Not in|attributes|speaks|says)\\b.*"), sentence);
        }
    }

    @Test
    void quotationsKeepTheirWordsAndFindTheirPlaces() {
        assertEquals(
                "中国的会谈通报说美国方面用了“one. Two: three”：“one. Two: three, four”。美国的帖文中没有。",
                chinese.finding("China’s readout attributes “one. Two: three” to the U.S. side: "
                        + "“one. Two: three, four”. Not in the U.S. post."));
        assertEquals("只有A谈到台湾：“a”; “b”。B中没有。", chinese.finding("Only A speaks of Taiwan: “a”; “b”. Not in B."));
    }

    @Test
    void unknownSentenceAndEnglishStayAsTheyAre() {
        assertEquals("Something else.", chinese.finding("Something else."));
        assertEquals(
                "Only A names “b”. Not in B.", new Messages(Locale.ENGLISH).finding("Only A names “b”. Not in B."));
    }
}

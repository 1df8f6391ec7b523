package org.diptych.analysis.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.AliasGroup;
import org.diptych.model.Codebook;
import org.diptych.model.LinkTier;
import org.diptych.model.NearestPassage;
import org.diptych.model.PassageLink;
import org.diptych.model.Pattern;
import org.diptych.model.Progress;
import org.diptych.model.Side;
import org.junit.jupiter.api.Test;

class PassageAlignerTest {
    private static final String FARMS = "Northland will buy 25 million tons of barley from Southland's farmers.";
    private static final String RIVERS = "The two leaders reviewed navigation on the Orva river.";
    private static final String STUDENTS = "Universities will admit five hundred exchange students.";
    private static final String PRISONERS = "Northland asked for the release of captured fishermen.";
    private static final List<String> SENTENCES = List.of(
            FARMS,
            RIVERS,
            STUDENTS,
            PRISONERS,
            "Purchases of barley of 25 million tons were agreed.",
            "Shipping along the Orva was discussed.",
            "A dam near Kelm worries fishermen on both banks.",
            "Tariffs on steel fall from 30 percent to 12 percent in March.",
            "Thank you.");

    @Test
    void sentencesWithTheSameRareWordsAndNumbersAreLinkedInAnyOrder() {
        ReadText a = TestTexts.english(String.join(" ", FARMS, RIVERS, STUDENTS));
        ReadText b = TestTexts.english("Shipping and navigation along the Orva were discussed. "
                + "Purchases of barley, 25 million tons, were agreed.");
        List<PassageLink> links = byClues(a, b).links();
        assertEquals(List.of("0-1", "1-0"), places(links));
        assertTrue(links.get(0).evidence().containsAll(List.of("barley", "25 million")));
    }

    @Test
    void aliasesOfTheCodebookAreOneName() {
        Codebook codebook = new Codebook(
                "",
                List.of(),
                List.of(new AliasGroup(List.of(new Pattern("en", "Kelmic Union"), new Pattern("en", "=KU")))));
        ReadText a = TestTexts.english("Envoys of the Kelmic Union arrived. " + STUDENTS);
        ReadText b = TestTexts.english(PRISONERS + " KU envoys came.");
        assertEquals(
                List.of("0-1"),
                places(PassageAligner.byCluesAlone()
                        .align(a, b, codebook, Progress.NONE)
                        .links()));
    }

    @Test
    void thanksAreNoCommonPoint() {
        ReadText a = TestTexts.english("Thank you, dear Minister. " + FARMS);
        ReadText b = TestTexts.english("Thank you very much, dear Minister. " + STUDENTS);
        assertEquals(List.of(), places(byClues(a, b).links()));
    }

    @Test
    void namesOfThePartiesAloneLinkNothing() {
        Codebook codebook = new Codebook(
                "",
                List.of(),
                List.of(
                        new AliasGroup(List.of(new Pattern("en", "Northland"), new Pattern("en", "Northlanders"))),
                        new AliasGroup(List.of(new Pattern("en", "Southland"), new Pattern("en", "Southlanders")))));
        ReadText a = TestTexts.english("Northland and Southland repaired the old lighthouse. "
                + "Northland and Southland printed school books. Northland and Southland vaccinated cattle. "
                + "Northland and Southland opened an opera.");
        ReadText b = TestTexts.english("Northland and Southland disagree about fishing quotas. "
                + "Northland and Southland signed an extradition treaty. Northland and Southland tested a ferry. "
                + "Northland and Southland planted forests.");
        assertEquals(
                List.of(),
                places(PassageAligner.byCluesAlone()
                        .align(a, b, codebook, Progress.NONE)
                        .links()));
    }

    @Test
    void chineseSentenceMeetsItsEnglishCounterpartThroughTheDictionary() {
        ReadText a = TestTexts.chinese("双方讨论了渔业合作。北国将购买大豆和能源。大学将招收五百名学生。");
        ReadText b =
                TestTexts.english("Universities will admit students. Northland will purchase soybeans and energy.");
        assertEquals(List.of("1-1", "2-0"), places(byClues(a, b).links()));
    }

    @Test
    void sentenceWithoutCounterpartShowsItsBestCandidate() {
        ReadText a = TestTexts.english(String.join(" ", FARMS, PRISONERS));
        ReadText b = TestTexts.english(String.join(" ", FARMS, "A dam near Kelm worries fishermen on both banks."));
        Alignment alignment = byClues(a, b);
        assertEquals(List.of("0-0"), places(alignment.links()));
        NearestPassage nearest = alignment.nearest().get(0);
        assertEquals(Side.A, nearest.side());
        assertEquals(1, nearest.sentence());
        assertEquals(1, nearest.nearest());
        assertTrue(nearest.score() < alignment.links().get(0).score());
    }

    @Test
    void meaningBringsSentencesWithoutASharedWordCloser() {
        ReadText a = TestTexts.english("The conversation was candid and cordial. Troops will leave the valley in May.");
        ReadText b = TestTexts.english("Soldiers withdraw from the lowland soon. Farmers sold barley and oats abroad.");
        Alignment alignment = new PassageAligner().align(a, b, Codebook.empty(), Progress.NONE);
        assertFalse(alignment.meaningMissing());
        NearestPassage ofTroops = nearest(alignment, 1);
        assertEquals(0, ofTroops.nearest());
        assertTrue(ofTroops.score() > nearest(byClues(a, b), 1).score());
    }

    private static NearestPassage nearest(Alignment alignment, int sentence) {
        return alignment.nearest().stream()
                .filter(it -> it.side() == Side.A && it.sentence() == sentence)
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 100)
    void identicalTextsAreLinkedSentenceBySentence(@ForAll("texts") List<String> sentences) {
        ReadText text = TestTexts.english(String.join("\n\n", sentences));
        Alignment alignment = byClues(text, text);
        assertEquals(
                IntStream.range(0, sentences.size()).mapToObj(i -> i + "-" + i).toList(), places(alignment.links()));
        assertTrue(alignment.links().stream().allMatch(link -> link.tier() == LinkTier.SURE));
        assertEquals(List.of(), alignment.nearest());
    }

    @Property(tries = 100)
    void theOtherWayRoundTheSameSentencesAreLinked(
            @ForAll("texts") List<String> one, @ForAll("texts") List<String> other) {
        ReadText a = TestTexts.english(String.join("\n\n", one));
        ReadText b = TestTexts.english(String.join("\n\n", other));
        List<PassageLink> there = byClues(a, b).links();
        List<PassageLink> back = byClues(b, a).links();
        assertEquals(there.size(), back.size());
        for (PassageLink link : there) {
            assertTrue(
                    back.stream()
                            .anyMatch(it -> it.a() == link.b()
                                    && it.b() == link.a()
                                    && Math.abs(it.score() - link.score()) < 1e-9),
                    link + " in " + back);
        }
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of(SENTENCES).list().ofMinSize(6).ofMaxSize(9).uniqueElements();
    }

    private static Alignment byClues(ReadText a, ReadText b) {
        return PassageAligner.byCluesAlone().align(a, b, Codebook.empty(), Progress.NONE);
    }

    private static List<String> places(List<PassageLink> links) {
        return links.stream().map(link -> link.a() + "-" + link.b()).toList();
    }
}

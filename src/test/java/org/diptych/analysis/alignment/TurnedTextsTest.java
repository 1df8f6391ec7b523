package org.diptych.analysis.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is chosen among equals does not depend on which text is called A. */
class TurnedTextsTest {
    @Test
    void ofLinksAsNearToTheDiagonalTheEarlierIsChosenWhicheverTextIsA() {
        List<Candidate> links =
                List.of(new Candidate(1, 0, 8), new Candidate(2, 1, 8), new Candidate(3, 0, 8), new Candidate(4, 1, 8));
        List<Candidate> earlier = List.of(new Candidate(1, 0, 8), new Candidate(2, 1, 8));
        assertEquals(earlier, Chain.of(links, 6, 2));
        assertEquals(turned(earlier), Chain.of(turned(links), 2, 6));
    }

    @Test
    void theBestOfManyEqualCandidatesAreTheSame() {
        Random random = new Random(11);
        for (int round = 0; round < 50; round++) {
            List<Candidate> candidates = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                for (int j = 0; j < 40; j++) {
                    candidates.add(new Candidate(i, j, 1 + random.nextInt(2)));
                }
            }
            Collections.shuffle(candidates, random);
            Best best = new Best(12, 40);
            candidates.forEach(it -> best.add(it.a(), it.b(), it.score()));
            Collections.shuffle(candidates, random);
            Best other = new Best(40, 12);
            candidates.forEach(it -> other.add(it.b(), it.a(), it.score()));
            assertEquals(best.inOrder(1), turned(other.inOrder(1)));
        }
    }

    @Test
    void movedSentencesFindTheSamePartners() {
        Random random = new Random(12);
        for (int round = 0; round < 300; round++) {
            List<Candidate> links = new ArrayList<>();
            // So heavy that the chain takes it alone: all others cross it.
            links.add(new Candidate(5, 5, 1000));
            for (int i = 0; i < 5; i++) {
                for (int j = 6; j < 11; j++) {
                    if (random.nextInt(3) == 0) {
                        links.add(new Candidate(i, j, 2 + random.nextInt(2)));
                    }
                }
            }
            assertEquals(LinkChoice.versions(links, 11, 11), turned(LinkChoice.versions(turned(links), 11, 11)));
        }
    }

    @Test
    void aWordingThatStandsManyTimesFindsTheSamePairs() {
        String often = "The talks go on. ".repeat(30);
        String seldom = "It rained in Kelm. The talks go on. The talks go on. The talks go on.";
        List<Candidate> pairs = SameWording.add(List.of(), TestTexts.english(often), TestTexts.english(seldom));
        assertTrue(pairs.size() >= 24, pairs.toString());
        assertEquals(pairs, turned(SameWording.add(List.of(), TestTexts.english(seldom), TestTexts.english(often))));
    }

    private static List<Candidate> turned(List<Candidate> candidates) {
        return candidates.stream()
                .map(it -> new Candidate(it.b(), it.a(), it.score()))
                .sorted(Candidate.IN_ORDER)
                .toList();
    }
}

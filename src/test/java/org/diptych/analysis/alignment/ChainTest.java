package org.diptych.analysis.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChainTest {
    @Test
    void theHeaviestRisingLinksAreChosen() {
        Candidate heavy = new Candidate(0, 2, 0.9);
        Candidate one = new Candidate(0, 0, 0.5);
        Candidate two = new Candidate(1, 1, 0.5);
        Candidate last = new Candidate(2, 3, 0.2);

        assertEquals(List.of(one, two, last), Chain.of(List.of(last, two, heavy, one), 3, 4));
        assertEquals(List.of(heavy, last), Chain.of(List.of(heavy, one, last), 3, 4));
    }

    @Test
    void aSentenceStandsInOneLinkOfTheChain() {
        Candidate better = new Candidate(1, 1, 0.6);
        assertEquals(
                List.of(better), Chain.of(List.of(new Candidate(1, 0, 0.5), better, new Candidate(1, 2, 0.5)), 3, 3));
        assertEquals(
                List.of(better), Chain.of(List.of(new Candidate(0, 1, 0.5), better, new Candidate(2, 1, 0.5)), 3, 3));
    }

    @Test
    void ofEqualLinksTheOneNearTheDiagonalIsChosen() {
        Candidate near = new Candidate(0, 0, 0.5);
        assertEquals(List.of(near), Chain.of(List.of(near, new Candidate(0, 9, 0.5)), 1, 10));
        Candidate end = new Candidate(9, 1, 0.5);
        assertEquals(
                List.of(end),
                Chain.of(List.of(new Candidate(0, 1, 0.5), end), 10, 2).subList(0, 1));
    }

    @Test
    void nothingHasNoChain() {
        assertEquals(List.of(), Chain.of(List.of(), 0, 0));
    }

    @Test
    void noOtherRisingLinksWeighMore() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Candidate> links = new ArrayList<>();
            for (int i = 0; i < 9; i++) {
                links.add(new Candidate(random.nextInt(5), random.nextInt(5), 1 + random.nextInt(9)));
            }
            double most = 0;
            for (int chosen = 0; chosen < 1 << links.size(); chosen++) {
                most = Math.max(most, weight(links, chosen));
            }
            List<Candidate> chain = Chain.of(links, 5, 5);
            assertEquals(most, chain.stream().mapToDouble(Candidate::score).sum(), 1e-9);
            for (int i = 1; i < chain.size(); i++) {
                assertEquals(
                        true,
                        chain.get(i - 1).a() < chain.get(i).a()
                                && chain.get(i - 1).b() < chain.get(i).b());
            }
        }
    }

    /** Sum of the chosen links, 0 when two of them do not rise. */
    private static double weight(List<Candidate> links, int chosen) {
        double sum = 0;
        for (int i = 0; i < links.size(); i++) {
            if ((chosen >> i & 1) == 0) {
                continue;
            }
            sum += links.get(i).score();
            for (int j = 0; j < i; j++) {
                int a = links.get(i).a() - links.get(j).a();
                int b = links.get(i).b() - links.get(j).b();
                if ((chosen >> j & 1) != 0 && (a == 0 || b == 0 || a > 0 != b > 0)) {
                    return 0;
                }
            }
        }
        return sum;
    }
}

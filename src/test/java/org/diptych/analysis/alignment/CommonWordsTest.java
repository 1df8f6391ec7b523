package org.diptych.analysis.alignment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a b c     | a b c     | 0 1 2
            a b c     | a x c     | 0 -1 2
            a b       | x a b y   | 1 2
            x a b y   | a b       | -1 0 1 -1
            a a b b   | b b a a   | 0 1 -1 -1
            a b a b   | b a b a   | -1 0 1 2
            u v w x   | w x u v   | -1 -1 0 1
            a m a n a | b m b n b | -1 1 -1 3 -1
            ''        | a         | ''
            a         | ''        | -1
            """)
    void wordsOfBothTextsArePaired(String a, String b, String partners) {
        int[] found = new CommonWords(words(a), words(b)).partners();
        int common = (int) Arrays.stream(found).filter(it -> it >= 0).count();
        int expected =
                (int) words(partners).stream().filter(it -> !it.equals("-1")).count();
        assertEquals(expected, common);
        assertRising(words(a), words(b), found);
    }

    @Test
    void smallGapsAreComparedWordByWord() {
        assertArrayEquals(
                new int[] {0, -1, 1, -1, 2, 3, -1, 4},
                new CommonWords(words("s b a b a b a e"), words("s a a b e")).partners());
    }

    @Test
    void aLargeGapWithoutAnchorsIsRewritten() {
        List<String> a = new ArrayList<>(List.of("start"));
        List<String> b = new ArrayList<>(List.of("start"));
        for (int i = 0; i < 600; i++) {
            a.addAll(List.of("p", "q"));
            b.addAll(List.of("q", "r"));
        }
        a.add("end");
        b.add("end");

        int[] partners = new CommonWords(a, b).partners();

        assertEquals(0, partners[0]);
        assertEquals(1201, partners[1201]);
        assertEquals(2, Arrays.stream(partners).filter(it -> it >= 0).count());
    }

    @Test
    void anchorsPartALargeGap() {
        List<String> a = new ArrayList<>();
        List<String> b = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            a.addAll(List.of("p", "p"));
            b.addAll(List.of("q", "q"));
        }
        // The words "anchor" and "second" stand once in both texts; what is between and before them is compared anew.
        a.addAll(List.of("r", "r", "anchor", "t", "p", "t", "second", "p"));
        b.addAll(List.of("r", "r", "anchor", "t", "q", "q", "t", "second", "q"));

        int[] partners = new CommonWords(a, b).partners();

        assertArrayEquals(
                new int[] {1200, 1201, 1202, 1203, -1, 1206, 1207, -1},
                Arrays.copyOfRange(partners, a.size() - 8, a.size()));
        assertEquals(6, Arrays.stream(partners).filter(it -> it >= 0).count());
    }

    @Test
    void pairsOfRandomTextsRise() {
        Random random = new Random(11);
        for (int round = 0; round < 100; round++) {
            List<String> a = random.ints(30, 0, 12).mapToObj(String::valueOf).toList();
            List<String> b = random.ints(25, 0, 12).mapToObj(String::valueOf).toList();
            assertRising(a, b, new CommonWords(a, b).partners());
        }
    }

    private static void assertRising(List<String> a, List<String> b, int[] partners) {
        int last = -1;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
                assertEquals(a.get(i), b.get(partners[i]));
                assertEquals(true, partners[i] > last);
                last = partners[i];
            }
        }
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }
}

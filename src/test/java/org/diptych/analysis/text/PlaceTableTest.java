package org.diptych.analysis.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceTableTest {
    private static final String FRUIT = "# fruit and colour\napple red\n\nplum blue\nquince\n苹果 红\nplum yellow\n";

    private static PlaceTable table(String list) {
        return PlaceTable.ofFirstWords(list.getBytes(StandardCharsets.UTF_8), " \n");
    }

    @Test
    void firstWordOfEachLineHasItsPlace() {
        PlaceTable table = table(FRUIT);
        assertEquals(FRUIT.indexOf("apple"), table.place("apple"));
        assertEquals("red", table.behind(table.place("apple")));
        assertEquals("红", table.behind(table.place("苹果")));
        assertEquals("", table.behind(table.place("quince")));
    }

    @Test
    void commentsOtherWordsAndPartsOfWordsHaveNone() {
        PlaceTable table = table(FRUIT);
        for (String word : List.of("#", "red", "appl", "apples", "apple red", "苹", "", "quince\n苹果", "\n")) {
            assertEquals(-1, table.place(word), word);
        }
    }

    @Test
    void wordThatStandsTwiceHasBothPlacesInOrder() {
        PlaceTable table = table(FRUIT);
        // The second one stands further on in bytes: three Chinese characters of three bytes come before it.
        int second = FRUIT.lastIndexOf("plum") + 6;
        assertArrayEquals(new int[] {FRUIT.indexOf("plum"), second}, table.places("plum"));
        assertArrayEquals(new int[] {}, table.places("pear"));
    }

    @Test
    void everyPlaceIsHandedOverOnce() {
        List<Integer> places = new ArrayList<>();
        PlaceTable table = table(FRUIT);
        table.forEach(places::add);
        Collections.sort(places);
        assertEquals(
                List.of("apple", "plum", "quince", "苹果", "plum"),
                places.stream().map(table::word).toList());
    }

    @Test
    void tableGrowsWithItsWords() {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            list.append("word").append(i).append(' ').append(i).append('\n');
        }
        byte[] bytes = list.toString().getBytes(StandardCharsets.UTF_8);
        PlaceTable table = new PlaceTable(bytes, " \n", 0);
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                table.add(start);
                start = i + 1;
            }
        }
        for (int i = 0; i < 5000; i++) {
            assertEquals(String.valueOf(i), table.behind(table.place("word" + i)));
        }
        assertEquals(-1, table.place("word5000"));
    }

    @Test
    void onlyTheGivenCharactersEndAWord() {
        byte[] list = "give up/yield\n".getBytes(StandardCharsets.UTF_8);
        PlaceTable senses = new PlaceTable(list, "/\n", 2);
        senses.add(0);
        senses.add(8);
        assertEquals(0, senses.place("give up"));
        assertEquals(8, senses.place("yield"));
        assertEquals(-1, senses.place("give"));
        assertEquals(-1, senses.place("give up/yield"));
    }
}

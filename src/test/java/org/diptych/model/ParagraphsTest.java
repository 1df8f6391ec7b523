package org.diptych.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void blankLineEndsAParagraph() {
        assertEquals(List.of("Nets", "The towns agreed."), paragraphs("Nets\n\n \nThe towns agreed.\n"));
    }

    @Test
    void hardWrappedLinesAreJoined() {
        String text = """
                The delegations of the two harbour towns met again on the lake and went
                through the list that had been drawn up in spring, point by point. They
                found that most of what was promised had been done.
                On the timber trade the northern side explained why its saw mills had
                stopped work for two weeks. The southern side replied that it could not
                wait so long.
                """;

        assertEquals(2, paragraphs(text).size());
    }

    @Test
    void chineseParagraphsOfOneLineEachStayApart() {
        String text = """
                两港代表团昨天在湖心岛举行会谈，就渡轮航线、木材贸易和渔网规格深入交换了意见，气氛坦诚友好。
                北港代表指出，北侧码头的灯光已经修复，愿同南港一道，把春天商定的事情一件一件办好，不再拖延。
                南港代表表示，希望双方提前十天通知停工安排，渔民的来信值得认真对待，双方应当给出明确答复。
                双方同意保持经常性交往。
                """;

        assertEquals(4, paragraphs(text).size());
    }

    @Test
    void longLineThatStopsInASentenceGoesOn() {
        String text = "The council took note of the report on nets and asked the wardens of both towns\n"
                + "to publish what they find.\nIt thanked the choir.";

        assertEquals(
                List.of(
                        "The council took note of the report on nets and asked the wardens of both towns\nto publish what they find.",
                        "It thanked the choir."),
                paragraphs(text));
    }

    @Test
    void shortLinesOfAListStayApart() {
        assertEquals(List.of("nets,", "lights", "ferries"), paragraphs("nets,\nlights\nferries"));
    }

    private static List<String> paragraphs(String text) {
        return Statement.ofText(text, Provenance.unknown()).paragraphs().stream()
                .map(span -> span.of(text))
                .toList();
    }
}

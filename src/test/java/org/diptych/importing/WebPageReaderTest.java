package org.diptych.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.diptych.model.Provenance;
import org.diptych.model.Statement;
import org.diptych.model.StatementKind;
import org.junit.jupiter.api.Test;

class WebPageReaderTest {

    @Test
    void agencyPageGivesItsArticleOnly() throws ImportException {
        Statement statement = Fixtures.read("agency.html");

        assertEquals("""
                Ferry talks end with a handshake

                NORTH HARBOUR, Nov. 24 — The mayors of both towns shook hands on Monday after five hours of talks about the ferry line.

                “We had the calendar on the table and nobody left the room,” said the mayor of North Harbour.

                The first boat leaves on 1 May.

                Children travel free of charge.

                The mayor of South Harbour said the price of a ticket stays the same until the end of the season.""", statement.text());
        assertEquals(
                new Provenance(
                        "Ferry talks end with a handshake",
                        "Lake News Agency",
                        StatementKind.NEWS_REPORT,
                        Optional.of(LocalDate.of(2025, 11, 24)),
                        "en",
                        "https://news.example.org/2025/11/24/ferry-talks",
                        Optional.empty(),
                        "",
                        ""),
                statement.provenance());
    }

    @Test
    void chineseMinistryPageInGb18030GivesItsArticleOnly() throws ImportException {
        Statement statement = Fixtures.read("ministry-gb18030.html");

        assertEquals("""
                湖区代表团举行会谈

                2025年11月24日，南北两港代表团在湖心岛举行会谈，就渡轮航线和木材贸易交换了意见。

                北港代表表示，北侧码头的灯光已经修复，愿同南港一道，把春天商定的事情一件一件办好。

                南港代表表示，希望双方提前十天通知停工安排，渔民的来信值得认真对待。双方同意每半年会晤一次。""", statement.text());
        assertEquals("湖区外事办公室", statement.provenance().issuer());
        assertEquals("zh-Hans", statement.provenance().language());
        assertEquals(StatementKind.READOUT, statement.provenance().kind());
        assertEquals(
                Optional.of(LocalDate.of(2025, 11, 24)), statement.provenance().date());
    }

    @Test
    void linesWithBreaksAreParagraphs() throws ImportException {
        Statement statement = Fixtures.read("lines.html");

        assertEquals(5, statement.paragraphs().size());
        assertEquals("It thanked the choir.", statement.paragraphs().get(4).of(statement.text()));
        assertEquals("Communiqué of the Lake Council", statement.provenance().title());
    }

    @Test
    void pageOfAPostGivesThePostNotItsNeighbours() throws ImportException {
        Statement statement = Fixtures.read("post.html");

        assertEquals(
                "Just had a very good walk along the pier with the mayor of South Harbour. We spoke about ferries, nets and the choir. Great people, great lake! More to come.",
                statement.text());
        assertEquals("Mayor of North Harbour, Lakebook", statement.provenance().issuer());
        assertEquals(StatementKind.POST, statement.provenance().kind());
        assertEquals(
                "https://lakebook.example/@mayor/1234", statement.provenance().url());
    }

    @Test
    void formAroundAWholePageKeepsItsText() throws ImportException {
        String page = "<html><body><form id='aspnetForm'><div class='nav'><a href='/'>Home</a></div><div><p>"
                + "The two towns will share the cost of the new pier in equal parts.</p><p>Work begins in April.</p></div>"
                + "</form></body></html>";

        assertEquals(
                "The two towns will share the cost of the new pier in equal parts.\n\nWork begins in April.",
                Fixtures.read("page.html", page.getBytes(StandardCharsets.UTF_8))
                        .text());
    }

    @Test
    void tableThatArrangesAPageIsNoTable() throws ImportException {
        String cell =
                "The northern side recalled in detail what had been agreed about the nets in the spring of last year, "
                        + "and the southern side confirmed that it had been understood in exactly the same way by all.";
        String page = "<table><tr><td><p>" + cell + "</p><p>It was late.</p></td><td>Links</td></tr></table>";

        assertEquals(
                cell + "\n\nIt was late.\n\nLinks",
                Fixtures.read("page.html", page.getBytes(StandardCharsets.UTF_8))
                        .text());
    }
}

package org.diptych.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.diptych.model.Provenance;
import org.diptych.model.Statement;
import org.diptych.model.StatementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementReaderTest {
    private static final String LAKESIDE = """
            Joint Statement on the Lakeside Talks

            LAKESIDE, November 24, 2025 — The two delegations met for three hours. They spoke of trade, of shipping and of the ferry line that both ports have wanted for years, and they described the talks as “frank and useful”.

            Trade

            Both sides agreed that tariffs on timber won’t rise before spring. A working group meets every month and reports to both harbour masters.

            Timber and paper

            Fish and other farm products

            The Chinese version

            双方同意，木材关税在春季之前不会上调。工作组每月举行一次会议。

            Port\tShips a week

            North Harbour\t12

            South Harbour\t7

            The next meeting takes place in May.""";

    @ParameterizedTest
    @ValueSource(strings = {"lakeside.html", "lakeside.docx", "lakeside.odt"})
    void documentGivesItsParagraphsAndTableRows(String name) throws ImportException {
        assertEquals(LAKESIDE, Fixtures.read(name).text());
    }

    @Test
    void richTextGivesItsParagraphsAndTheCellsOfItsTable() throws ImportException {
        assertEquals(
                LAKESIDE.replace("\t", "\n\n"), Fixtures.read("lakeside.rtf").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lakeside.pdf", "lakeside-restricted.pdf"})
    void pdfGivesItsParagraphsJoinedFromLines(String name) throws ImportException {
        String expected = LAKESIDE.replace("\t", " ")
                .replace("Timber and", "• Timber and")
                .replace("Fish and", "• Fish and");

        assertEquals(expected, Fixtures.read(name).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lakeside.html", "lakeside.docx", "lakeside.odt", "lakeside.rtf", "lakeside.pdf"})
    void provenanceIsFilledInFromTheDocument(String name) throws ImportException {
        Provenance provenance = Fixtures.read(name).provenance();

        assertEquals("Joint Statement on the Lakeside Talks", provenance.title());
        assertEquals(StatementKind.JOINT_STATEMENT, provenance.kind());
        assertEquals(Optional.of(LocalDate.of(2025, 11, 24)), provenance.date());
        assertEquals("en", provenance.language());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lakeside.html",
                "lakeside.docx",
                "lakeside.odt",
                "lakeside.rtf",
                "lakeside.pdf",
                "ministry-gb18030.html"
            })
    void sameBytesGiveEqualStatements(String name) throws ImportException {
        assertEquals(Fixtures.read(name), Fixtures.read(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lakeside.docx", "lakeside.odt", "lakeside.rtf", "lakeside.pdf", "lakeside.html"})
    void contentTellsTheFormatWhereTheNameLies(String name) throws ImportException {
        Statement renamed = Fixtures.read("renamed.txt", Fixtures.bytes(name));

        assertEquals(Fixtures.read(name).text(), renamed.text());
    }

    @Test
    void wordDocumentThatIsReallyAPdfIsReadAsPdf() throws ImportException {
        Statement statement = Fixtures.read("statement.docx", Fixtures.bytes("lakeside.pdf"));

        assertEquals(Fixtures.read("lakeside.pdf").text(), statement.text());
        assertEquals("statement.docx", statement.original().fileName());
    }

    @Test
    void runningHeadsAndPageNumbersAreNotInTheText() throws ImportException {
        Statement statement = Fixtures.read("harbour.pdf");

        assertTrue(statement
                .text()
                .startsWith("Record of the Sixth Meeting of the Harbour Towns\n\nNorth Harbour, 3 February 2026\n\n"));
        assertEquals(14, statement.paragraphs().size());
        assertTrue(Stream.of("Secretariat", "– 1 –", "– 2 –", "– 3 –").noneMatch(statement.text()::contains));
    }

    @Test
    void originalKeepsNameAndBytes() throws ImportException {
        byte[] bytes = "A short text.\r\n".getBytes(StandardCharsets.UTF_8);
        Statement statement = Fixtures.read("short.txt", bytes);

        assertEquals("A short text.", statement.text());
        assertEquals(bytes.length, statement.original().size());
        assertEquals("short.txt", statement.original().fileName());
    }

    @Test
    void markdownLosesItsMarksAndKeepsTheWordsOfLinks() throws ImportException {
        String source = """
                ---
                title: "Readout of the harbour call"
                date: 2025-11-24
                url: https://example.org/readout
                lang: en
                ---
                # Readout of the harbour call

                The *two* towns [agreed](https://example.org) on **nets**
                and on `lights`.

                - first
                - second

                | Port | Ships |
                |------|-------|
                | North | 12 |
                """;
        Statement statement = Fixtures.read("readout.md", source.getBytes(StandardCharsets.UTF_8));

        assertEquals(
                "Readout of the harbour call\n\nThe two towns agreed on nets and on lights.\n\nfirst\n\nsecond\n\n"
                        + "Port\tShips\n\nNorth\t12",
                statement.text());
        assertEquals(StatementKind.READOUT, statement.provenance().kind());
        assertEquals(
                Optional.of(LocalDate.of(2025, 11, 24)), statement.provenance().date());
        assertEquals("https://example.org/readout", statement.provenance().url());
    }

    @Test
    void pastedTextIsNormalisedAndGuessed() {
        Statement statement = new StatementReader().pasted("\uFEFF聯合聲明\r\n\r\n2025年11月24日，雙方舉行會談。\u0000");

        assertEquals("聯合聲明\n\n2025年11月24日，雙方舉行會談。", statement.text());
        assertEquals("zh-Hant", statement.provenance().language());
        assertEquals(StatementKind.JOINT_STATEMENT, statement.provenance().kind());
        assertEquals("", statement.original().fileName());
    }

    @Test
    void blankPasteIsABlankStatement() {
        assertTrue(new StatementReader().pasted(" \n ").isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lakeside.docx", "lakeside.odt", "lakeside.rtf", "lakeside.pdf", "lakeside.html"})
    void readingStopsWhenItIsCancelled(String name) throws ImportException {
        List<Double> reports = new ArrayList<>();
        new StatementReader().read(name, Fixtures.bytes(name), reports::add);

        assertTrue(reports.size() > 4, () -> "only " + reports);
        assertEquals(1.0, reports.get(reports.size() - 1));
        for (int stop = 0; stop < reports.size(); stop++) {
            int at = stop;
            List<Double> heard = new ArrayList<>();
            assertThrows(
                    CancellationException.class,
                    () -> new StatementReader().read(name, Fixtures.bytes(name), fraction -> {
                        heard.add(fraction);
                        if (heard.size() > at) {
                            throw new CancellationException();
                        }
                    }));
        }
    }
}

package org.diptych.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diptych.export.pdf.Paper;
import org.diptych.export.pdf.PdfOptions;
import org.diptych.export.pdf.PdfPart;
import org.diptych.model.Anchor;
import org.diptych.model.Annotation;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.ui.Desk;
import org.diptych.ui.Sample;
import org.diptych.ui.SampleReports;
import org.diptych.ui.shared.Change;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PdfSetupViewModelTest {
    private final Desk desk = new Desk(Sample.comparison());
    private final SampleReports reports = new SampleReports();
    private final PdfSetupViewModel setup = setup();

    private PdfSetupViewModel setup() {
        return new PdfSetupViewModel(
                desk.workspace, reports, desk.preferences, desk.threads, desk.notices, desk.messages);
    }

    @BeforeEach
    void giveThePageASize() {
        setup.fit(400, 300);
    }

    @Test
    void firstPageIsShownInItsPlace() {
        setup.open();

        PageShown.Page page = page();
        assertEquals(1, page.number());
        assertEquals(400, page.width());
        assertTrue(page.height() <= 300);
        assertTrue(page.complete());
        assertTrue(hasInk(page));
    }

    @Test
    void pagesAreTurnedAndEndWithTheLast() {
        setup.open();
        setup.turnTo(2);
        assertEquals(2, page().number());
        setup.turnTo(1000);
        assertEquals(page().pages(), page().number());
        setup.turnTo(0);
        assertEquals(1, page().number());
    }

    @Test
    void turningAPageOfAWholeReportDoesNotLayItOutAgain() {
        setup.open();
        setup.turnTo(2);
        int before = reports.previewed.size();
        setup.turnTo(1);
        assertEquals(before, reports.previewed.size());
    }

    @Test
    void nothingIsChosenAtFirst() {
        setup.open();
        assertEquals(PdfOptions.standard(), setup.options());
    }

    @Test
    void everyChoiceIsShownAtOnce() {
        setup.open();
        setup.paperProperty().set("Letter");
        setup.landscapeProperty().set(false);
        setup.marginProperty().set(false);
        setup.titleProperty().set("Two texts");
        setup.authorProperty().set("A. Researcher");
        choice(setup.parts(), PdfPart.FRONT_PAGE.name()).chosen().set(false);
        choice(setup.topics(), "treaty").chosen().set(false);

        PdfOptions expected = PdfOptions.standard()
                .withPaper(Paper.LETTER, false)
                .withMargin(false)
                .withTitle("Two texts")
                .withAuthor("A. Researcher")
                .withTopics(Set.of("harbour"));
        assertEquals(
                expected.withParts(without(expected.parts(), PdfPart.FRONT_PAGE)),
                reports.previewed.get(reports.previewed.size() - 1));
        assertTrue(page().height() > page().width());
    }

    @Test
    void choicesAreThereTheNextTime() {
        setup.open();
        setup.marginProperty().set(false);
        choice(setup.parts(), PdfPart.METHOD.name()).chosen().set(false);
        setup.close();
        setup.open();

        assertFalse(setup.marginProperty().get());
        assertFalse(choice(setup.parts(), PdfPart.METHOD.name()).chosen().get());
    }

    @Test
    void whatHoldsForEveryComparisonIsThereAtTheNextStart() {
        setup.open();
        setup.paperProperty().set("Letter");
        setup.landscapeProperty().set(false);
        choice(setup.parts(), PdfPart.METHOD.name()).chosen().set(false);
        choice(setup.parts(), PdfPart.PROPOSED_FINDINGS.name()).chosen().set(true);
        choice(setup.topics(), "treaty").chosen().set(false);
        setup.titleProperty().set("Two texts");

        PdfSetupViewModel next = setup();
        next.fit(400, 300);
        next.open();

        Set<PdfPart> parts = without(PdfOptions.standard().parts(), PdfPart.METHOD);
        parts.add(PdfPart.PROPOSED_FINDINGS);
        assertEquals(PdfOptions.standard().withPaper(Paper.LETTER, false).withParts(parts), next.options());
    }

    @Test
    void authorIsTheOneOfTheNotesUntilAnotherIsWritten() {
        desk.preferences.change(before -> before.withAuthor("A. Reader"));
        setup.open();
        assertEquals("A. Reader", setup.options().author());
        setup.authorProperty().set("Two Readers");
        setup.close();
        setup.open();
        assertEquals("Two Readers", setup.options().author());
        assertEquals("A. Reader", desk.preferences.now().author());
    }

    @Test
    void ownTitleIsNotCarriedToAnotherComparison() {
        setup.open();
        setup.titleProperty().set("Two texts");
        setup.close();
        desk.workspace.change(Change.OPEN, now -> now.withTitle("Another"));
        setup.open();

        assertEquals("Another", setup.titleProperty().get());
        assertEquals("", setup.options().title());
    }

    @Test
    void findingsAreOfferedOnceThereAreSome() {
        setup.open();
        assertFalse(choice(setup.parts(), PdfPart.FINDINGS.name()).possible());
    }

    @Test
    void notesCanBeChosenByTheirAuthors() {
        note("Ann");
        note("Ben");
        setup.open();
        assertEquals(
                List.of("Ann", "Ben"),
                setup.authors().stream().map(Choice::label).toList());
        choice(setup.authors(), "Ben").chosen().set(false);

        assertEquals(Optional.of(Set.of("Ann")), setup.options().noteAuthors());
    }

    @Test
    void nothingIsMadeWhileClosed() {
        setup.open();
        setup.close();
        int before = reports.previewed.size();
        desk.workspace.change(Change.OPEN, now -> now.withTitle("Another"));

        assertEquals(before, reports.previewed.size());
        assertEquals(new PageShown.Waiting(), setup.shownProperty().get());
    }

    private void note(String author) {
        Annotation note = new Annotation(
                "id-" + author,
                Side.A,
                Anchor.at(Sample.A, new Span(0, 3)),
                Optional.empty(),
                "Compare this.",
                author,
                Instant.EPOCH);
        desk.workspace.change(Change.OPEN, now -> {
            List<Annotation> all = new ArrayList<>(now.research().annotations());
            all.add(note);
            return now.withResearch(now.research().withAnnotations(all));
        });
    }

    private PageShown.Page page() {
        return (PageShown.Page) setup.shownProperty().get();
    }

    private static boolean hasInk(PageShown.Page page) {
        for (int i = 0; i < page.pixels().limit(); i++) {
            if ((page.pixels().get(i) & 0xFF) < 128) {
                return true;
            }
        }
        return false;
    }

    private static Choice choice(List<Choice> choices, String id) {
        return choices.stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Set<PdfPart> without(Set<PdfPart> parts, PdfPart part) {
        Set<PdfPart> rest = new HashSet<>(parts);
        rest.remove(part);
        return rest;
    }
}

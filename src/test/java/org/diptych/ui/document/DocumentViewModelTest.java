package org.diptych.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.diptych.model.Analysis;
import org.diptych.model.Anchor;
import org.diptych.model.Annotation;
import org.diptych.model.Comparison;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.project.ProjectStore;
import org.diptych.project.disk.FileStamp;
import org.diptych.project.file.Project;
import org.diptych.project.qda.QdaProject;
import org.diptych.project.state.Autosave;
import org.diptych.project.state.Generations;
import org.diptych.project.state.Origin;
import org.diptych.project.state.RecentFiles;
import org.diptych.project.state.Recovery;
import org.diptych.project.state.StateFolder;
import org.diptych.ui.Desk;
import org.diptych.ui.Sample;
import org.diptych.ui.shared.Change;
import org.diptych.ui.shared.Desktop;
import org.diptych.ui.shared.Desktop.Leaving;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentViewModelTest {
    @TempDir
    Path folder;

    private final Desk desk = new Desk(Sample.comparison());
    private Leaving answer = Leaving.STAY;
    private Path file = Path.of("");
    private Storage storage = Disk.storage();
    private DocumentViewModel document = document();

    @BeforeEach
    void open() throws IOException {
        StateFolder state = new StateFolder(folder.resolve("state"));
        file = folder.resolve("harbour 港.diptych");
        Recovery recovery = new Recovery(state);
        storage = new Storage(
                new ProjectStore(new Generations(state)),
                recovery,
                Optional.of(new Autosave(recovery, e -> {})),
                new RecentFiles(state));
        document = document();
    }

    @AfterEach
    void close() throws IOException {
        storage.close();
    }

    private DocumentViewModel document() {
        return new DocumentViewModel(desk.workspace, storage, desktop(), desk.threads, desk.notices, desk.messages);
    }

    /** Chooses the one file, gives the one answer, and nothing else. */
    private Desktop desktop() {
        return (Desktop) Proxy.newProxyInstance(
                Desktop.class.getClassLoader(),
                new Class<?>[] {Desktop.class},
                (proxy, method, arguments) -> method.getName().equals("askBeforeLeaving") ? answer : Optional.of(file));
    }

    private void edit(String title) {
        desk.workspace.change(Change.PROVENANCE, now -> now.withTitle(title));
    }

    private Comparison inFile() throws IOException {
        return ProjectStore.open(file).project().comparison();
    }

    private void choose(String id) {
        Question question = document.questionProperty().get().orElseThrow();
        document.choose(
                question,
                question.choices().stream()
                        .filter(choice -> choice.id().equals(id))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void changeShowsADotThatSavingAndUndoTakeAway() throws IOException {
        assertFalse(document.documentProperty().get().unsaved());
        edit("Other");
        assertEquals("• Other — Diptych", document.titleProperty().get());

        document.save();
        assertEquals("harbour 港 — Diptych", document.titleProperty().get());
        assertEquals("Other", inFile().title());

        edit("Third");
        assertTrue(document.documentProperty().get().unsaved());
        desk.workspace.undo();
        assertFalse(document.documentProperty().get().unsaved());
    }

    @Test
    void openedFileHasItsOwnHistoryAndIsARecentOne() throws IOException {
        Files.write(file, ProjectStore.write(Sample.comparison().withTitle("Saved")));
        document.open(file);

        assertEquals("Saved", desk.workspace.comparison().title());
        assertEquals(Optional.empty(), desk.workspace.undoableProperty().get());
        assertEquals(
                List.of(file.toAbsolutePath()),
                document.recentProperty().get().stream().map(RecentRow::file).toList());
    }

    @Test
    void unsavedWorkIsNotLeftWithoutAsking() throws IOException {
        Files.write(file, ProjectStore.write(Sample.comparison().withTitle("Saved")));
        edit("Mine");
        document.open(file);
        assertEquals("Mine", desk.workspace.comparison().title());

        answer = Leaving.KEEP;
        document.open(file);
        assertEquals("Saved", desk.workspace.comparison().title());
        storage.autosave().orElseThrow().flush();
        assertEquals(
                "Mine",
                storage.recovery().unsaved().get(0).project().comparison().title());
    }

    @Test
    void workIsSafeAgainWhenWhatItWasLeftForCannotBeOpened() throws IOException {
        edit("Mine");
        answer = Leaving.DISCARD;
        document.open(Files.writeString(folder.resolve("no.diptych"), "nothing"));
        assertEquals("Mine", desk.workspace.comparison().title());
        assertKeptForTheNextStart("Mine");
    }

    @Test
    void changeByAnotherProgramIsAskedAboutAndNeverOverwritten() throws IOException {
        document.save();
        Comparison theirs = Sample.comparison().with(Side.A, Sample.comparison().b());
        Files.write(file, ProjectStore.write(theirs));
        edit("Mine");

        document.save();
        assertEquals(theirs, inFile());
        choose("compare");
        String details = String.join(
                "\n", document.questionProperty().get().orElseThrow().details());
        assertTrue(details.contains("Different: text A, source of A, title."), details);

        choose("reload");
        assertEquals(theirs, desk.workspace.comparison());
        assertEquals(Optional.empty(), document.questionProperty().get());
    }

    @Test
    void savingAgainAsksOnceAndSavingElsewhereAnswersTheQuestion() throws IOException {
        document.save();
        Files.write(file, ProjectStore.write(Sample.comparison().withTitle("Theirs")));
        edit("Mine");
        document.save();
        document.save();
        choose("not-now");
        assertEquals(Optional.empty(), document.questionProperty().get());

        document.save();
        file = folder.resolve("elsewhere.diptych");
        document.saveAs();
        assertEquals("Mine", inFile().title());
        assertEquals(Optional.empty(), document.questionProperty().get());
    }

    @Test
    void changeByAnotherProgramIsNoticedWhenTheWindowComesToTheFront() throws IOException {
        document.save();
        document.lookOutside();
        assertEquals(Optional.empty(), document.questionProperty().get());
        Files.delete(file);

        document.lookOutside();
        assertEquals(
                "“harbour 港.diptych” is no longer where it was; it was moved or removed.",
                document.questionProperty().get().orElseThrow().text());
        choose("save-over");
        assertEquals(desk.workspace.comparison(), inFile());
    }

    @Test
    void refusalOfTheDiskIsToldAndTheWorkStaysSafe() throws IOException {
        document.save();
        edit("Mine");
        Files.delete(file);
        file = Files.writeString(folder.resolve("no-folder"), "a file").resolve("x.diptych");

        document.saveAs();
        assertTrue(
                desk.notices.currentProperty().get().orElseThrow().text().startsWith("“x.diptych” could not be saved"),
                desk.notices.currentProperty().get().toString());
        assertTrue(document.documentProperty().get().unsaved());
        assertKeptForTheNextStart("Mine");
    }

    @Test
    void emptiedComparisonIsSavedOnlyWithConsent() throws IOException {
        document.save();
        Comparison before = inFile();
        desk.workspace.change(Change.CLEAR, now -> Sample.empty());

        document.save();
        assertEquals(before, inFile());
        choose("save-over");
        assertEquals(Sample.empty(), inFile());
    }

    @Test
    void workOfACrashIsOfferedWithWhatDiffersAndDoesNotTouchTheFile() throws IOException {
        Files.write(file, ProjectStore.write(Sample.comparison()));
        try (Autosave crashed = new Autosave(storage.recovery(), e -> {})) {
            crashed.changed(
                    Project.of(Sample.comparison().withTitle("Crashed")),
                    new Origin(Optional.of(file), FileStamp.of(file)));
        }

        document.offerUnsaved();
        Question question = document.questionProperty().get().orElseThrow();
        assertTrue(question.text().contains("“harbour 港.diptych”"), question.text());
        assertEquals("Different: title.", question.details().get(2));

        choose("recover");
        assertEquals("Crashed", desk.workspace.comparison().title());
        assertTrue(document.documentProperty().get().unsaved());
        assertEquals(Sample.comparison(), inFile());
        document.save();
        assertEquals("Crashed", inFile().title());
        storage.autosave().orElseThrow().flush();
        assertEquals(List.of(), storage.recovery().unsaved());
    }

    @Test
    void workOfACrashIsDiscardedOnlyWhenThatIsSaidTwice() throws IOException {
        try (Autosave crashed = new Autosave(storage.recovery(), e -> {})) {
            crashed.changed(
                    Project.of(Sample.comparison().withTitle("Crashed")),
                    new Origin(Optional.empty(), Optional.empty()));
        }
        document.offerUnsaved();
        Question offered = document.questionProperty().get().orElseThrow();

        choose("discard-recovery");
        assertEquals(
                "Discard the unsaved work on “Crashed” for good? It cannot be brought back.",
                document.questionProperty().get().orElseThrow().text());
        assertEquals(
                List.of("back", "discard-for-good"),
                document.questionProperty().get().orElseThrow().choices().stream()
                        .map(Question.Choice::id)
                        .toList());
        choose("back");
        assertEquals(
                offered.text(), document.questionProperty().get().orElseThrow().text());

        choose("discard-recovery");
        choose("discard-for-good");
        assertEquals(Optional.empty(), document.questionProperty().get());
        assertEquals(List.of(), storage.recovery().unsaved());
    }

    @Test
    void whatAFileHeldBeforeIsOfferedWhenItCannotBeReadAnyMore() throws IOException {
        edit("First");
        document.save();
        edit("Second");
        document.save();
        Files.writeString(file, "no zip file");
        document.beginAnew(Sample::empty, () -> {});

        document.open(file);
        Question question = document.questionProperty().get().orElseThrow();
        assertTrue(question.text().startsWith("“harbour 港.diptych” cannot be read, but"), question.text());
        choose("open-earlier");
        assertEquals("First", desk.workspace.comparison().title());
        assertTrue(document.documentProperty().get().unsaved());
        assertEquals(Optional.empty(), document.documentProperty().get().file());
    }

    @Test
    void problemIsNoLongerToldWhenAnotherFileCouldBeOpened() throws IOException {
        document.open(folder.resolve("missing.diptych"));
        assertTrue(desk.notices.currentProperty().get().isPresent());
        Files.write(file, ProjectStore.write(Sample.comparison()));
        document.open(file);
        assertEquals(Optional.empty(), desk.notices.currentProperty().get());
    }

    @Test
    void newComparisonIsEmptyAndUnsavedWorkIsAskedAbout() {
        edit("Other");
        answer = Leaving.STAY;
        document.beginAnew(Sample::empty, () -> {});
        assertEquals("Other", desk.workspace.comparison().title());

        answer = Leaving.DISCARD;
        document.beginAnew(Sample::empty, () -> {});
        assertEquals(Sample.empty(), desk.workspace.comparison());
        assertFalse(document.documentProperty().get().unsaved());
        assertEquals(Optional.empty(), desk.workspace.undoableProperty().get());
    }

    @Test
    void damagedFileIsShownWithAReportAndSavedElsewhere() throws IOException {
        byte[] whole = ProjectStore.write(Sample.comparison());
        Path damaged = folder.resolve("damaged.diptych");
        byte[] cut = Arrays.copyOf(whole, whole.length - 800);
        Files.write(damaged, cut);

        document.open(damaged);
        assertTrue(
                desk.notices.currentProperty().get().orElseThrow().text().startsWith("“damaged.diptych” is damaged."));
        document.save();
        assertEquals(Optional.of(file), document.documentProperty().get().file());
        assertEquals(cut.length, Files.size(damaged));
    }

    @Test
    void projectOverTheSameTextsIsOneStepThatCanBeUndone() throws IOException {
        Comparison marked = marked(Sample.comparison());
        Path project = folder.resolve("coded.qdpx");
        Files.write(project, QdaProject.write(marked.swapped(), Analysis.empty()));

        document.importProject(project);
        assertEquals(marked.research(), desk.workspace.comparison().research());
        assertEquals(
                "import of “coded.qdpx”",
                desk.messages.text(desk.workspace.undoableProperty().get().orElseThrow()));
        assertEquals(
                "“coded.qdpx” added 1 highlight, 0 topics and 0 links to this comparison.",
                desk.notices.currentProperty().get().orElseThrow().text());
        desk.workspace.undo();
        assertEquals(Sample.comparison(), desk.workspace.comparison());
        desk.workspace.redo();

        document.importProject(project);
        assertEquals(marked.research(), desk.workspace.comparison().research());
        assertEquals(
                "“coded.qdpx” holds nothing that this comparison does not hold.",
                desk.notices.currentProperty().get().orElseThrow().text());
    }

    @Test
    void projectOfOtherTextsIsANewComparisonAndUnsavedWorkIsNotLost() throws IOException {
        Comparison other = marked(
                Sample.comparison().swapped().with(Side.A, Sample.comparison().a()));
        Path project = folder.resolve("other.qdpx");
        Files.write(project, QdaProject.write(other, Analysis.empty()));
        edit("Mine");

        document.importProject(project);
        assertEquals("Mine", desk.workspace.comparison().title());

        answer = Leaving.KEEP;
        document.importProject(project);
        assertEquals(other.a().text(), desk.workspace.comparison().a().text());
        assertEquals(other.research(), desk.workspace.comparison().research());
        assertTrue(document.documentProperty().get().unsaved());
        desk.workspace.undo();
        assertTrue(desk.workspace.comparison().a().isBlank());
        storage.autosave().orElseThrow().flush();
        assertEquals(
                "Mine",
                storage.recovery().unsaved().get(0).project().comparison().title());
    }

    @Test
    void whatAProjectHoldsThatDiptychDoesNotTakeIsListed() throws IOException {
        Path project = folder.resolve("foreign.qdpx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(project))) {
            zip.putNextEntry(new ZipEntry("project.qde"));
            zip.write(("<Project name='Foreign'><CodeBook><Codes><Code guid='c' name='Quay'/></Codes></CodeBook>"
                            + "<Sources><TextSource guid='s' name='One'><PlainTextContent>A quay is a place."
                            + "</PlainTextContent><PlainTextSelection guid='p' name='quay' startPosition='2'"
                            + " endPosition='6'><Coding><CodeRef targetGUID='c'/></Coding></PlainTextSelection>"
                            + "</TextSource><PictureSource guid='q'/></Sources></Project>")
                    .getBytes(StandardCharsets.UTF_8));
        }

        document.importProject(project);
        Question question = document.questionProperty().get().orElseThrow();
        assertTrue(
                question.text().startsWith("“foreign.qdpx” is a new comparison with 1 highlight, 1 topic and 0 links."),
                question.text());
        assertEquals(List.of("Left out, because Diptych has no place for it: PictureSource (1)."), question.details());
        choose("close");
        assertEquals(Optional.empty(), document.questionProperty().get());
    }

    private static Comparison marked(Comparison comparison) {
        String text = comparison.a().text();
        return comparison.withResearch(comparison
                .research()
                .withAnnotations(List.of(new Annotation(
                        "00000000-0000-0000-0000-00000000000b",
                        Side.A,
                        Anchor.at(text, new Span(0, text.indexOf(' '))),
                        Optional.of("harbour"),
                        "why",
                        "A. Reader",
                        Instant.parse("2025-11-25T09:00:00Z")))));
    }

    private void assertKeptForTheNextStart(String title) throws IOException {
        answer = Leaving.KEEP;
        document.leave(() -> {});
        storage.autosave().orElseThrow().flush();
        assertEquals(
                title,
                storage.recovery().unsaved().get(0).project().comparison().title());
    }
}

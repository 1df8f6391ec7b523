package org.diptych.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.Original;
import org.diptych.model.Provenance;
import org.diptych.model.Side;
import org.diptych.model.Statement;
import org.diptych.project.SaveOutcome.ChangedOutside;
import org.diptych.project.SaveOutcome.Consent;
import org.diptych.project.SaveOutcome.Failed;
import org.diptych.project.SaveOutcome.NeedsConsent;
import org.diptych.project.SaveOutcome.Saved;
import org.diptych.project.disk.FileStamp;
import org.diptych.project.file.Project;
import org.diptych.project.file.ProjectException;
import org.diptych.project.file.ProjectProblem;
import org.diptych.project.state.Generations;
import org.diptych.project.state.StateFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectStoreTest {
    private static final int LARGE = 400_000;

    @TempDir
    Path folder;

    private Generations generations = new Generations(new StateFolder(Path.of("")));
    private ProjectStore store = new ProjectStore(generations);
    private Path file = Path.of("");

    @BeforeEach
    void makeStore() {
        generations = new Generations(new StateFolder(folder.resolve("state")));
        store = new ProjectStore(generations);
        file = folder.resolve("two calls.diptych");
    }

    static Comparison comparison(String title, int originalBytes) {
        byte[] original = new byte[originalBytes];
        new Random(7).nextBytes(original);
        return new Comparison(
                title,
                new Statement("We spoke about fish.", Provenance.unknown(), new Original("a.pdf", original)),
                Statement.ofText("We spoke about boats.", Provenance.unknown()),
                Codebook.empty());
    }

    private static Project project(String title) {
        return Project.of(comparison(title, LARGE));
    }

    private FileStamp saved(Project project) {
        return assertInstanceOf(Saved.class, store.save(project, file, Optional.empty(), Set.of()))
                .stamp();
    }

    private List<Path> besideTheFile() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> !path.endsWith("state")).toList();
        }
    }

    @Test
    void savedFileIsOpenedAgain() throws IOException {
        saved(project("one"));

        assertEquals(
                project("one").comparison(), ProjectStore.open(file).project().comparison());
        assertEquals(List.of(file), besideTheFile());
    }

    @Test
    void pathWithBlanksAndOtherLettersIsSaved() throws IOException {
        file = Files.createDirectories(folder.resolve("两份 声明 ä é")).resolve("通话 1 – Übersicht 😀.diptych");
        FileStamp stamp = saved(project("one"));

        assertInstanceOf(Saved.class, store.save(project("two"), file, Optional.of(stamp), Set.of()));
        assertEquals("two", ProjectStore.open(file).project().comparison().title());
    }

    @Test
    void fileThatAnotherProgramChangedIsNotReplaced() throws IOException {
        FileStamp stamp = saved(project("one"));
        byte[] theirs = ProjectStore.write(comparison("theirs", LARGE));
        Files.write(file, theirs);

        SaveOutcome outcome = store.save(project("two"), file, Optional.of(stamp), Set.of());

        assertInstanceOf(ChangedOutside.class, outcome);
        assertArrayEquals(theirs, Files.readAllBytes(file));

        store.save(project("two"), file, Optional.of(stamp), Set.of(Consent.REPLACE_FOREIGN_CHANGE));
        assertEquals("two", ProjectStore.open(file).project().comparison().title());
        assertArrayEquals(theirs, Files.readAllBytes(generations.of(file).get(0)));
    }

    @Test
    void fileThatWasOnlyTouchedIsSaved() throws IOException {
        FileStamp stamp = saved(project("one"));
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(0));

        assertInstanceOf(Saved.class, store.save(project("two"), file, Optional.of(stamp), Set.of()));
    }

    @Test
    void strangeFileInTheWayIsNotReplaced() throws IOException {
        Files.writeString(file, "a letter");

        assertInstanceOf(ChangedOutside.class, store.save(project("one"), file, Optional.empty(), Set.of()));
        assertEquals("a letter", Files.readString(file));
    }

    @Test
    void fileThatWasRemovedIsWrittenAgain() throws IOException {
        FileStamp stamp = saved(project("one"));
        Files.delete(file);

        assertInstanceOf(Saved.class, store.save(project("two"), file, Optional.of(stamp), Set.of()));
        assertEquals("two", ProjectStore.open(file).project().comparison().title());
    }

    @Test
    void folderThatWasRemovedIsNamedAsTheProblem() throws IOException {
        file = Files.createDirectories(folder.resolve("gone")).resolve("x.diptych");
        FileStamp stamp = saved(project("one"));
        Files.delete(file);
        Files.delete(folder.resolve("gone"));

        Failed failed = assertInstanceOf(Failed.class, store.save(project("two"), file, Optional.of(stamp), Set.of()));
        assertEquals(SaveOutcome.Problem.NO_FOLDER, failed.problem());
    }

    @Test
    void muchSmallerFileNeedsConsent() throws IOException {
        FileStamp stamp = saved(project("one"));
        byte[] before = Files.readAllBytes(file);
        Project small = Project.of(comparison("two", 10));

        NeedsConsent need = assertInstanceOf(NeedsConsent.class, store.save(small, file, Optional.of(stamp), Set.of()));

        assertFalse(need.empty());
        assertTrue(need.newSize() < need.oldSize() / 2);
        assertArrayEquals(before, Files.readAllBytes(file));
        assertInstanceOf(Saved.class, store.save(small, file, Optional.of(stamp), Set.of(Consent.LOSE_MUCH)));
    }

    @Test
    void emptyComparisonNeedsConsentEvenInPlaceOfASmallOne() {
        FileStamp stamp = saved(Project.of(comparison("one", 10)));
        Comparison empty = new Comparison("", Statement.blank(), Statement.blank(), CodebookFile.bundled());

        NeedsConsent need =
                assertInstanceOf(NeedsConsent.class, store.save(Project.of(empty), file, Optional.of(stamp), Set.of()));
        assertTrue(need.empty());
    }

    @Test
    void lastTenGenerationsAreKept() throws IOException {
        Optional<FileStamp> stamp = Optional.empty();
        for (int i = 0; i < 14; i++) {
            stamp = Optional.of(assertInstanceOf(Saved.class, store.save(project("n" + i), file, stamp, Set.of()))
                    .stamp());
        }

        List<Path> kept = generations.of(file);
        assertEquals(Generations.MOST, kept.size());
        assertEquals(
                "n12", ProjectStore.open(kept.get(0)).project().comparison().title());
        assertEquals("n3", ProjectStore.open(kept.get(9)).project().comparison().title());
    }

    @Test
    void linkToAFileStaysALink() throws IOException {
        FileStamp stamp = saved(project("one"));
        Path link = Files.createSymbolicLink(folder.resolve("link.diptych"), file);

        assertInstanceOf(Saved.class, store.save(project("two"), link, Optional.of(stamp), Set.of()));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("two", ProjectStore.open(file).project().comparison().title());
    }

    @Test
    void fileUnderAFileCannotBeSaved() throws IOException {
        file = Files.writeString(folder.resolve("plain"), "x").resolve("x.diptych");

        Failed failed = assertInstanceOf(Failed.class, store.save(project("one"), file, Optional.empty(), Set.of()));
        assertEquals(SaveOutcome.Problem.NO_FOLDER, failed.problem());
    }

    @Test
    void readOnlyFolderLeavesTheFileAsItWas() throws IOException, InterruptedException {
        try (SmallDisk disk = SmallDisk.of(folder.resolve("disk"), 4 << 20)) {
            file = disk.path().resolve("x.diptych");
            FileStamp stamp = saved(project("one"));
            byte[] before = Files.readAllBytes(file);
            disk.makeReadOnly();

            Failed failed =
                    assertInstanceOf(Failed.class, store.save(project("two"), file, Optional.of(stamp), Set.of()));
            assertEquals(SaveOutcome.Problem.READ_ONLY, failed.problem());
            assertArrayEquals(before, Files.readAllBytes(file));
        }
    }

    @Test
    void fullDiskLeavesTheFileAsItWasAndNothingBesideIt() throws IOException, InterruptedException {
        try (SmallDisk disk = SmallDisk.of(folder.resolve("disk"), 1 << 20)) {
            file = disk.path().resolve("x.diptych");
            FileStamp stamp = saved(project("one"));
            byte[] before = Files.readAllBytes(file);

            Failed failed = assertInstanceOf(
                    Failed.class,
                    store.save(Project.of(comparison("two", 3 * LARGE)), file, Optional.of(stamp), Set.of()));

            assertEquals(SaveOutcome.Problem.DISK_FULL, failed.problem());
            assertArrayEquals(before, Files.readAllBytes(file));
            try (Stream<Path> files = Files.list(disk.path())) {
                assertEquals(List.of(file), files.toList());
            }
        }
    }

    @Test
    void stateFolderThatCannotBeWrittenDoesNotKeepFromSaving() throws IOException {
        Path plain = Files.writeString(folder.resolve("no folder"), "x");
        store = new ProjectStore(new Generations(new StateFolder(plain.resolve("state"))));
        FileStamp stamp = saved(project("one"));

        assertInstanceOf(Saved.class, store.save(project("two"), file, Optional.of(stamp), Set.of()));
    }

    @Test
    void fileThatIsNotThereIsToldBySentence() {
        ProjectException e =
                assertThrows(ProjectException.class, () -> ProjectStore.open(folder.resolve("no.diptych")));
        assertEquals(ProjectProblem.NOT_FOUND, e.problem());
        assertEquals("The file “no.diptych” is not there any more.", e.getMessage());
    }

    @Test
    void bytesOfAComparisonComeBack() throws ProjectException {
        Comparison comparison = comparison("bytes", 100).with(Side.B, Statement.blank());
        assertEquals(comparison, ProjectStore.read(ProjectStore.write(comparison)));
    }
}

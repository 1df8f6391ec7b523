package org.diptych.project.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.Original;
import org.diptych.model.Provenance;
import org.diptych.model.Statement;
import org.diptych.project.file.Project;
import org.diptych.project.file.ProjectFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {
    @TempDir
    Path folder;

    private Recovery recovery = new Recovery(new StateFolder(Path.of("")));
    private final List<IOException> failures = new CopyOnWriteArrayList<>();

    @BeforeEach
    void begin() {
        recovery = new Recovery(new StateFolder(folder));
    }

    private static Project project(String title) {
        return Project.of(new Comparison(
                title,
                new Statement("Words.", Provenance.unknown(), new Original("a.pdf", new byte[] {1, 2, 3})),
                Statement.ofText("Others.", Provenance.unknown()),
                Codebook.empty()));
    }

    @Test
    void newestOfManyChangesIsFoundAfterTheWindowEnded() throws IOException {
        Path file = Files.write(folder.resolve("x.diptych"), ProjectFormat.write(project("saved")));
        Autosave autosave = new Autosave(recovery, failures::add);
        for (int i = 0; i < 50; i++) {
            autosave.changed(project("change " + i), new Origin(Optional.of(file), Optional.empty()));
        }
        autosave.close();

        List<Unsaved> found = recovery.unsaved();

        assertEquals(1, found.size());
        assertEquals(project("change 49").comparison(), found.get(0).project().comparison());
        assertEquals(Optional.of(file), found.get(0).origin().file());
        assertEquals(Optional.of(project("saved").comparison()), found.get(0).inFile());
        assertTrue(found.get(0).changed().isAfter(Instant.now().minusSeconds(60)));
        assertEquals(
                project("saved").comparison(),
                ProjectFormat.read(Files.readAllBytes(file), "").comparison());
        found.get(0).discard();
        assertEquals(List.of(), recovery.unsaved());
        assertEquals(List.of(), failures);
    }

    @Test
    void workOfAWindowThatLivesIsNotOffered() throws IOException {
        Autosave living = new Autosave(recovery, failures::add);
        living.changed(project("living"), Origin.NONE);
        living.flush();

        assertEquals(List.of(), recovery.unsaved());
        living.close();
        assertEquals(1, recovery.unsaved().size());
    }

    @Test
    void savedWorkLeavesNothing() throws IOException {
        Autosave autosave = new Autosave(recovery, failures::add);
        autosave.changed(project("one"), Origin.NONE);
        autosave.flush();
        autosave.settled();
        autosave.close();

        assertEquals(List.of(), recovery.unsaved());
    }

    @Test
    void workSetAsideIsOfferedBesideWhatCameLater() throws IOException {
        Autosave autosave = new Autosave(recovery, failures::add);
        autosave.changed(project("before"), Origin.NONE);
        autosave.setAside();
        autosave.changed(project("later"), Origin.NONE);
        autosave.close();

        assertEquals(
                List.of("later", "before"),
                recovery.unsaved().stream()
                        .map(one -> one.project().comparison().title())
                        .toList());
    }

    @Test
    void damagedSnapshotIsLeftAloneAndTheOthersAreOffered() throws IOException {
        Autosave autosave = new Autosave(recovery, failures::add);
        autosave.changed(project("one"), Origin.NONE);
        autosave.close();
        Path bad = Files.writeString(folder.resolve("recovery").resolve("bad.diptych"), "no archive");

        assertEquals(1, recovery.unsaved().size());
        assertTrue(Files.exists(bad));
    }

    @Test
    void refusalOfTheDiskIsTold() throws IOException {
        Autosave autosave = new Autosave(recovery, failures::add);
        Path originals = folder.resolve("recovery").resolve("originals");
        Files.delete(originals);
        Files.writeString(originals, "in the way");
        autosave.changed(project("one"), Origin.NONE);
        autosave.flush();

        assertEquals(1, failures.size());
    }
}

package org.diptych.project.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedTest {
    @TempDir
    Path folder;

    @Test
    void recentFilesAreTheNewestFirstAndOnlyThoseThatAreThere() throws IOException {
        RecentFiles recent = new RecentFiles(new StateFolder(folder));
        for (int i = 0; i < 15; i++) {
            Path file = Files.writeString(folder.resolve(i + ".diptych"), "");
            recent.add(new RecentFile(file, "n" + i, Instant.EPOCH));
        }
        recent.add(new RecentFile(folder.resolve("3.diptych"), "again", Instant.EPOCH));
        Files.delete(folder.resolve("14.diptych"));

        assertEquals(
                List.of("again", "n13", "n12", "n11", "n10", "n9", "n8", "n7", "n6", "n5", "n4"),
                recent.list().stream().map(RecentFile::title).toList());
    }

    @Test
    void listThatIsNoListIsEmpty() throws IOException {
        Files.writeString(folder.resolve("recent.json"), "[{\"file\":");
        assertEquals(List.of(), new RecentFiles(new StateFolder(folder)).list());
    }

    @Test
    void sessionComesBack() throws IOException {
        StateFolder state = new StateFolder(folder);
        assertEquals(Session.NONE, Session.read(state));
        Session session = new Session(10, 20, 1000, 700, true, "notes", 3, 4, Optional.of(folder.resolve("x.diptych")));
        session.write(state);
        assertEquals(session, Session.read(state));
        Files.writeString(folder.resolve("session.json"), "{");
        assertEquals(Session.NONE, Session.read(state));
    }
}

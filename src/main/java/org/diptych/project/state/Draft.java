package org.diptych.project.state;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.diptych.model.Original;
import org.diptych.model.Side;
import org.diptych.project.disk.DurableFile;
import org.diptych.project.file.Project;
import org.diptych.project.file.ProjectFormat;

/**
 * The unsaved work of one window on the disk: one whole snapshot that each newer one replaces in a single step. As long
 * as the window lives it holds a lock, so that no other instance takes the work for that of a crash.
 */
public final class Draft implements AutoCloseable {
    private final Path snapshot;
    private final Path originals;
    private final Path lockFile;
    private final FileLock lock;

    Draft(Path snapshot, Path originals, Path lockFile, FileLock lock) {
        this.snapshot = snapshot;
        this.originals = originals;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /** Puts the work on the disk; when this returns, it survives a power failure. */
    public synchronized void write(Project project, Origin origin, Instant changed) throws IOException {
        for (Side side : Side.values()) {
            keep(project.comparison().statement(side).original());
        }
        Project marked = new Project(
                project.comparison(),
                project.extras().with(SnapshotFacts.PART, SnapshotFacts.bytes(origin, changed)),
                project.damage());
        DurableFile.write(snapshot, ProjectFormat.writeWithoutOriginals(marked));
    }

    /** Removes the snapshot, because the work is saved or given up. */
    public synchronized void discard() throws IOException {
        Files.deleteIfExists(snapshot);
    }

    /** Lets go of the snapshot without removing it. */
    @Override
    public synchronized void close() throws IOException {
        lock.release();
        lock.acquiredBy().close();
        if (!Files.exists(snapshot)) {
            Files.deleteIfExists(lockFile);
        }
    }

    Path snapshot() {
        return snapshot;
    }

    /** Originals do not change while a comparison is worked on, so each is written once. */
    private void keep(Original original) throws IOException {
        if (original.size() == 0) {
            return;
        }
        Path kept = originals.resolve(original.sha256());
        if (Files.exists(kept) && Files.size(kept) == original.size()) {
            Files.setLastModifiedTime(kept, FileTime.from(Instant.now()));
        } else {
            DurableFile.write(kept, original.bytes());
        }
    }
}

package org.diptych.project.state;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.diptych.model.Comparison;
import org.diptych.project.disk.DurableFile;
import org.diptych.project.file.Project;
import org.diptych.project.file.ProjectException;
import org.diptych.project.file.ProjectFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of unsaved work. It never touches the files of the user. */
public final class Recovery {
    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);
    private static final String END = ".diptych";
    private static final String LOCK = ".lock";
    private static final int ATTEMPTS = 3;
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final StateFolder state;

    public Recovery(StateFolder state) {
        this.state = state;
    }

    /** A place for the unsaved work of a new window. */
    public Draft begin() throws IOException {
        // Another instance that tidies up can hold the new lock for a moment.
        Optional<Draft> draft = Optional.empty();
        for (int i = 0; i < ATTEMPTS && draft.isEmpty(); i++) {
            draft = hold(UUID.randomUUID().toString());
        }
        return draft.orElseThrow(() -> new IOException("no file can be locked in " + state.path()));
    }

    /**
     * Work of windows that ended without saving, the newest first. Each is held until it is discarded or closed. One that
     * cannot be read stays where it is.
     */
    public List<Unsaved> unsaved() throws IOException {
        List<Unsaved> found = new ArrayList<>();
        for (Path snapshot : snapshots()) {
            String name = String.valueOf(snapshot.getFileName());
            Optional<Draft> draft = hold(name.substring(0, name.length() - END.length()));
            if (draft.isPresent()) {
                try {
                    found.add(read(draft.get()));
                } catch (IOException e) {
                    LOG.error("unsaved work cannot be read: {}", name, e);
                    draft.get().close();
                }
            }
        }
        if (found.isEmpty()) {
            tidy();
        }
        found.sort(Comparator.comparing(Unsaved::changed).reversed());
        return found;
    }

    private Unsaved read(Draft draft) throws IOException {
        Project project = read(Files.readAllBytes(draft.snapshot()));
        SnapshotFacts facts =
                SnapshotFacts.of(project.extras().part(SnapshotFacts.PART).orElseGet(() -> new byte[0]));
        Project work =
                new Project(project.comparison(), project.extras().without(SnapshotFacts.PART), project.damage());
        return new Unsaved(
                work, facts.origin(), facts.origin().file().flatMap(Recovery::inFile), facts.changed(), draft);
    }

    private static Optional<Comparison> inFile(Path file) {
        try {
            return Files.exists(file) && Files.size(file) <= ProjectFormat.MOST_BYTES
                    ? Optional.of(
                            ProjectFormat.read(Files.readAllBytes(file), "").comparison())
                    : Optional.empty();
        } catch (IOException e) {
            LOG.info("the file of unsaved work cannot be read", e);
            return Optional.empty();
        }
    }

    private Project read(byte[] bytes) throws IOException {
        Path originals = originals();
        try {
            return ProjectFormat.read(bytes, "", sha256 -> original(originals, sha256));
        } catch (ProjectException e) {
            throw new IOException("a snapshot is damaged", e);
        }
    }

    private static Optional<byte[]> original(Path folder, String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            return Optional.empty();
        }
        try {
            Path file = folder.resolve(sha256);
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            LOG.warn("an original of unsaved work cannot be read", e);
            return Optional.empty();
        }
    }

    private List<Path> snapshots() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(path -> path.toString().endsWith(END)).sorted().toList();
        }
    }

    private Optional<Draft> hold(String id) throws IOException {
        Path lockFile = folder().resolve(id + LOCK);
        FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new Draft(folder().resolve(id + END), originals(), lockFile, lock));
            }
        } catch (OverlappingFileLockException e) {
            LOG.debug("held by this instance: {}", id, e);
        }
        channel.close();
        return Optional.empty();
    }

    /** Removes originals that no snapshot can need any more, and what a crash left in the making. */
    private void tidy() throws IOException {
        Instant old = Instant.now().minus(FORGOTTEN);
        List<Path> files = new ArrayList<>();
        if (snapshots().isEmpty()) {
            try (Stream<Path> originals = Files.list(originals())) {
                originals.forEach(files::add);
            }
        }
        try (Stream<Path> drafts = Files.list(folder())) {
            drafts.filter(path -> path.toString().endsWith(DurableFile.DRAFT)).forEach(files::add);
        }
        for (String id : endedWithoutWork()) {
            Optional<Draft> ended = hold(id);
            if (ended.isPresent()) {
                ended.get().close();
            }
        }
        for (Path file : files) {
            if (Files.isRegularFile(file)
                    && Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<String> endedWithoutWork() throws IOException {
        try (Stream<Path> locks = Files.list(folder())) {
            return locks.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> name.endsWith(LOCK))
                    .map(name -> name.substring(0, name.length() - LOCK.length()))
                    .filter(id -> !Files.exists(state.path().resolve("recovery").resolve(id + END)))
                    .toList();
        }
    }

    private Path folder() throws IOException {
        return state.folder("recovery");
    }

    private Path originals() throws IOException {
        return state.folder("recovery/originals");
    }
}

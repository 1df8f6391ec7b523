package org.diptych.project;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.diptych.model.Comparison;
import org.diptych.project.SaveOutcome.ChangedOutside;
import org.diptych.project.SaveOutcome.Consent;
import org.diptych.project.SaveOutcome.Failed;
import org.diptych.project.SaveOutcome.NeedsConsent;
import org.diptych.project.SaveOutcome.Saved;
import org.diptych.project.disk.DurableFile;
import org.diptych.project.disk.FileStamp;
import org.diptych.project.file.Project;
import org.diptych.project.file.ProjectException;
import org.diptych.project.file.ProjectFormat;
import org.diptych.project.file.ProjectProblem;
import org.diptych.project.state.Generations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens and saves {@code .diptych} files. Thread-safe. */
public final class ProjectStore {
    private static final Logger LOG = LoggerFactory.getLogger(ProjectStore.class);

    private final Generations generations;

    /** @param generations keeps what a saved file replaces */
    public ProjectStore(Generations generations) {
        this.generations = generations;
    }

    /** An opened file and what it was then. */
    public record Opened(Project project, FileStamp stamp) {}

    /** The comparison as the bytes of a {@code .diptych} file. Equal comparisons have equal bytes. */
    public static byte[] write(Comparison comparison) {
        return ProjectFormat.write(Project.of(comparison));
    }

    /**
     * The comparison in the bytes of a {@code .diptych} file, as far as it can be read.
     *
     * @throws ProjectException when nothing can be read; the message is a sentence for the user
     */
    public static Comparison read(byte[] bytes) throws ProjectException {
        return ProjectFormat.read(bytes, "comparison.diptych").comparison();
    }

    /**
     * Opens a file.
     *
     * @throws ProjectException when nothing can be read; the message is a sentence for the user
     */
    public static Opened open(Path file) throws ProjectException {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > ProjectFormat.MOST_BYTES) {
                throw new ProjectException(ProjectProblem.TOO_LARGE, name);
            }
            byte[] bytes = Files.readAllBytes(file);
            return new Opened(ProjectFormat.read(bytes, name), FileStamp.of(file, bytes));
        } catch (ProjectException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new ProjectException(ProjectProblem.NOT_FOUND, name, e);
        } catch (IOException e) {
            throw new ProjectException(ProjectProblem.UNREADABLE, name, e);
        }
    }

    /** Files with what saving replaced in the file, the newest first. */
    public List<Path> earlier(Path file) throws IOException {
        return generations.of(file);
    }

    /**
     * Saves a project.
     *
     * @param opened what the file was when it was opened or saved last; empty when the project comes from no file
     * @param consents what the user has agreed to
     */
    public SaveOutcome save(Project project, Path file, Optional<FileStamp> opened, Set<Consent> consents) {
        try {
            byte[] bytes = ProjectFormat.write(project);
            if (!ProjectFormat.read(bytes, "").comparison().equals(project.comparison())) {
                throw new IOException("what was written is not what would be read");
            }
            Optional<byte[]> old = content(file);
            if (old.isPresent()) {
                Optional<SaveOutcome> objection = objection(project, file, bytes, old.get(), opened, consents);
                if (objection.isPresent()) {
                    return objection.get();
                }
                keep(file, old.get());
            }
            DurableFile.write(file, bytes);
            return new Saved(file, FileStamp.of(file, bytes));
        } catch (IOException e) {
            LOG.warn("a comparison could not be saved", e);
            return new Failed(problem(file, e), Optional.ofNullable(e.getMessage()));
        }
    }

    private static Optional<SaveOutcome> objection(
            Project project, Path file, byte[] bytes, byte[] old, Optional<FileStamp> opened, Set<Consent> consents)
            throws IOException {
        FileStamp now = FileStamp.of(file, old);
        boolean foreign = opened.filter(stamp -> stamp.hasContentOf(now)).isEmpty();
        if (foreign && !consents.contains(Consent.REPLACE_FOREIGN_CHANGE)) {
            return Optional.of(new ChangedOutside(file));
        }
        boolean empty = isEmpty(project.comparison());
        if ((empty || bytes.length < old.length / 2) && !consents.contains(Consent.LOSE_MUCH)) {
            return Optional.of(new NeedsConsent(empty, old.length, bytes.length));
        }
        return Optional.empty();
    }

    private static boolean isEmpty(Comparison comparison) {
        return comparison.a().isBlank()
                && comparison.b().isBlank()
                && comparison.research().isEmpty();
    }

    private static Optional<byte[]> content(Path file) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** A state folder that cannot be written must not keep the user from saving. */
    private void keep(Path file, byte[] old) {
        try {
            generations.keep(file, old);
        } catch (IOException e) {
            LOG.warn("the generation before could not be kept", e);
        }
    }

    private static SaveOutcome.Problem problem(Path file, IOException e) {
        Path folder = file.toAbsolutePath().getParent();
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (folder == null || !Files.isDirectory(folder)) {
            return SaveOutcome.Problem.NO_FOLDER;
        }
        if (e instanceof ProjectException) {
            return SaveOutcome.Problem.TOO_LARGE;
        }
        if (message.contains("no space") || message.contains("not enough space") || message.contains("quota")) {
            return SaveOutcome.Problem.DISK_FULL;
        }
        boolean readOnly = e instanceof AccessDeniedException
                || e.getCause() instanceof ReadOnlyFileSystemException
                || message.contains("read-only");
        return readOnly ? SaveOutcome.Problem.READ_ONLY : SaveOutcome.Problem.OTHER;
    }
}

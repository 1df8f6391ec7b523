package org.diptych.project.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.diptych.model.Sha256;

/**
 * What a file was when it was opened or saved, to see whether another program has changed it since.
 *
 * @param size in bytes
 * @param modified time of the last change in milliseconds since 1970
 * @param sha256 of its content, 64 lower-case hexadecimal digits
 */
public record FileStamp(long size, long modified, String sha256) {

    /** The stamp of a file whose content is known. */
    public static FileStamp of(Path file, byte[] content) throws IOException {
        return new FileStamp(content.length, Files.getLastModifiedTime(file).toMillis(), Sha256.of(content));
    }

    /** The stamp of the file as it is now; empty when it is not there. */
    public static Optional<FileStamp> of(Path file) throws IOException {
        try {
            return Optional.of(of(file, Files.readAllBytes(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Whether the content is the same; a file that was only touched has not changed. */
    public boolean hasContentOf(FileStamp other) {
        return size == other.size && sha256.equals(other.sha256);
    }

    /** Whether the file may have changed, judged by size and time alone, without reading it. */
    public boolean mayDifferFrom(Path file) throws IOException {
        return !Files.exists(file)
                || Files.size(file) != size
                || Files.getLastModifiedTime(file).toMillis() != modified;
    }
}

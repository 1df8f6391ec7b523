package org.diptych.project.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Replaces a file so that a reader, or a start after a power failure, finds the old content or the new, never a part:
 * written beside the file, flushed to the disk, moved over it, and the folder flushed too.
 */
public final class DurableFile {
    private static final Logger LOG = LoggerFactory.getLogger(DurableFile.class);

    /** What the name of a file in the making ends with. */
    public static final String DRAFT = ".part";

    private DurableFile() {}

    /** Writes the bytes; on failure the old file is untouched and nothing is left beside it. */
    public static void write(Path target, byte[] bytes) throws IOException {
        Path file = Files.isSymbolicLink(target) ? target.toRealPath() : target.toAbsolutePath();
        Path folder = folder(file);
        Path draft = folder.resolve("." + file.getFileName() + "-" + UUID.randomUUID() + DRAFT);
        try {
            try (FileChannel channel =
                    FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            keepPermissions(file, draft);
            move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
        flush(folder);
    }

    /** Flushes the names in a folder to the disk, where the system can; Windows does it by itself. */
    public static void flush(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.debug("this system does not flush folders", e);
        }
    }

    private static Path folder(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder == null) {
            throw new IOException("not a file: " + file);
        }
        return folder;
    }

    private static void keepPermissions(Path old, Path draft) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
        if (view != null && Files.exists(old)) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(old);
            view.setPermissions(permissions);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            LOG.info("this disk cannot replace a file in one step", e);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

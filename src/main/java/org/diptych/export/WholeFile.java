package org.diptych.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that appears whole or not at all: written beside its target, flushed to the disk, then moved over it. An older
 * file stays untouched until that move. Failure and cancellation leave nothing behind.
 */
public final class WholeFile {
    private WholeFile() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes {@code content} to {@code file}; what is not a file, such as a pipe, is written into.
     *
     * @throws IOException when the file cannot be written; the message is a sentence for the user
     */
    public static void write(Path file, Content content) throws IOException {
        Path folder = folderOf(file);
        // A link goes on leading to the file that it leads to.
        Path target = Files.exists(file) ? file.toRealPath() : file;
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            writeStraight(target, content);
            return;
        }
        Path draft;
        try {
            draft = Files.createFile(
                    target.resolveSibling("." + target.getFileName() + "-" + UUID.randomUUID() + ".part"));
        } catch (IOException e) {
            throw new IOException("Nothing can be written in the folder “" + folder + "”; choose another folder.", e);
        }
        try {
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
                content.writeTo(keptOpen(out));
                out.flush();
                channel.force(true);
            }
            move(draft, target);
        } catch (FileSystemException e) {
            throw new IOException(sentence(target, e), e);
        } catch (IOException e) {
            throw new IOException(sentence(target, e), e);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Writes into a device or pipe, which a file must not take the place of. */
    private static void writeStraight(Path target, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16)) {
            content.writeTo(keptOpen(out));
        } catch (IOException e) {
            throw new IOException(sentence(target, e), e);
        }
    }

    /** The content's writer may close what it is given; the file still has to be forced to the disk then. */
    private static OutputStream keptOpen(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }

    private static Path folderOf(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new IOException("“" + target + "” is a folder; give the name of a file.");
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException("The folder “" + folder + "” does not exist; make it or choose another.");
        }
        return folder;
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String sentence(Path target, IOException e) {
        return "“" + target + "” could not be written (" + e.getMessage() + "); is there space on the disk?";
    }

    private static String sentence(Path target, FileSystemException e) {
        return e instanceof AccessDeniedException
                ? "“" + target + "” may not be overwritten; close it elsewhere or choose another name."
                : "“" + target + "” could not be written; close it elsewhere or choose another name.";
    }
}

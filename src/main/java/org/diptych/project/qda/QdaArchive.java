package org.diptych.project.qda;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The files inside a {@code .qdpx}. Nothing is unpacked to disk, so that no name of an entry can lead out of a folder;
 * number and sizes are bounded by what is really read, not by what the archive claims.
 */
final class QdaArchive {
    private static final String SOURCES = "sources/";
    private static final int MOST_ENTRIES = 20_000;
    private static final int LARGEST_ENTRY = 64 << 20;
    private static final long LARGEST_ALL = 256L << 20;

    private final String what;
    private final Map<String, byte[]> files = new HashMap<>();
    private final Set<String> twice = new LinkedHashSet<>();
    private Optional<byte[]> project = Optional.empty();
    private long read;

    private QdaArchive(String what) {
        this.what = what;
    }

    /** Reads the project and every text; throws {@link IOException} whose message is a sentence for the user. */
    static QdaArchive read(Path file) throws IOException {
        QdaArchive archive = new QdaArchive("The project " + file.getFileName());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            archive.read(zip);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new IOException(
                    archive.what + " is damaged or incomplete: export it again from the program that made it.", e);
        }
        return archive;
    }

    private void read(ZipFile zip) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw new IOException(
                    what + " holds more than " + MOST_ENTRIES + " files: check that it is the right one.");
        }
        List<? extends ZipEntry> entries = zip.stream().toList();
        for (ZipEntry entry : entries) {
            String name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
            if (name.endsWith(".qde") && name.indexOf('/') < 0) {
                if (project.isPresent()) {
                    throw new IOException(what + " holds two projects (.qde): keep one of them in the archive.");
                }
                project = Optional.of(bytes(zip, entry));
            } else if (name.startsWith(SOURCES) && (name.endsWith(".txt") || isModest(entry))) {
                String source = name.substring(SOURCES.length());
                if (files.putIfAbsent(source, bytes(zip, entry)) != null) {
                    twice.add(source);
                }
            }
        }
    }

    /** Whether a file that is no text is worth reading: pictures and recordings are not. */
    private boolean isModest(ZipEntry entry) {
        return entry.getSize() >= 0 && read + entry.getSize() < LARGEST_ALL / 2 && entry.getSize() < LARGEST_ENTRY / 2;
    }

    private byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                read += n;
                if (out.size() + n > LARGEST_ENTRY || read > LARGEST_ALL) {
                    throw new IOException(what + " unpacks to more than " + (LARGEST_ALL >> 20)
                            + " MB of text: export the two statements alone.");
                }
                out.write(buffer, 0, n);
            }
        }
        return out.toByteArray();
    }

    /** The XML of the project. */
    byte[] project() throws IOException {
        return project.orElseThrow(
                () -> new IOException(what + " holds no project (.qde): export it as a \"REFI-QDA project\"."));
    }

    /** A file by its address in the project, such as {@code internal://x.txt}. */
    Optional<byte[]> file(String address) {
        String name = address.replace('\\', '/').toLowerCase(Locale.ROOT).replaceFirst("^internal:/{0,3}", "");
        return Optional.ofNullable(files.get(name.startsWith(SOURCES) ? name.substring(SOURCES.length()) : name));
    }

    /** Names of files that are in the archive more than once, of which the first counts. */
    Set<String> twice() {
        return Collections.unmodifiableSet(twice);
    }

    String what() {
        return what;
    }
}

package org.diptych.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a zipped office document that carry text: XML below a limit. Pictures, macros and embedded files are
 * never unpacked, so that an archive which swells without end ("zip bomb") costs no more than the limit.
 */
final class ZippedParts {
    /** Most bytes that all XML parts together may have when unpacked. */
    static final int LIMIT = 64 << 20;

    private static final int MOST_PARTS = 20_000;

    private final Map<String, byte[]> parts;
    private final Set<String> names;

    private ZippedParts(Map<String, byte[]> parts, Set<String> names) {
        this.parts = parts;
        this.names = names;
    }

    /** Unpacks the XML parts; {@link ImportProblem#DAMAGED} or {@link ImportProblem#TOO_LONG} when that fails. */
    static ZippedParts of(String fileName, byte[] archive) throws ImportException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>();
        int left = LIMIT;
        try {
            for (ZipDirectory.Entry entry : ZipDirectory.entries(archive, MOST_PARTS)) {
                names.add(entry.name());
                if (carriesText(entry.name())) {
                    if (entry.encrypted()) {
                        throw new ImportException(ImportProblem.ENCRYPTED, fileName);
                    }
                    byte[] part = entry.unpacked(archive, left + 1);
                    if (part.length > left) {
                        throw new ImportException(
                                ImportProblem.TOO_LONG, fileName, StatementReader.MOST_CHARACTERS_IN_MILLIONS, null);
                    }
                    left -= part.length;
                    parts.put(entry.name(), part);
                }
            }
        } catch (ZipException e) {
            throw new ImportException(ImportProblem.DAMAGED, fileName, "", e);
        }
        return new ZippedParts(parts, names);
    }

    private static boolean carriesText(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels") || name.equals("mimetype");
    }

    /** Names of all parts, also of those that were not unpacked. */
    Set<String> names() {
        return Collections.unmodifiableSet(names);
    }

    /** The XML part of this name; not to be changed. */
    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** A small archive of the XML parts alone. */
    byte[] repacked() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(1);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory can be written", e);
        }
        return bytes.toByteArray();
    }
}

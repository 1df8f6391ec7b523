package org.diptych.importing;

import java.io.ByteArrayInputStream;
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
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a zipped office document that carry text: XML below a limit. Pictures, macros and embedded files are
 * never unpacked, so that an archive which swells without end ("zip bomb") costs no more than the limit.
 */
final class ZippedParts {
    /** Most bytes that all XML parts together may have when unpacked. */
    static final int LIMIT = 64 << 20;

    /** Most unpacked bytes that are passed over in parts without text; to pass over takes time, not memory. */
    private static final long PASSED_LIMIT = 512L << 20;

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
        long passed = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (names.size() >= MOST_PARTS) {
                    throw tooLong(fileName);
                }
                names.add(entry.getName());
                if (carriesText(entry.getName())) {
                    byte[] part = zip.readNBytes(left + 1);
                    if (part.length > left) {
                        throw tooLong(fileName);
                    }
                    left -= part.length;
                    parts.put(entry.getName(), part);
                } else {
                    passed += zip.skip(PASSED_LIMIT - passed);
                    if (passed >= PASSED_LIMIT) {
                        throw tooLong(fileName);
                    }
                }
            }
        } catch (ZipException e) {
            throw ofBrokenArchive(fileName, e);
        } catch (IOException | IllegalArgumentException e) {
            throw new ImportException(ImportProblem.DAMAGED, fileName, "", e);
        }
        return new ZippedParts(parts, names);
    }

    private static boolean carriesText(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels") || name.equals("mimetype");
    }

    private static ImportException tooLong(String fileName) {
        return new ImportException(
                ImportProblem.TOO_LONG, fileName, String.valueOf(StatementReader.MOST_CHARACTERS / 1_000_000), null);
    }

    private static ImportException ofBrokenArchive(String fileName, ZipException e) {
        boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
        return new ImportException(encrypted ? ImportProblem.ENCRYPTED : ImportProblem.DAMAGED, fileName, "", e);
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

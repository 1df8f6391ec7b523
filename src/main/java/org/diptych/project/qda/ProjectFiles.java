package org.diptych.project.qda;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files beside a project that is written, and the archive of all. Equal files give equal bytes. */
final class ProjectFiles {
    private static final LocalDateTime FIRST_ZIP_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** Adds a file; returns its address in the project. */
    String add(String name, byte[] content) {
        files.put(name, content);
        return "internal://" + name;
    }

    /** Adds a text as UTF-8; returns its address in the project. */
    String add(String name, String text) {
        return add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] archive(byte[] project) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, "project.qde", project);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                put(zip, "sources/" + file.getKey(), file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIRST_ZIP_DATE);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}

package org.diptych.project.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.diptych.project.disk.DurableFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files that were used last, the newest first. */
public final class RecentFiles {
    /** How many are remembered. */
    public static final int MOST = 12;

    private static final Logger LOG = LoggerFactory.getLogger(RecentFiles.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NAME = "recent.json";

    private final StateFolder state;

    public RecentFiles(StateFolder state) {
        this.state = state;
    }

    /** Those that are still there. A list that cannot be read is an empty one. */
    public List<RecentFile> list() {
        return read().stream().filter(one -> Files.isRegularFile(one.file())).toList();
    }

    /** Puts a file at the top. */
    public void add(RecentFile file) throws IOException {
        List<RecentFile> files = new ArrayList<>(List.of(file));
        read().stream().filter(one -> !one.file().equals(file.file())).forEach(files::add);
        write(files.subList(0, Math.min(MOST, files.size())));
    }

    /** Takes a file from the list. */
    public void remove(Path file) throws IOException {
        write(read().stream().filter(one -> !one.file().equals(file)).toList());
    }

    private List<RecentFile> read() {
        Path list = state.path().resolve(NAME);
        List<RecentFile> files = new ArrayList<>();
        if (!Files.exists(list)) {
            return files;
        }
        try {
            for (JsonNode one : JSON.readTree(Files.readAllBytes(list))) {
                files.add(new RecentFile(
                        Path.of(one.path("file").asText()),
                        one.path("title").asText(),
                        Instant.parse(one.path("used").asText())));
            }
        } catch (IOException | InvalidPathException | DateTimeException e) {
            LOG.warn("the list of recent files cannot be read to its end", e);
        }
        return files;
    }

    private void write(List<RecentFile> files) throws IOException {
        ArrayNode list = JSON.createArrayNode();
        files.forEach(one -> list.addObject()
                .put("file", one.file().toAbsolutePath().toString())
                .put("title", one.title())
                .put("used", one.used().toString()));
        DurableFile.write(state.folder("").resolve(NAME), JSON.writeValueAsBytes(list));
    }
}

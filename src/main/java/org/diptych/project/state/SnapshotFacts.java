package org.diptych.project.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.diptych.project.disk.FileStamp;

/**
 * What a snapshot of unsaved work says about itself.
 *
 * @param origin the file to which the work belongs
 * @param changed when it was changed last
 */
record SnapshotFacts(Origin origin, Instant changed) {
    /** Name of the part of the snapshot that holds them. */
    static final String PART = "recovery.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    static byte[] bytes(Origin origin, Instant changed) throws IOException {
        ObjectNode facts = JSON.createObjectNode();
        facts.put("changed", changed.toString());
        origin.file().ifPresent(file -> facts.put("file", file.toAbsolutePath().toString()));
        origin.stamp()
                .ifPresent(stamp -> facts.put("size", stamp.size())
                        .put("modified", stamp.modified())
                        .put("sha256", stamp.sha256()));
        return JSON.writeValueAsBytes(facts);
    }

    /** The facts in the bytes; of what is missing or makes no sense, nothing. */
    static SnapshotFacts of(byte[] bytes) {
        try {
            JsonNode facts = JSON.readTree(bytes);
            Optional<Path> file = Optional.of(facts.path("file").asText())
                    .filter(text -> !text.isEmpty())
                    .map(Path::of);
            Optional<FileStamp> stamp = facts.has("sha256")
                    ? Optional.of(new FileStamp(
                            facts.path("size").asLong(),
                            facts.path("modified").asLong(),
                            facts.path("sha256").asText()))
                    : Optional.empty();
            return new SnapshotFacts(
                    new Origin(file, stamp), Instant.parse(facts.path("changed").asText()));
        } catch (IOException | DateTimeException | InvalidPathException e) {
            return new SnapshotFacts(Origin.NONE, Instant.EPOCH);
        }
    }
}

package org.diptych.project.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.diptych.project.disk.DurableFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the window was left.
 *
 * @param x left edge on the screen in pixels
 * @param y upper edge
 * @param width width in pixels; 0 when nothing is known
 * @param height height in pixels
 * @param maximized whether it filled the screen
 * @param tab id of the tab of the sidebar; may be empty
 * @param paragraphA first paragraph of statement A that was to be seen, from 0
 * @param paragraphB first paragraph of statement B that was to be seen, from 0
 * @param file the file that was open
 */
public record Session(
        double x,
        double y,
        double width,
        double height,
        boolean maximized,
        String tab,
        int paragraphA,
        int paragraphB,
        Optional<Path> file) {
    /** Nothing is known. */
    public static final Session NONE = new Session(0, 0, 0, 0, false, "", 0, 0, Optional.empty());

    private static final Logger LOG = LoggerFactory.getLogger(Session.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NAME = "session.json";

    /** The last one; {@link #NONE} when there is none or it cannot be read. */
    public static Session read(StateFolder state) {
        Path written = state.path().resolve(NAME);
        if (!Files.exists(written)) {
            return NONE;
        }
        try {
            JsonNode node = JSON.readTree(Files.readAllBytes(written));
            return new Session(
                    node.path("x").asDouble(),
                    node.path("y").asDouble(),
                    node.path("width").asDouble(),
                    node.path("height").asDouble(),
                    node.path("maximized").asBoolean(),
                    node.path("tab").asText(),
                    node.path("paragraphA").asInt(),
                    node.path("paragraphB").asInt(),
                    Optional.of(node.path("file").asText())
                            .filter(text -> !text.isEmpty())
                            .map(Path::of));
        } catch (IOException | InvalidPathException e) {
            LOG.warn("how the window was left cannot be read", e);
            return NONE;
        }
    }

    /** Remembers it for the next start. */
    public void write(StateFolder state) throws IOException {
        DurableFile.write(
                state.folder("").resolve(NAME),
                JSON.writeValueAsBytes(JSON.createObjectNode()
                        .put("x", x)
                        .put("y", y)
                        .put("width", width)
                        .put("height", height)
                        .put("maximized", maximized)
                        .put("tab", tab)
                        .put("paragraphA", paragraphA)
                        .put("paragraphB", paragraphB)
                        .put("file", file.map(Path::toString).orElse(""))));
    }
}

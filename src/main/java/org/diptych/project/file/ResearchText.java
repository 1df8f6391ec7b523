package org.diptych.project.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;
import org.diptych.model.Research;
import org.diptych.model.Side;

/** Highlights, notes and decisions as JSON, as they stand in {@code comparison.json}, for other kinds of files. */
public final class ResearchText {
    private ResearchText() {}

    public static String write(Research research) {
        return new ResearchWriter(Extras.NONE).tree("", research).toPrettyString();
    }

    /**
     * The research in a text of {@link #write}, its anchors placed in the two texts; empty when it is none.
     *
     * @param a text of statement A
     * @param b text of statement B
     */
    public static Optional<Research> read(String json, String a, String b) {
        try {
            JsonNode tree = new ObjectMapper().readTree(json);
            return tree instanceof ObjectNode object
                    ? Optional.of(new ResearchReader(Map.of(Side.A, new Places(a, true), Side.B, new Places(b, true)))
                            .research(new Fields(object)))
                    : Optional.empty();
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
            // A note that somebody edited by hand is a note and no record of decisions.
            return Optional.empty();
        }
    }
}

package org.diptych.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.diptych.model.Comparison;
import org.diptych.model.Original;
import org.diptych.model.Provenance;
import org.diptych.model.Statement;
import org.diptych.model.StatementKind;

/** The example that ships with Diptych: the call of 24 November 2025 in two paraphrases. */
public final class Example {
    private static final String FOLDER = "/assets/example/";

    private Example() {}

    /** The example with the bundled codebook. */
    public static Comparison comparison() {
        try {
            JsonNode example = new ObjectMapper().readTree(bytes("example.json"));
            return new Comparison(
                    example.path("title").asText(),
                    statement(example, "a"),
                    statement(example, "b"),
                    CodebookFile.bundled());
        } catch (IOException e) {
            throw new UncheckedIOException("the example is missing from the program", e);
        }
    }

    private static Statement statement(JsonNode example, String side) throws IOException {
        String fileName = side + ".txt";
        JsonNode known = example.path(side);
        Provenance provenance = new Provenance(
                known.path("title").asText(),
                known.path("issuer").asText(),
                StatementKind.valueOf(known.path("kind").asText()),
                Optional.of(LocalDate.parse(known.path("date").asText())),
                known.path("language").asText(),
                known.path("url").asText(),
                Optional.empty(),
                "",
                example.path("notice").asText());
        byte[] bytes = bytes(fileName);
        return new Statement(
                new String(bytes, StandardCharsets.UTF_8).strip(), provenance, new Original(fileName, bytes));
    }

    private static byte[] bytes(String fileName) throws IOException {
        try (InputStream in = Example.class.getResourceAsStream(FOLDER + fileName)) {
            if (in == null) {
                throw new IOException("no resource " + FOLDER + fileName);
            }
            return in.readAllBytes();
        }
    }
}

package org.diptych.preferences;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads and writes preferences as a JSON file. The file appears whole or not at all; one that cannot be read is kept under
 * another name. What a newer version wrote and this one does not know is left out.
 */
public final class PreferenceStore {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String NAME = "preferences.json";

    private final Path file;

    /** @param folder where the file is or will be */
    public PreferenceStore(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /** The store in the user's {@link ConfigurationFolder}. */
    public static PreferenceStore ofUser() {
        return new PreferenceStore(ConfigurationFolder.ofUser());
    }

    /**
     * The preferences; the usual ones when there is no file.
     *
     * @throws IOException when the file is there and cannot be understood; it has been set aside then
     */
    public Preferences read() throws IOException {
        if (!Files.exists(file)) {
            return Preferences.usual();
        }
        try {
            JsonNode json = JSON.readTree(file.toFile());
            if (!json.isObject()) {
                throw new IOException("the preferences are no JSON object");
            }
            return preferences(json);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            setAside();
            throw new IOException("the preferences are damaged", e);
        }
    }

    /** Writes the preferences; throws {@link IOException} when that is not possible. */
    public synchronized void write(Preferences preferences) throws IOException {
        ObjectNode json = JSON.createObjectNode();
        json.put("appearance", preferences.appearance().name().toLowerCase(Locale.ROOT));
        json.put("language", preferences.language());
        json.put("textSizeA", preferences.textSizeA());
        json.put("textSizeB", preferences.textSizeB());
        json.put("author", preferences.author());
        preferences.ignoredTerms().forEach(json.putArray("ignoredTerms")::add);
        ReportChoices report = preferences.report();
        ObjectNode pdf = json.putObject("report");
        pdf.put("paper", report.paper());
        pdf.put("landscape", report.landscape());
        pdf.put("margin", report.margin());
        report.leftOut().forEach(pdf.putArray("leftOut")::add);
        report.added().forEach(pdf.putArray("added")::add);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = file.resolveSibling("." + NAME + ".part");
        try {
            JSON.writeValue(draft.toFile(), json);
            move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static Preferences preferences(JsonNode json) {
        Preferences usual = Preferences.usual();
        return new Preferences(
                Appearance.valueOf(json.path("appearance")
                        .asText(usual.appearance().name())
                        .toUpperCase(Locale.ROOT)),
                json.path("language").asText(usual.language()),
                json.path("textSizeA").asDouble(usual.textSizeA()),
                json.path("textSizeB").asDouble(usual.textSizeB()),
                json.path("author").asText(usual.author()),
                words(json.path("ignoredTerms")),
                report(json.path("report"), usual.report()));
    }

    private static ReportChoices report(JsonNode json, ReportChoices usual) {
        return new ReportChoices(
                json.path("paper").asText(usual.paper()),
                json.path("landscape").asBoolean(usual.landscape()),
                json.path("margin").asBoolean(usual.margin()),
                words(json.path("leftOut")),
                words(json.path("added")));
    }

    private static Set<String> words(JsonNode list) {
        Set<String> words = new TreeSet<>();
        list.forEach(word -> words.add(word.asText()));
        return words;
    }

    private void setAside() throws IOException {
        move(file, file.resolveSibling("preferences-damaged.json"));
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

package org.diptych.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.diptych.model.Analysis;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.Pattern;
import org.diptych.model.Provenance;
import org.diptych.model.Statement;
import org.diptych.model.Topic;

/** A comparison with its texts, provenance, codebook and results as JSON, to be attached to other formats. */
final class ComparisonData {
    private static final int FORMAT_VERSION = 1;

    private ComparisonData() {}

    /** The JSON in one line. */
    static String of(Comparison comparison, Analysis analysis) throws JsonProcessingException {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", "diptych-comparison").put("version", FORMAT_VERSION);
        root.put("title", comparison.title());
        put(root.putObject("a"), comparison.a());
        put(root.putObject("b"), comparison.b());
        put(root.putObject("codebook"), comparison.codebook());
        root.set("analysis", new JsonReport().tree(comparison, analysis));
        return new ObjectMapper().writeValueAsString(root);
    }

    private static void put(ObjectNode node, Statement statement) {
        Provenance provenance = statement.provenance();
        node.put("text", statement.text());
        node.put("file_name", statement.original().fileName());
        node.put("sha256", statement.original().sha256());
        node.put("title", provenance.title());
        node.put("issuer", provenance.issuer());
        node.put("kind", provenance.kind().name());
        node.put("date", provenance.date().map(LocalDate::toString).orElse(""));
        node.put("language", provenance.language());
        node.put("url", provenance.url());
        node.put("retrieved", provenance.retrieved().map(LocalDate::toString).orElse(""));
        node.put("translator", provenance.translator());
        node.put("notice", provenance.notice());
    }

    private static void put(ObjectNode node, Codebook codebook) {
        node.put("name", codebook.name());
        ArrayNode topics = node.putArray("topics");
        for (Topic topic : codebook.topics()) {
            ObjectNode entry = topics.addObject();
            entry.put("id", topic.id());
            entry.put("name", topic.name());
            entry.put("code", topic.code());
            entry.put("colour", topic.colour());
            entry.put("shown", topic.shown());
            put(entry.putArray("patterns"), topic.patterns());
            put(entry.putArray("exclusions"), topic.exclusions());
            entry.put("note", topic.note());
        }
        ArrayNode aliases = node.putArray("aliases");
        codebook.aliases().forEach(group -> put(aliases.addArray(), group.forms()));
    }

    private static void put(ArrayNode array, List<Pattern> patterns) {
        for (Pattern pattern : patterns) {
            array.addObject().put("language", pattern.language()).put("text", pattern.text());
        }
    }
}

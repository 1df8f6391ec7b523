package org.diptych.project.file;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.diptych.model.AliasGroup;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.Pattern;
import org.diptych.model.Provenance;
import org.diptych.model.Side;
import org.diptych.model.Statement;
import org.diptych.model.Topic;

/** A comparison as the tree of {@code comparison.json}, with the unknown fields of its file where they were. */
final class ComparisonWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Extras extras;

    ComparisonWriter(Extras extras) {
        this.extras = extras;
    }

    ObjectNode tree(Comparison comparison) {
        ObjectNode root = NODES.objectNode();
        root.put("format", Migrations.FORMAT + Migrations.VERSION);
        root.put("title", comparison.title());
        ObjectNode statements = root.putObject("statements");
        for (Side side : Side.values()) {
            String path = "/statements/" + Words.of(side);
            statements.set(Words.of(side), statement(path, side, comparison.statement(side)));
        }
        extras.extend("/statements", statements);
        root.set("codebook", codebook("/codebook", comparison.codebook()));
        root.set("research", new ResearchWriter(extras).tree("/research", comparison.research()));
        return extras.extend("", root);
    }

    private ObjectNode statement(String path, Side side, Statement statement) {
        ObjectNode node = NODES.objectNode();
        PlainText plain = PlainText.of(statement.text());
        ObjectNode text = node.putObject("text");
        text.put("part", PartNames.text(side));
        text.put("sha256", plain.sha256());
        if (!plain.loneSurrogates().isEmpty()) {
            ArrayNode lone = text.putArray("loneSurrogates");
            plain.loneSurrogates()
                    .forEach((at, unit) ->
                            lone.addObject().put("at", at).put("unit", String.format("%04X", (int) unit)));
        }
        extras.extend(path + "/text", text);
        ObjectNode original = node.putObject("original");
        if (statement.original().size() > 0) {
            original.put("part", PartNames.original(side, statement.original().fileName()));
        }
        original.put("fileName", statement.original().fileName());
        original.put("size", statement.original().size());
        original.put("sha256", statement.original().sha256());
        extras.extend(path + "/original", original);
        node.set("provenance", provenance(path + "/provenance", statement.provenance()));
        return extras.extend(path, node);
    }

    private ObjectNode provenance(String path, Provenance provenance) {
        ObjectNode node = NODES.objectNode();
        node.put("title", provenance.title());
        node.put("issuer", provenance.issuer());
        node.put("kind", Words.of(provenance.kind()));
        provenance.date().ifPresent(date -> node.put("date", date.toString()));
        node.put("language", provenance.language());
        node.put("url", provenance.url());
        provenance.retrieved().ifPresent(date -> node.put("retrieved", date.toString()));
        node.put("translator", provenance.translator());
        node.put("notice", provenance.notice());
        return extras.extend(path, node);
    }

    private ObjectNode codebook(String path, Codebook codebook) {
        ObjectNode node = NODES.objectNode();
        node.put("name", codebook.name());
        node.set("topics", list(path + "/topics", codebook.topics(), Topic::id, this::topic));
        node.set("aliases", list(path + "/aliases", codebook.aliases(), EntryKey::of, this::group));
        node.set("related", list(path + "/related", codebook.related(), EntryKey::of, this::group));
        return extras.extend(path, node);
    }

    private ObjectNode topic(String path, Topic topic) {
        ObjectNode node = NODES.objectNode();
        node.put("id", topic.id());
        node.put("name", topic.name());
        node.put("code", topic.code());
        node.put("colour", topic.colour());
        node.put("shown", topic.shown());
        node.set("patterns", list(path + "/patterns", topic.patterns(), EntryKey::of, this::pattern));
        node.set("exclusions", list(path + "/exclusions", topic.exclusions(), EntryKey::of, this::pattern));
        node.put("note", topic.note());
        return extras.extend(path, node);
    }

    private ObjectNode group(String path, AliasGroup group) {
        ObjectNode node = NODES.objectNode();
        node.set("forms", list(path + "/forms", group.forms(), EntryKey::of, this::pattern));
        return extras.extend(path, node);
    }

    private ObjectNode pattern(String path, Pattern pattern) {
        return extras.extend(
                path, NODES.objectNode().put("language", pattern.language()).put("text", pattern.text()));
    }

    @FunctionalInterface
    interface Entry<T> {
        ObjectNode node(String path, T entry);
    }

    private <T> ArrayNode list(String path, List<T> entries, Function<T, String> key, Entry<T> write) {
        return list(extras, path, entries, key, write);
    }

    static <T> ArrayNode list(Extras extras, String path, List<T> entries, Function<T, String> key, Entry<T> write) {
        ArrayNode list = NODES.arrayNode();
        entries.forEach(entry -> list.add(write.node(path + "/" + key.apply(entry), entry)));
        return extras.extend(path, list);
    }
}

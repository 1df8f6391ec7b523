package org.diptych.project.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * The fields of one JSON object, each taken by name. What nobody took is unknown and is collected at the end. A missing
 * field is its empty value; a value of the wrong sort throws {@link IllegalArgumentException}.
 */
final class Fields {
    private final ObjectNode node;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Fields> parts = new LinkedHashMap<>();
    private final Map<String, List<JsonNode>> strange = new LinkedHashMap<>();

    Fields(ObjectNode node) {
        this.node = node;
    }

    String text(String name) {
        return optionalText(name).orElse("");
    }

    Optional<String> optionalText(String name) {
        return value(name).map(value -> {
            if (value.isContainerNode()) {
                throw new IllegalArgumentException("not a text: " + name);
            }
            return value.asText();
        });
    }

    boolean flag(String name) {
        return value(name).map(JsonNode::asBoolean).orElse(false);
    }

    OptionalInt number(String name) {
        return value(name)
                .filter(JsonNode::canConvertToInt)
                .map(value -> OptionalInt.of(value.asInt()))
                .orElseGet(OptionalInt::empty);
    }

    Optional<LocalDate> date(String name) {
        try {
            return optionalText(name).map(LocalDate::parse);
        } catch (DateTimeException e) {
            taken.remove(name);
            return Optional.empty();
        }
    }

    /** The value of a word; an unknown word counts as {@code fallback} and is kept as an unknown field. */
    <T> T word(String name, Map<String, T> words, T fallback) {
        T known = words.get(text(name));
        if (known == null) {
            taken.remove(name);
            return fallback;
        }
        return known;
    }

    Fields object(String name) {
        return optionalObject(name).orElseGet(() -> new Fields(JsonNodeFactory.instance.objectNode()));
    }

    Optional<Fields> optionalObject(String name) {
        return value(name).map(value -> {
            Fields fields = new Fields(asObject(value));
            parts.put(name, fields);
            return fields;
        });
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        elements(name).forEach(element -> texts.add(element.asText()));
        return texts;
    }

    /**
     * The entries of a list. One that cannot be understood is kept aside.
     *
     * @param key tells which entry it is, to find it again when it is written
     */
    <T> List<T> list(String name, Function<Fields, T> read, Function<T, String> key) {
        List<T> entries = new ArrayList<>();
        for (JsonNode element : elements(name)) {
            try {
                Fields fields = new Fields(asObject(element));
                T entry = read.apply(fields);
                entries.add(entry);
                parts.putIfAbsent(name + "/" + key.apply(entry), fields);
            } catch (IllegalArgumentException | DateTimeException e) {
                setAside(name, element);
            }
        }
        return entries;
    }

    /** Keeps an entry of a list that makes no sense together with the others. */
    void setAside(String name, JsonNode element) {
        strange.computeIfAbsent(name, list -> new ArrayList<>()).add(element);
    }

    /** Everything that nobody took, here and below, by path. */
    void collect(String path, Map<String, ObjectNode> fields, Map<String, List<JsonNode>> entries) {
        ObjectNode unknown = JsonNodeFactory.instance.objectNode();
        node.properties().stream()
                .filter(field -> !taken.contains(field.getKey()))
                .forEach(field -> unknown.set(field.getKey(), field.getValue()));
        if (!unknown.isEmpty()) {
            fields.put(path, unknown);
        }
        strange.forEach((name, list) -> entries.put(path + "/" + name, list));
        parts.forEach((name, part) -> part.collect(path + "/" + name, fields, entries));
    }

    private Optional<JsonNode> value(String name) {
        taken.add(name);
        return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull());
    }

    private Iterable<JsonNode> elements(String name) {
        Optional<JsonNode> value = value(name);
        if (value.isPresent() && !value.get().isArray()) {
            throw new IllegalArgumentException("not a list: " + name);
        }
        return value.<Iterable<JsonNode>>map(list -> list).orElse(List.of());
    }

    private static ObjectNode asObject(JsonNode value) {
        if (value instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalArgumentException("not an object");
    }
}

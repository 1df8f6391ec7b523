package org.diptych.project.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a file holds beyond what this version knows: fields and entries of a newer or another program, and further parts
 * of the archive. Saving writes them back to where they were. Immutable: the nodes and bytes are never handed out.
 */
public final class Extras {
    /** Nothing beyond. */
    public static final Extras NONE = new Extras(Map.of(), Map.of(), Map.of());

    /** Values that stand for "something this version has no word for"; the word of the file wins over them. */
    private static final Set<String> FALLBACKS = Set.of("other", "own");

    private final Map<String, ObjectNode> fields;
    private final Map<String, List<JsonNode>> entries;
    private final Map<String, byte[]> parts;

    /**
     * @param fields unknown fields by the path of their object
     * @param entries entries that could not be understood by the path of their list
     * @param parts further parts of the archive by name
     */
    Extras(Map<String, ObjectNode> fields, Map<String, List<JsonNode>> entries, Map<String, byte[]> parts) {
        this.fields = Map.copyOf(fields);
        this.entries = Map.copyOf(entries);
        this.parts = Collections.unmodifiableMap(new TreeMap<>(parts));
    }

    public boolean isEmpty() {
        return fields.isEmpty() && entries.isEmpty() && parts.isEmpty();
    }

    /** The content of a further part of the archive. */
    public Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name)).map(byte[]::clone);
    }

    /** The same with a further part. */
    public Extras with(String name, byte[] content) {
        Map<String, byte[]> changed = new TreeMap<>(parts);
        changed.put(name, content.clone());
        return new Extras(fields, entries, changed);
    }

    /** The same without a further part. */
    public Extras without(String name) {
        Map<String, byte[]> changed = new TreeMap<>(parts);
        changed.remove(name);
        return new Extras(fields, entries, changed);
    }

    /** Puts the unknown fields back into the object at the path. */
    ObjectNode extend(String path, ObjectNode object) {
        ObjectNode unknown = fields.get(path);
        if (unknown != null) {
            unknown.properties().forEach(field -> {
                String written = object.path(field.getKey()).asText();
                if (!object.has(field.getKey()) || FALLBACKS.contains(written)) {
                    object.set(field.getKey(), field.getValue());
                }
            });
        }
        return object;
    }

    /** Puts the entries that were not understood back at the end of the list at the path. */
    ArrayNode extend(String path, ArrayNode list) {
        return list.addAll(entries.getOrDefault(path, List.of()));
    }

    Map<String, byte[]> parts() {
        return parts;
    }
}

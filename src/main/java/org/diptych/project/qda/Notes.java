package org.diptych.project.qda;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Notes and variables of a project by their identifiers. */
final class Notes {
    private final Map<String, String> notes = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    Notes(Element project, QdaArchive archive) {
        project.children("Notes")
                .flatMap(all -> all.children("Note"))
                .forEach(note -> notes.put(
                        Guid.key(note.attribute("guid")),
                        archive.file(note.attribute("plainTextPath"))
                                .map(Decoding::text)
                                .orElseGet(() -> note.childText("PlainTextContent"))));
        project.children("Variables")
                .flatMap(all -> all.children("Variable"))
                .forEach(variable -> names.put(Guid.key(variable.attribute("guid")), variable.attribute("name")));
    }

    /** The first note to which the element, or one of its codings, refers; empty when there is none. */
    String of(Element element) {
        return element.children.stream()
                .flatMap(child -> child.name.equalsIgnoreCase("Coding")
                        ? child.children("NoteRef")
                        : child.name.equalsIgnoreCase("NoteRef") ? Stream.of(child) : Stream.empty())
                .map(reference -> notes.getOrDefault(Guid.key(reference.attribute("targetGUID")), ""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Values of a source by the name of their variable. */
    Map<String, String> variables(Element source) {
        Map<String, String> values = new LinkedHashMap<>();
        source.children("VariableValue").forEach(value -> {
            String variable = value.child("VariableRef")
                    .map(reference -> names.getOrDefault(Guid.key(reference.attribute("targetGUID")), ""))
                    .orElse("");
            value.children.stream()
                    .filter(child -> child.name.endsWith("Value"))
                    .findFirst()
                    .ifPresent(child -> values.put(variable, child.text()));
        });
        values.remove("");
        return values;
    }

    /** The note with the identifier; empty when there is none. */
    String byGuid(String guid) {
        return notes.getOrDefault(Guid.key(guid), "");
    }
}

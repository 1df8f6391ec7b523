package org.diptych.project.qda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An XML element by its local name; names of elements and attributes are read without their namespace. */
final class Element {
    final String name;
    final Map<String, String> attributes = new LinkedHashMap<>();
    final List<Element> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Element(String name) {
        this.name = name;
    }

    void append(String characters) {
        text.append(characters);
    }

    /** The characters directly inside this element, without surrounding white space. */
    String text() {
        return text.toString().strip();
    }

    /** All characters directly inside this element. */
    String rawText() {
        return text.toString();
    }

    /** The attribute's value, empty when it is missing. */
    String attribute(String key) {
        return attributes.getOrDefault(key, "").strip();
    }

    Stream<Element> children(String wanted) {
        return children.stream().filter(child -> child.name.equalsIgnoreCase(wanted));
    }

    Optional<Element> child(String wanted) {
        return children(wanted).findFirst();
    }

    String childText(String wanted) {
        return child(wanted).map(Element::text).orElse("");
    }
}

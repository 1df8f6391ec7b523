package org.diptych.project.file;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings the data of older versions of the format up to date. The step at index 0 turns version 1 into version 2, and so
 * on; a new version adds one step and never changes those before it.
 *
 * @param steps one for each version before the present one
 */
record Migrations(List<UnaryOperator<ObjectNode>> steps) {
    /** What {@code "format"} begins with; the version follows. */
    static final String FORMAT = "diptych-comparison/";

    /** The steps to the present version. */
    static final Migrations ALL = new Migrations(List.of());

    /** The version that is written. */
    static final int VERSION = ALL.newest();

    private static final Pattern WRITTEN = Pattern.compile(Pattern.quote(FORMAT) + "([1-9]\\d{0,5})");

    int newest() {
        return steps.size() + 1;
    }

    /** The version of the data; empty when it is not a comparison. */
    static Optional<Integer> version(ObjectNode data) {
        Matcher written = WRITTEN.matcher(data.path("format").asText());
        return written.matches() ? Optional.of(Integer.valueOf(written.group(1))) : Optional.empty();
    }

    /** The data of the given version, at most {@link #newest()}, as the newest version has it. */
    ObjectNode upToDate(ObjectNode data, int version) {
        ObjectNode migrated = data;
        for (UnaryOperator<ObjectNode> step : steps.subList(version - 1, steps.size())) {
            migrated = step.apply(migrated);
        }
        return migrated;
    }
}

package org.diptych.project.qda;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Globally unique identifiers as REFI-QDA writes them: 8-4-4-4-12 hexadecimal digits, here in lower case. */
final class Guid {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Guid() {}

    /** The same identifier for the same thing in every export: a UUID of version 3 (RFC 4122) of its name. */
    static String of(String... parts) {
        return UUID.nameUUIDFromBytes(String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The text itself where it is an identifier, otherwise one made from it. */
    static String orOf(String text, String... parts) {
        return normal(text).orElseGet(() -> of(parts));
    }

    /** Lower case, without the braces that some programs write; empty when it is no identifier. */
    static Optional<String> normal(String text) {
        String bare = text.strip().toLowerCase(Locale.ROOT).replaceAll("^\\{|\\}$", "");
        return FORM.matcher(bare).matches() ? Optional.of(bare) : Optional.empty();
    }

    /** A key to compare by: the normal form, or the text as it is where a program writes something else. */
    static String key(String text) {
        return normal(text).orElse(text.strip());
    }
}

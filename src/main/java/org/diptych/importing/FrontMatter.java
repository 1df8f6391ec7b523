package org.diptych.importing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.diptych.model.StatementKind;

/**
 * The lines between two {@code ---} at the start of a Markdown file: {@code key: value}.
 *
 * @param values by key in lower case
 * @param rest the text behind it
 */
record FrontMatter(Map<String, String> values, String rest) {
    private static final String FENCE = "---";

    FrontMatter {
        values = Map.copyOf(values);
    }

    static FrontMatter of(String source) {
        int end = source.startsWith(FENCE + "\n") ? source.indexOf("\n" + FENCE, FENCE.length()) : -1;
        if (end < 0) {
            return new FrontMatter(Map.of(), source);
        }
        Map<String, String> values = new HashMap<>();
        source.substring(FENCE.length() + 1, Math.max(end, FENCE.length() + 1))
                .lines()
                .forEach(line -> {
                    int colon = line.indexOf(':');
                    if (colon > 0) {
                        values.put(
                                line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                                unquoted(line.substring(colon + 1)));
                    }
                });
        int next = source.indexOf('\n', end + 1);
        return new FrontMatter(values, next < 0 ? "" : source.substring(next + 1));
    }

    private static String unquoted(String value) {
        String text = value.strip();
        boolean quoted = text.length() > 1
                && "\"'".indexOf(text.charAt(0)) >= 0
                && text.charAt(0) == text.charAt(text.length() - 1);
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    Imprint imprint(String heading) {
        String title = values.getOrDefault("title", "");
        return new Imprint(
                title.isEmpty() ? heading : title,
                first("issuer", "publisher", "source", "author"),
                TikaParsing.day(first("date", "published")),
                Optional.empty(),
                first("lang", "language"),
                first("url", "link", "canonical"),
                StatementKind.OTHER);
    }

    private String first(String... keys) {
        for (String key : keys) {
            String value = values.getOrDefault(key, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }
}

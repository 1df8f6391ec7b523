package org.diptych.project;

import java.util.ArrayList;
import java.util.List;
import org.diptych.model.Codebook;
import org.diptych.model.Pattern;
import org.diptych.model.Topic;

/** Turns a codebook into the text format of {@link CodebookFile}. */
final class CodebookWriter {
    private static final int LINE_LENGTH = 110;

    private CodebookWriter() {}

    static String write(Codebook codebook) {
        StringBuilder out = new StringBuilder("# Diptych codebook, UTF-8\n");
        line(out, "name", codebook.name());
        codebook.topics().forEach(topic -> writeTopic(out, topic));
        if (!codebook.aliases().isEmpty() || !codebook.related().isEmpty()) {
            out.append('\n');
        }
        codebook.aliases().forEach(group -> line(out, "same", group(group.forms())));
        codebook.related().forEach(group -> line(out, "related", group(group.forms())));
        return out.toString();
    }

    private static void writeTopic(StringBuilder out, Topic topic) {
        out.append('\n');
        line(out, "topic", topic.name());
        line(out, "  key", topic.id());
        line(out, "  code", topic.code());
        line(out, "  colour", topic.colour());
        line(out, "  shown", topic.shown() ? "yes" : "no");
        if (!topic.note().isEmpty()) {
            topic.note().lines().forEach(note -> line(out, "  note", note));
        }
        writePatterns(out, "  ", topic.patterns());
        writePatterns(out, "  not ", topic.exclusions());
    }

    private static void writePatterns(StringBuilder out, String before, List<Pattern> patterns) {
        StringBuilder value = new StringBuilder();
        String language = "";
        for (Pattern pattern : patterns) {
            String text = escape(pattern.text());
            boolean fits = value.length() + text.length() < LINE_LENGTH;
            if (value.length() > 0 && !(fits && pattern.language().equals(language))) {
                line(out, before + key(language), value.toString());
                value.setLength(0);
            }
            language = pattern.language();
            value.append(value.length() == 0 ? "" : "; ").append(text);
        }
        if (value.length() > 0) {
            line(out, before + key(language), value.toString());
        }
    }

    static String group(List<Pattern> forms) {
        List<String> parts = new ArrayList<>();
        String language = "";
        for (Pattern form : forms) {
            String text = escape(form.text());
            if (!parts.isEmpty() && form.language().equals(language)) {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + "; " + text);
            } else {
                parts.add(key(form.language()) + ": " + text);
            }
            language = form.language();
        }
        return String.join(" | ", parts);
    }

    private static String key(String language) {
        return language.isEmpty() ? "any" : language;
    }

    private static String escape(String text) {
        return text.replaceAll("[\\\\;|；]", "\\\\$0");
    }

    private static void line(StringBuilder out, String key, String value) {
        out.append(key)
                .append(": ")
                .append(value.replaceAll("\\s+", " ").strip())
                .append('\n');
    }
}

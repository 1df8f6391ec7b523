package org.diptych.project.qda;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diptych.model.Topic;
import org.diptych.project.CodebookFile;

/**
 * A topic's note and patterns as the description of a code. REFI-QDA has no field for search terms, so that they stand
 * in lines behind the note which a reader understands and Diptych reads back.
 *
 * @param note what stands in front of the lines
 * @param lines key and value of each line, in the codebook format of {@link CodebookFile}
 */
record CodeDescription(String note, List<String> lines) {
    private static final String TERMS = "Terms:";
    private static final String NOT = "Not:";
    private static final String SETTINGS = "Diptych:";

    CodeDescription {
        lines = List.copyOf(lines);
    }

    static String of(Topic topic) {
        StringBuilder out = new StringBuilder(topic.note());
        out.append(topic.note().isEmpty() ? "" : "\n\n");
        if (!topic.patterns().isEmpty()) {
            out.append(TERMS)
                    .append(' ')
                    .append(CodebookFile.line(topic.patterns()))
                    .append('\n');
        }
        if (!topic.exclusions().isEmpty()) {
            out.append(NOT)
                    .append(' ')
                    .append(CodebookFile.line(topic.exclusions()))
                    .append('\n');
        }
        return out.append(SETTINGS)
                .append(" key ")
                .append(topic.id())
                .append("; code ")
                .append(topic.code())
                .append("; shown ")
                .append(topic.shown() ? "yes" : "no")
                .toString();
    }

    static CodeDescription parse(String description) {
        List<String> note = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : description.lines().toList()) {
            String entry = line.strip();
            if (starts(entry, TERMS)) {
                lines.addAll(CodebookFile.lines("", entry.substring(TERMS.length())));
            } else if (starts(entry, NOT)) {
                lines.addAll(CodebookFile.lines("not ", entry.substring(NOT.length())));
            } else if (starts(entry, SETTINGS)) {
                lines.addAll(settings(entry.substring(SETTINGS.length())));
            } else {
                note.add(line);
            }
        }
        return new CodeDescription(String.join("\n", note).strip(), lines);
    }

    private static boolean starts(String entry, String key) {
        return entry.regionMatches(true, 0, key, 0, key.length());
    }

    private static List<String> settings(String value) {
        List<String> lines = new ArrayList<>();
        for (String part : value.split(";", -1)) {
            String[] words = part.strip().split("\\s+", 2);
            if (words.length == 2 && words[0].toLowerCase(Locale.ROOT).matches("key|code|shown")) {
                lines.add(words[0] + ": " + words[1]);
            }
        }
        return lines;
    }
}

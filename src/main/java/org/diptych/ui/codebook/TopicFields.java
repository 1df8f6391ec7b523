package org.diptych.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import org.diptych.model.Pattern;
import org.diptych.model.Topic;
import org.diptych.project.CodebookFile;

/**
 * What the form of one topic shows.
 *
 * @param name its name
 * @param code two capital letters
 * @param colour {@code #RRGGBB}
 * @param shown whether it is highlighted
 * @param patterns one language a line, such as {@code en: rice; paddy}
 * @param exclusions in the same form
 * @param note free text
 */
public record TopicFields(
        String name, String code, String colour, boolean shown, String patterns, String exclusions, String note) {

    static TopicFields of(Topic topic) {
        return new TopicFields(
                topic.name(),
                topic.code(),
                topic.colour(),
                topic.shown(),
                byLine(topic.patterns()),
                byLine(topic.exclusions()),
                topic.note());
    }

    TopicFields withName(String value) {
        return new TopicFields(value, code, colour, shown, patterns, exclusions, note);
    }

    /** The topic as an entry of the codebook format; a line without a language is of no language. */
    String entry(String id) {
        StringBuilder out = new StringBuilder("topic: " + oneLine(name) + "\nkey: " + id + "\ncode: " + code + "\n");
        out.append("colour: ")
                .append(colour)
                .append("\nshown: ")
                .append(shown ? "yes" : "no")
                .append('\n');
        note.lines().forEach(line -> out.append("note: ").append(line).append('\n'));
        lines(patterns).forEach(line -> out.append(line).append('\n'));
        lines(exclusions).forEach(line -> out.append("not ").append(line).append('\n'));
        return out.toString();
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> lines.add(
                        line.matches("(any|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*)\\s*[:：].*") ? line : "any: " + line));
        return lines;
    }

    private static String byLine(List<Pattern> patterns) {
        return String.join("\n", CodebookFile.lines("", CodebookFile.line(patterns)));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}

package org.diptych.project.qda;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.diptych.model.AliasGroup;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.Topic;
import org.diptych.project.CodebookFile;

/** Words that are the same thing, and the codebook's name, as lines of a project's description. */
final class Equivalences {
    /** Name of a project whose comparison has no title; the standard wants a name. */
    static final String UNTITLED = "Comparison";

    private static final String NO_TITLE = "title: none";
    private static final List<String> KEYS = List.of("name:", "same:", "related:");

    private Equivalences() {}

    static String write(Comparison comparison) {
        Codebook codebook = comparison.codebook();
        StringBuilder out = new StringBuilder(comparison.title().isBlank() ? NO_TITLE + "\n" : "");
        out.append(codebook.name().isEmpty() ? "" : "name: " + codebook.name() + "\n");
        codebook.aliases().forEach(group -> line(out, "same", group));
        codebook.related().forEach(group -> line(out, "related", group));
        return out.toString();
    }

    private static void line(StringBuilder out, String key, AliasGroup group) {
        out.append(key).append(": ").append(CodebookFile.line(group.forms())).append('\n');
    }

    /** The title of the comparison in a project of this name. */
    static String title(String name, String description) {
        boolean none =
                name.equals(UNTITLED) && description.lines().map(String::strip).anyMatch(NO_TITLE::equals);
        return none ? "" : name;
    }

    /** The codebook of the topics and of the lines in the description; lines that are none of ours do not matter. */
    static Codebook read(List<Topic> topics, String description, List<String> report) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : description.lines().map(String::strip).toList()) {
            if (KEYS.stream().anyMatch(line::startsWith)) {
                try {
                    CodebookFile.parse(line);
                    lines.add(line);
                } catch (IOException e) {
                    report.add("A line of the project's description was left out. " + e.getMessage());
                }
            }
        }
        Codebook extra = CodebookFile.parse(String.join("\n", lines));
        return new Codebook(extra.name(), topics, extra.aliases(), extra.related());
    }
}

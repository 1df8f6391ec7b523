package org.diptych.export.pdf;

import java.util.stream.Collectors;
import org.diptych.model.AliasGroup;
import org.diptych.model.Codebook;
import org.diptych.model.Pattern;
import org.diptych.model.Topic;

/** A hash of what a codebook looks for: equal hashes mean equal patterns, exclusions and aliases in equal order. */
final class CodebookHash {
    private CodebookHash() {}

    static String of(Codebook codebook) {
        StringBuilder text = new StringBuilder();
        for (Topic topic : codebook.topics()) {
            text.append("topic ").append(topic.id()).append('\n');
            topic.patterns().forEach(pattern -> text.append("+ ").append(line(pattern)));
            topic.exclusions().forEach(pattern -> text.append("- ").append(line(pattern)));
        }
        for (AliasGroup group : codebook.aliases()) {
            text.append("alias\n");
            text.append(group.forms().stream().map(CodebookHash::line).collect(Collectors.joining()));
        }
        return TextHash.of(text.toString());
    }

    private static String line(Pattern pattern) {
        return pattern.language() + " " + pattern.text() + "\n";
    }
}

package org.diptych.export.shared;

import java.nio.charset.StandardCharsets;
import org.diptych.model.AliasGroup;
import org.diptych.model.Codebook;
import org.diptych.model.Pattern;
import org.diptych.model.Sha256;
import org.diptych.model.Topic;

/** SHA-256 of what was compared, as 64 lower-case hexadecimal digits. */
public final class TextHash {
    private TextHash() {}

    /** Hash of a text in UTF-8. */
    public static String of(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Hash of what a codebook looks for: equal hashes mean equal patterns, exclusions and aliases in equal order. */
    public static String of(Codebook codebook) {
        StringBuilder text = new StringBuilder();
        for (Topic topic : codebook.topics()) {
            text.append("topic ").append(topic.id()).append('\n');
            topic.patterns().forEach(pattern -> append(text.append("+ "), pattern));
            topic.exclusions().forEach(pattern -> append(text.append("- "), pattern));
        }
        for (AliasGroup group : codebook.aliases()) {
            text.append("alias\n");
            group.forms().forEach(pattern -> append(text, pattern));
        }
        return of(text.toString());
    }

    private static void append(StringBuilder text, Pattern pattern) {
        text.append(pattern.language()).append(' ').append(pattern.text()).append('\n');
    }
}

package org.diptych.project.file;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diptych.model.AliasGroup;
import org.diptych.model.Codebook;
import org.diptych.model.Pattern;
import org.diptych.model.Provenance;
import org.diptych.model.StatementKind;
import org.diptych.model.Topic;

/** Source details and codebooks from the tree of {@code comparison.json}. */
final class ComparisonReader {
    private ComparisonReader() {}

    static Provenance provenance(Fields fields) {
        return new Provenance(
                fields.text("title"),
                fields.text("issuer"),
                fields.word("kind", Words.KINDS, StatementKind.OTHER),
                fields.date("date"),
                fields.optionalText("language").orElse(Provenance.UNKNOWN_LANGUAGE),
                fields.text("url"),
                fields.date("retrieved"),
                fields.text("translator"),
                fields.text("notice"));
    }

    static Codebook codebook(Fields fields) {
        Set<String> ids = new HashSet<>();
        return new Codebook(
                fields.text("name"),
                fields.list(
                        "topics",
                        topic -> {
                            Topic read = topic(topic);
                            if (!ids.add(read.id())) {
                                throw new IllegalArgumentException("the topic is there twice");
                            }
                            return read;
                        },
                        Topic::id),
                fields.list("aliases", ComparisonReader::group, EntryKey::of),
                fields.list("related", ComparisonReader::group, EntryKey::of));
    }

    private static Topic topic(Fields fields) {
        return new Topic(
                fields.text("id"),
                fields.text("name"),
                fields.text("code"),
                fields.text("colour"),
                fields.flag("shown"),
                patterns(fields, "patterns"),
                patterns(fields, "exclusions"),
                fields.text("note"));
    }

    private static AliasGroup group(Fields fields) {
        return new AliasGroup(patterns(fields, "forms"));
    }

    private static List<Pattern> patterns(Fields fields, String name) {
        return fields.list(name, pattern -> new Pattern(pattern.text("language"), pattern.text("text")), EntryKey::of);
    }
}

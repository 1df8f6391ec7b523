package org.diptych.project.file;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.diptych.model.AbsenceDecision;
import org.diptych.model.Anchor;
import org.diptych.model.Annotation;
import org.diptych.model.KeptFinding;
import org.diptych.model.LinkDecision;
import org.diptych.model.MentionDecision;
import org.diptych.model.Research;

/** Highlights, notes and decisions as a tree. */
final class ResearchWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Extras extras;

    ResearchWriter(Extras extras) {
        this.extras = extras;
    }

    ObjectNode tree(String path, Research research) {
        ObjectNode node = NODES.objectNode();
        node.set("annotations", list(path + "/annotations", research.annotations(), Annotation::id, this::annotation));
        node.set("mentions", list(path + "/mentions", research.mentions(), EntryKey::of, this::mention));
        node.set("links", list(path + "/links", research.links(), EntryKey::of, this::link));
        node.set("findings", list(path + "/findings", research.findings(), KeptFinding::id, this::finding));
        node.set("rejectedFindings", texts(research.rejectedFindings()));
        node.set(
                "absences",
                list(
                        path + "/absences",
                        research.absences(),
                        one -> one.topicId() + ":" + Words.of(one.side()),
                        this::absence));
        node.set("ignoredTerms", texts(research.ignoredTerms()));
        return extras.extend(path, node);
    }

    private ObjectNode annotation(String path, Annotation one) {
        ObjectNode node = NODES.objectNode();
        node.put("id", one.id());
        node.put("side", Words.of(one.side()));
        node.set("anchor", anchor(path + "/anchor", one.anchor()));
        one.topicId().ifPresent(topic -> node.put("topic", topic));
        node.put("note", one.note());
        node.put("author", one.author());
        node.put("made", one.made().toString());
        return extras.extend(path, node);
    }

    private ObjectNode mention(String path, MentionDecision one) {
        ObjectNode node = NODES.objectNode();
        node.put("side", Words.of(one.side()));
        node.put("topic", one.topicId());
        node.set("anchor", anchor(path + "/anchor", one.anchor()));
        node.put("verdict", Words.of(one.verdict()));
        return extras.extend(path, node);
    }

    private ObjectNode link(String path, LinkDecision one) {
        ObjectNode node = NODES.objectNode();
        one.a().ifPresent(anchor -> node.set("a", anchor(path + "/a", anchor)));
        one.b().ifPresent(anchor -> node.set("b", anchor(path + "/b", anchor)));
        node.put("verdict", Words.of(one.verdict()));
        return extras.extend(path, node);
    }

    private ObjectNode finding(String path, KeptFinding one) {
        ObjectNode node = NODES.objectNode();
        node.put("id", one.id());
        node.put("kind", one.kind().code());
        one.topicId().ifPresent(topic -> node.put("topic", topic));
        node.set("a", list(path + "/a", one.a(), EntryKey::of, this::anchor));
        node.set("b", list(path + "/b", one.b(), EntryKey::of, this::anchor));
        node.put("text", one.text());
        node.put("note", one.note());
        return extras.extend(path, node);
    }

    private ObjectNode absence(String path, AbsenceDecision one) {
        ObjectNode node = NODES.objectNode();
        node.put("topic", one.topicId());
        node.put("side", Words.of(one.side()));
        return extras.extend(path, node);
    }

    private ObjectNode anchor(String path, Anchor anchor) {
        ObjectNode node = NODES.objectNode();
        node.put("quote", anchor.quote());
        node.put("before", anchor.before());
        node.put("after", anchor.after());
        anchor.span().ifPresent(span -> node.put("start", span.start()).put("end", span.end()));
        return extras.extend(path, node);
    }

    private static ArrayNode texts(Set<String> texts) {
        ArrayNode list = NODES.arrayNode();
        texts.forEach(list::add);
        return list;
    }

    private <T> ArrayNode list(String path, List<T> entries, Function<T, String> key, ComparisonWriter.Entry<T> write) {
        return ComparisonWriter.list(extras, path, entries, key, write);
    }
}

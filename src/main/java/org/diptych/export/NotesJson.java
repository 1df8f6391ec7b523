package org.diptych.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import org.diptych.model.Anchor;
import org.diptych.model.Annotation;
import org.diptych.model.CodePoints;
import org.diptych.model.LinkDecision;
import org.diptych.model.MentionDecision;
import org.diptych.model.Research;
import org.diptych.model.Side;
import org.diptych.model.Span;

/** Highlights, notes and decisions of the researcher in JSON; words that are not in the text have no offsets. */
final class NotesJson {
    private final CodePoints pointsA;
    private final CodePoints pointsB;

    private NotesJson(CodePoints pointsA, CodePoints pointsB) {
        this.pointsA = pointsA;
        this.pointsB = pointsB;
    }

    /** Adds {@code notes}, {@code mention_decisions} and {@code link_decisions}, each when there are some. */
    static void put(ObjectNode root, Research research, CodePoints pointsA, CodePoints pointsB) {
        NotesJson json = new NotesJson(pointsA, pointsB);
        if (!research.annotations().isEmpty()) {
            ArrayNode notes = root.putArray("notes");
            research.annotations().forEach(one -> json.put(notes.addObject(), one));
        }
        if (!research.mentions().isEmpty()) {
            ArrayNode mentions = root.putArray("mention_decisions");
            research.mentions().forEach(one -> json.put(mentions.addObject(), one));
        }
        if (!research.links().isEmpty()) {
            ArrayNode links = root.putArray("link_decisions");
            research.links().forEach(one -> json.put(links.addObject(), one));
        }
    }

    private void put(ObjectNode node, Annotation one) {
        node.put("id", one.id()).put("side", one.side().name().toLowerCase(Locale.ROOT));
        node.put("topic", one.topicId().orElse(""));
        node.put("note", one.note()).put("author", one.author());
        node.put("made", one.made().toString());
        put(node, one.side(), one.anchor());
    }

    private void put(ObjectNode node, MentionDecision one) {
        node.put("side", one.side().name().toLowerCase(Locale.ROOT));
        node.put("topic", one.topicId());
        node.put("verdict", one.verdict().name().toLowerCase(Locale.ROOT));
        put(node, one.side(), one.anchor());
    }

    private void put(ObjectNode node, LinkDecision one) {
        node.put("verdict", one.verdict().name().toLowerCase(Locale.ROOT));
        for (Side side : Side.values()) {
            Optional<Anchor> anchor = one.of(side);
            anchor.ifPresent(words -> put(node.putObject(side.name().toLowerCase(Locale.ROOT)), side, words));
        }
    }

    private void put(ObjectNode node, Side side, Anchor anchor) {
        node.put("quote", anchor.quote());
        anchor.span().ifPresent(span -> {
            Span counted = (side == Side.A ? pointsA : pointsB).of(span);
            node.put("start", counted.start()).put("end", counted.end());
        });
    }
}

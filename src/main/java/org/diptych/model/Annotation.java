package org.diptych.model;

import java.time.Instant;
import java.util.Optional;

/**
 * Words that the researcher marked: a highlight when it has a topic, a note when it has a text, or both.
 *
 * @param id stable unique key, a UUID in lower case
 * @param side the statement
 * @param anchor the marked words
 * @param topicId id of the topic, if it is a highlight
 * @param note what the researcher wrote, in Markdown; may be empty
 * @param author name of the researcher, may be empty
 * @param made when it was made
 */
public record Annotation(
        String id, Side side, Anchor anchor, Optional<String> topicId, String note, String author, Instant made) {

    public Annotation withAnchor(Anchor value) {
        return new Annotation(id, side, value, topicId, note, author, made);
    }

    public Annotation withTopic(Optional<String> value) {
        return new Annotation(id, side, anchor, value, note, author, made);
    }

    public Annotation withNote(String value) {
        return new Annotation(id, side, anchor, topicId, value, author, made);
    }
}

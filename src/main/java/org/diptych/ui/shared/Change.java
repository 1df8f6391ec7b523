package org.diptych.ui.shared;

import java.util.List;

/**
 * What a step of the history did, as a sentence in the user's language can say it.
 *
 * @param key key of its name in the messages
 * @param arguments values for the name: strings and whole numbers only, so that a history can be written to a file
 */
public record Change(String key, List<Object> arguments) {
    public static final Change EXAMPLE = new Change("change.example");
    public static final Change OPEN = new Change("change.open");
    public static final Change PASTE = new Change("change.paste");
    public static final Change CLEAR = new Change("change.clear");
    public static final Change TYPING = new Change("change.typing");
    public static final Change PROVENANCE = new Change("change.provenance");
    public static final Change SWAP = new Change("change.swap");
    public static final Change TOPIC_SHOWN = new Change("change.topic-shown");
    public static final Change TOPIC_ADDED = new Change("change.topic-added");
    public static final Change CODEBOOK_EDITED = new Change("change.codebook-edited");
    public static final Change NOTE = new Change("change.note");
    public static final Change NOTE_REMOVED = new Change("change.note-removed");
    public static final Change HIGHLIGHT_REMOVED = new Change("change.highlight-removed");
    public static final Change HIGHLIGHT_RESIZED = new Change("change.highlight-resized");
    public static final Change HIGHLIGHT_PLACED = new Change("change.highlight-placed");
    public static final Change MENTION_RESET = new Change("change.mention-reset");
    public static final Change LINK = new Change("change.link");
    public static final Change UNLINK = new Change("change.unlink");
    public static final Change NO_COUNTERPART = new Change("change.no-counterpart");
    public static final Change LINK_RESET = new Change("change.link-reset");
    public static final Change FINDING_EDITED = new Change("change.finding-edited");
    public static final Change FINDING_MOVED = new Change("change.finding-moved");
    public static final Change FINDING_ADDED = new Change("change.finding-added");
    public static final Change FINDING_RESTORED = new Change("change.finding-restored");
    public static final Change ABSENCE_CONFIRMED = new Change("change.absence-confirmed");
    public static final Change ABSENCE_RESET = new Change("change.absence-reset");
    public static final Change TERM_SAME = new Change("change.term-same");
    public static final Change TERM_IGNORED_ALWAYS = new Change("change.term-ignored-always");
    public static final Change TERM_LISTED = new Change("change.term-listed");
    public static final Change TERM_IGNORED = new Change("change.term-ignored");

    public Change {
        arguments = List.copyOf(arguments);
    }

    /** A step whose name needs no values. */
    public Change(String key) {
        this(key, List.of());
    }

    /** Words were marked with a topic of this name. */
    public static Change annotate(String topic) {
        return new Change("change.annotate", List.of(topic));
    }

    public static Change mentionsConfirmed(int count, String topic) {
        return new Change("change.mentions-confirmed", List.of(count, topic));
    }

    public static Change mentionsRejected(int count, String topic) {
        return new Change("change.mentions-rejected", List.of(count, topic));
    }

    public static Change findingsAccepted(int count) {
        return new Change("change.findings-accepted", List.of(count));
    }

    public static Change findingsRejected(int count) {
        return new Change("change.findings-rejected", List.of(count));
    }

    /** A project of this name was laid over the comparison or took its place. */
    public static Change projectImported(String name) {
        return new Change("change.project-imported", List.of(name));
    }
}

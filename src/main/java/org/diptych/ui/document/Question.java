package org.diptych.ui.document;

import java.util.List;

/**
 * Something the user may decide in a banner, without being stopped at work.
 *
 * @param subject what it is about; a new question takes the place of one about the same
 * @param text the question
 * @param details what differs, one line each; may be empty
 * @param choices what can be done
 */
public record Question(Subject subject, String text, List<String> details, List<Choice> choices) {
    public Question {
        details = List.copyOf(details);
        choices = List.copyOf(choices);
    }

    /**
     * What a question is about.
     *
     * @param kind what happened
     * @param what to which file or work
     */
    record Subject(Kind kind, String what) {}

    /** What can happen. */
    enum Kind {
        /** Saving was held back, because the file was changed or would shrink. */
        SAVING,
        UNSAVED_WORK,
        /** What a file held before. */
        EARLIER,
        IMPORT
    }

    /**
     * An answer.
     *
     * @param id name of its button, for tests and screen readers
     * @param label what stands on the button
     * @param action what it does
     * @param closes whether the question is answered by it
     */
    public record Choice(String id, String label, Runnable action, boolean closes) {}
}

package org.diptych.ui.document;

import java.util.List;

/**
 * Something the user may decide in a banner, without being stopped at work.
 *
 * @param text what it is about
 * @param details what differs, one line each; may be empty
 * @param choices what can be done
 */
public record Question(String text, List<String> details, List<Choice> choices) {
    public Question {
        details = List.copyOf(details);
        choices = List.copyOf(choices);
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

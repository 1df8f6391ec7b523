package org.diptych.ui.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The questions that wait for an answer; one is shown at a time. */
final class Questions {
    private final Deque<Question> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Question>> current = new ReadOnlyObjectWrapper<>(Optional.empty());

    ReadOnlyObjectProperty<Optional<Question>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    void ask(Question question) {
        waiting.add(question);
        show();
    }

    /** Puts a question in the place of the one that is shown. */
    void replace(Question question) {
        waiting.poll();
        waiting.push(question);
        show();
    }

    void choose(Question question, Question.Choice choice) {
        if (choice.closes()) {
            waiting.remove(question);
            show();
        }
        choice.action().run();
    }

    private void show() {
        current.set(Optional.ofNullable(waiting.peek()));
    }
}

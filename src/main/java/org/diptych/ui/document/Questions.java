package org.diptych.ui.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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

    /** Asks behind the others, or in the place of a question about the same. */
    void ask(Question question) {
        List<Question> others = new ArrayList<>();
        int place = -1;
        for (Question one : waiting) {
            if (one.subject().equals(question.subject())) {
                place = others.size();
            } else {
                others.add(one);
            }
        }
        others.add(place < 0 ? others.size() : place, question);
        waiting.clear();
        waiting.addAll(others);
        show();
    }

    /** Takes back questions that have answered themselves. */
    void withdraw(Question.Kind kind) {
        waiting.removeIf(question -> question.subject().kind() == kind);
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

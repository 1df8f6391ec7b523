package org.diptych.ui.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diptych.model.Comparison;
import org.diptych.project.ProjectStore;
import org.diptych.project.disk.FileStamp;
import org.diptych.project.file.ProjectException;
import org.diptych.ui.shared.LatestTask;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Threads;

/** Notices that another program changed or removed the file, and asks what to do. */
final class OutsideChanges {
    private final DocumentViewModel document;
    private final Questions questions;
    private final Messages messages;
    private final LatestTask looking;
    /** What was found in the place of the file when the user was asked last. */
    private Optional<Found> asked = Optional.empty();

    private record Found(Optional<FileStamp> stamp, Optional<Comparison> comparison) {}

    OutsideChanges(DocumentViewModel document, Questions questions, Threads threads, Messages messages) {
        this.document = document;
        this.questions = questions;
        this.messages = messages;
        this.looking = new LatestTask(threads);
    }

    /** Asks when the file is not what it was; each change is asked about once. */
    void look() {
        Optional<Path> file = document.documentProperty().get().file();
        Optional<FileStamp> stamp = document.stamp();
        if (file.isPresent()
                && stamp.isPresent()
                && !document.working().busyProperty().get()) {
            looking.start(
                    progress -> find(file.get(), stamp.get()),
                    found -> found.filter(one -> document.stamp().equals(stamp))
                            .filter(one -> asked.map(Found::stamp)
                                    .filter(one.stamp()::equals)
                                    .isEmpty())
                            .ifPresent(one -> ask(file.get(), one)),
                    cause -> {});
        }
    }

    /** Asks because saving was refused. */
    void ask(Path file) {
        looking.start(
                progress -> new Found(FileStamp.of(file), there(file)),
                found -> ask(file, found),
                cause -> ask(file, new Found(Optional.empty(), Optional.empty())));
    }

    private static Optional<Found> find(Path file, FileStamp known) throws IOException {
        if (!known.mayDifferFrom(file)) {
            return Optional.empty();
        }
        Optional<FileStamp> now = FileStamp.of(file);
        return now.filter(known::hasContentOf).isPresent()
                ? Optional.empty()
                : Optional.of(new Found(now, there(file)));
    }

    private static Optional<Comparison> there(Path file) {
        try {
            return Optional.of(ProjectStore.open(file).project().comparison());
        } catch (ProjectException e) {
            // Another program may be in the middle of writing it; the question is asked all the same.
            return Optional.empty();
        }
    }

    private void ask(Path file, Found found) {
        asked = Optional.of(found);
        String name = DocumentViewModel.nameOf(file);
        if (found.stamp().isEmpty()) {
            questions.ask(new Question(
                    new Question.Subject(Question.Kind.SAVING, name),
                    messages.text("document.outside.removed", name),
                    List.of(),
                    List.of(
                            choice("save-over", "document.choice.save-again", document::saveOver, true),
                            choice("save-as", "document.choice.save-as", document::saveAs, true),
                            choice("not-now", "document.choice.cancel", () -> {}, true))));
            return;
        }
        questions.ask(question(name, found, List.of()));
    }

    private Question question(String name, Found found, List<String> details) {
        return new Question(
                new Question.Subject(Question.Kind.SAVING, name),
                messages.text("document.outside.changed", name),
                details,
                List.of(
                        choice("reload", "document.choice.reload", document::reload, true),
                        choice("save-as", "document.choice.save-as", document::saveAs, true),
                        choice("save-over", "document.choice.replace", document::saveOver, true),
                        choice("compare", "document.choice.compare", () -> compare(name, found), false),
                        choice("not-now", "document.choice.cancel", () -> {}, true)));
    }

    private void compare(String name, Found found) {
        List<String> details = found.comparison()
                .map(there -> List.of(
                        messages.text("document.outside.here", Contents.sentence(document.comparison(), messages)),
                        messages.text("document.outside.there", Contents.sentence(there, messages)),
                        differences(there)))
                .orElseGet(() -> List.of(messages.text("document.outside.unreadable")));
        questions.ask(question(name, found, details));
    }

    private String differences(Comparison there) {
        List<String> parts = Contents.differences(document.comparison(), there, messages);
        return parts.isEmpty()
                ? messages.text("document.same")
                : messages.text("document.differs", String.join(", ", parts));
    }

    private Question.Choice choice(String id, String label, Runnable action, boolean closes) {
        return new Question.Choice(id, messages.text(label), action, closes);
    }
}

package org.diptych.ui.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.diptych.project.ProjectStore;
import org.diptych.project.file.Project;
import org.diptych.project.file.ProjectException;
import org.diptych.ui.shared.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Offers what a file held before it was saved last, when what it holds now cannot be read. */
final class EarlierStates {
    private static final Logger LOG = LoggerFactory.getLogger(EarlierStates.class);

    private final DocumentViewModel document;
    private final ProjectStore store;
    private final Questions questions;
    private final DiskWork disk;
    private final Messages messages;

    private record Earlier(Project project, Instant replaced) {}

    EarlierStates(
            DocumentViewModel document, ProjectStore store, Questions questions, DiskWork disk, Messages messages) {
        this.document = document;
        this.store = store;
        this.questions = questions;
        this.disk = disk;
        this.messages = messages;
    }

    void offer(Path file) {
        disk.read(() -> newest(file), found -> found.ifPresent(earlier -> ask(file, earlier)));
    }

    private Optional<Earlier> newest(Path file) throws IOException {
        for (Path kept : store.earlier(file)) {
            try {
                return Optional.of(new Earlier(
                        ProjectStore.open(kept).project(),
                        Files.getLastModifiedTime(kept).toInstant()));
            } catch (ProjectException e) {
                LOG.info("an earlier state cannot be read", e);
            }
        }
        return Optional.empty();
    }

    private void ask(Path file, Earlier earlier) {
        String name = DocumentViewModel.nameOf(file);
        questions.ask(new Question(
                new Question.Subject(Question.Kind.EARLIER, name),
                messages.text("document.earlier.question", name, messages.moment(earlier.replaced())),
                List.of(messages.text(
                        "document.earlier.work",
                        Contents.sentence(earlier.project().comparison(), messages))),
                List.of(
                        new Question.Choice(
                                "open-earlier",
                                messages.text("document.choice.earlier"),
                                () -> document.leave(() -> document.resume(earlier.project())),
                                true),
                        new Question.Choice("not-now", messages.text("document.choice.cancel"), () -> {}, true))));
    }
}

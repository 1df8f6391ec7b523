package org.diptych.ui.document;

import java.util.List;
import java.util.Optional;
import org.diptych.project.state.Unsaved;
import org.diptych.ui.shared.LatestTask;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Notices;
import org.diptych.ui.shared.Threads;

/** Offers work that was not saved when Diptych ended without being closed. */
final class UnsavedWork {
    private final DocumentViewModel document;
    private final Storage storage;
    private final Questions questions;
    private final DiskWork disk;
    private final Messages messages;

    UnsavedWork(DocumentViewModel document, Storage storage, Questions questions, DiskWork disk, Messages messages) {
        this.document = document;
        this.storage = storage;
        this.questions = questions;
        this.disk = disk;
        this.messages = messages;
    }

    void offer(Threads threads, Notices notices) {
        new LatestTask(threads)
                .start(
                        progress -> storage.recovery().unsaved(),
                        found -> found.forEach(this::offer),
                        cause -> notices.failed("document.recovery.failed", cause));
    }

    private void offer(Unsaved unsaved) {
        String name = unsaved.origin()
                .file()
                .map(DocumentViewModel::nameOf)
                .or(() -> Optional.of(FileName.title(unsaved.project().comparison()))
                        .filter(title -> !title.isBlank()))
                .orElseGet(() -> messages.text("document.unnamed"));
        Question.Subject subject = new Question.Subject(Question.Kind.UNSAVED_WORK, name + " " + unsaved.changed());
        List<String> preview = RecoveryPreview.of(unsaved, messages);
        questions.ask(new Question(
                subject,
                messages.text("document.recovery.question", name, messages.moment(unsaved.changed())),
                preview,
                List.of(
                        choice("recover", "document.choice.recover", () -> document.leave(() -> recover(unsaved))),
                        another(
                                "discard-recovery",
                                "document.choice.discard-it",
                                () -> askOnceMore(subject, name, preview, unsaved)),
                        choice("later", "document.choice.later", () -> disk.start(unsaved.draft()::close, () -> {})))));
    }

    /** What is discarded is gone, so one click must not do it, nor a double click: the way back stands first. */
    private void askOnceMore(Question.Subject subject, String name, List<String> preview, Unsaved unsaved) {
        questions.ask(new Question(
                subject,
                messages.text("document.recovery.discard", name),
                preview,
                List.of(
                        another("back", "document.choice.back", () -> offer(unsaved)),
                        choice(
                                "discard-for-good",
                                "document.choice.discard-for-good",
                                () -> disk.start(unsaved::discard, () -> {})))));
    }

    /** The work becomes this window's; only when it is on the disk as such, the snapshot of the crash goes. */
    private void recover(Unsaved unsaved) {
        document.resume(unsaved);
        disk.start(
                () -> {
                    if (storage.autosave().isPresent()) {
                        storage.autosave().get().flush();
                        unsaved.discard();
                    }
                },
                () -> {});
    }

    private Question.Choice choice(String id, String label, Runnable action) {
        return new Question.Choice(id, messages.text(label), action, true);
    }

    /** A choice that leads to another question about the same. */
    private Question.Choice another(String id, String label, Runnable action) {
        return new Question.Choice(id, messages.text(label), action, false);
    }
}

package org.diptych.ui.shared;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the window tells the user at the moment; the newest replaces the one before. Logs each problem once. */
public final class Notices {
    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);

    private final Messages messages;
    private final ReadOnlyObjectWrapper<Optional<Notice>> current = new ReadOnlyObjectWrapper<>(Optional.empty());

    public Notices(Messages messages) {
        this.messages = messages;
    }

    public ReadOnlyObjectProperty<Optional<Notice>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** A problem whose exception carries a sentence for the user. */
    public void problem(Throwable cause) {
        LOG.warn("told the user", cause);
        current.set(Optional.of(new Notice(
                Notice.Kind.PROBLEM, messages.problem(String.valueOf(cause.getMessage())), Optional.empty())));
    }

    /** A failure of the program; the sentence of the key tells it, the log has the details. */
    public void failed(String key, Throwable cause) {
        LOG.error("failed", cause);
        current.set(Optional.of(new Notice(Notice.Kind.PROBLEM, messages.text(key), Optional.empty())));
    }

    /** A problem in the user's words. */
    public void problem(String text) {
        current.set(Optional.of(new Notice(Notice.Kind.PROBLEM, text, Optional.empty())));
    }

    /** Good news. */
    public void done(String text) {
        current.set(Optional.of(new Notice(Notice.Kind.DONE, text, Optional.empty())));
    }

    /** Good news about a file that was written. */
    public void written(String text, Path file) {
        current.set(Optional.of(new Notice(Notice.Kind.DONE, text, Optional.of(file))));
    }

    /** Something worth knowing; the sentence of the key tells it. */
    public void tell(String key, Object... values) {
        current.set(Optional.of(new Notice(Notice.Kind.DONE, messages.text(key, values), Optional.empty())));
    }

    /** Something went well: a problem that was told before is not the newest state of things any more. */
    public void settled() {
        if (current.get().filter(notice -> notice.kind() == Notice.Kind.PROBLEM).isPresent()) {
            dismiss();
        }
    }

    public void dismiss() {
        current.set(Optional.empty());
    }
}

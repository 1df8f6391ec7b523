package org.diptych.ui.document;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.diptych.model.Comparison;
import org.diptych.project.state.RecentFile;
import org.diptych.project.state.RecentFiles;
import org.diptych.ui.shared.Messages;

/** Files that were used last, as the window lists them. */
final class RecentList {
    private final RecentFiles files;
    private final DiskWork disk;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<List<RecentRow>> rows = new ReadOnlyObjectWrapper<>(List.of());

    RecentList(RecentFiles files, DiskWork disk, Messages messages) {
        this.files = files;
        this.disk = disk;
        this.messages = messages;
        read();
    }

    /** The newest first. */
    ReadOnlyObjectProperty<List<RecentRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Puts a file in front of the others. */
    void add(Path file, Comparison comparison) {
        RecentFile used = new RecentFile(file.toAbsolutePath(), FileName.title(comparison), Instant.now());
        disk.start(() -> files.add(used), this::read);
    }

    private void read() {
        disk.read(files::list, listed -> rows.set(listed.stream().map(this::row).toList()));
    }

    private RecentRow row(RecentFile file) {
        String when = messages.moment(file.used());
        return new RecentRow(
                file.file(),
                DocumentViewModel.nameOf(file.file()),
                file.title().isBlank() ? when : messages.text("welcome.recent.row", file.title(), when));
    }
}

package org.diptych.ui.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.model.Comparison;
import org.diptych.project.state.Unsaved;
import org.diptych.ui.shared.Messages;

/** What unsaved work contains, and how it differs from its file. */
final class RecoveryPreview {
    private RecoveryPreview() {}

    static List<String> of(Unsaved unsaved, Messages messages) {
        Comparison work = unsaved.project().comparison();
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("document.recovery.work", Contents.sentence(work, messages)));
        Optional<Comparison> file = unsaved.inFile();
        file.ifPresent(there -> {
            lines.add(messages.text("document.recovery.file", Contents.sentence(there, messages)));
            List<String> parts = Contents.differences(work, there, messages);
            lines.add(
                    parts.isEmpty()
                            ? messages.text("document.same")
                            : messages.text("document.differs", String.join(", ", parts)));
        });
        if (file.isEmpty()) {
            lines.add(messages.text(
                    unsaved.origin().file().isPresent()
                            ? "document.recovery.no-file"
                            : "document.recovery.never-saved"));
        }
        return lines;
    }
}

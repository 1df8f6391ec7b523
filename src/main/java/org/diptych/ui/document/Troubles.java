package org.diptych.ui.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.diptych.project.file.Damage;
import org.diptych.project.file.ProjectException;
import org.diptych.project.file.ProjectProblem;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Notices;

/** Tells what is wrong with a file that was to be opened. */
final class Troubles {
    private final Notices notices;
    private final Messages messages;

    Troubles(Notices notices, Messages messages) {
        this.notices = notices;
        this.messages = messages;
    }

    /** Tells what of a file could not be read; nothing for a sound file. */
    void tell(Path file, List<Damage> damage) {
        if (!damage.isEmpty()) {
            String sentences = damage.stream()
                    .map(one -> messages.text("document.damage." + word(one.kind()), one.what()))
                    .collect(Collectors.joining(" "));
            boolean loss = damage.stream().anyMatch(Damage::isLoss);
            notices.problem(messages.text(
                    loss ? "document.damaged" : "document.unusual", DocumentViewModel.nameOf(file), sentences));
        }
    }

    /** Tells why a comparison cannot be opened. */
    void tell(Path file, Throwable cause) {
        if (cause instanceof ProjectException problem) {
            notices.problem(
                    messages.text("document.problem." + word(problem.problem()), DocumentViewModel.nameOf(file)));
        } else {
            notices.failed("document.open.failed", cause);
        }
    }

    /** Tells why the comparison in a report cannot be opened. */
    void tellOfReport(Path report, Throwable cause) {
        boolean newer = cause instanceof ProjectException problem && problem.problem() == ProjectProblem.NEWER;
        if (cause instanceof IOException && !newer) {
            notices.problem(messages.text("document.report.damaged", DocumentViewModel.nameOf(report)));
        } else {
            tell(report, cause);
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

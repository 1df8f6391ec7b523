package org.diptych.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.diptych.importing.ImportException;
import org.diptych.importing.ImportProblem;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Statement;
import org.diptych.preferences.Preferences;
import org.diptych.ui.compare.StatementViewModel;
import org.diptych.ui.shared.Lens;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Notices;
import org.diptych.ui.shared.Threads;
import org.diptych.ui.shared.UserPreferences;
import org.diptych.ui.shared.Workspace;

/** A workspace on which everything happens at once, with a clock that the test moves. */
public final class Desk {
    public final AtomicLong nanos = new AtomicLong();
    public final Messages messages = new Messages(Locale.ENGLISH);
    public final Notices notices = new Notices(messages);
    public final Threads threads = Threads.direct();
    public final Lens lens = new Lens();
    public final UserPreferences preferences =
            new UserPreferences(Preferences.usual(), written -> {}, threads, notices);
    public final Workspace workspace;

    public Desk(Comparison start) {
        this.workspace = new Workspace(
                start,
                (comparison, progress) -> Sample.analyse(preferences.withIgnoredTerms(comparison), progress),
                threads,
                notices,
                nanos::get);
    }

    /** Reads a file name as its text; one that ends with {@code .bad} cannot be read. */
    public static StatementViewModel.Source source() {
        return new StatementViewModel.Source() {
            @Override
            public Statement read(Path file, Progress progress) throws ImportException {
                if (file.toString().endsWith(".bad")) {
                    throw new ImportException(ImportProblem.UNREADABLE, String.valueOf(file.getFileName()));
                }
                return Statement.ofText("Text of " + file, Provenance.unknown());
            }

            @Override
            public Statement pasted(String text) {
                return Statement.ofText(text, Provenance.unknown());
            }
        };
    }
}

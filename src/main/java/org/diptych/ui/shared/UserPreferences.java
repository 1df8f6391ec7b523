package org.diptych.ui.shared;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.diptych.model.Comparison;
import org.diptych.preferences.Preferences;

/** The preferences of the running window. Every change is written in the background. */
public final class UserPreferences {
    private final ReadOnlyObjectWrapper<Preferences> current;
    private final Writer writer;
    private final LatestTask writing;
    private final Notices notices;
    private volatile Preferences latest;

    /** Writes preferences where they are read at the next start. */
    @FunctionalInterface
    public interface Writer {
        void write(Preferences preferences) throws IOException;
    }

    public UserPreferences(Preferences start, Writer writer, Threads threads, Notices notices) {
        this.current = new ReadOnlyObjectWrapper<>(start);
        this.latest = start;
        this.writer = writer;
        this.writing = new LatestTask(threads);
        this.notices = notices;
    }

    public ReadOnlyObjectProperty<Preferences> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** The preferences now; may be asked on any thread. */
    public Preferences now() {
        return latest;
    }

    public void change(UnaryOperator<Preferences> edit) {
        Preferences changed = edit.apply(latest);
        if (!changed.equals(latest)) {
            latest = changed;
            current.set(changed);
            writing.start(
                    progress -> {
                        writer.write(changed);
                        return changed;
                    },
                    written -> {},
                    cause -> notices.failed("preferences.write.failed", cause));
        }
    }

    /** The comparison with the terms that the user never wants to see. May be asked on any thread. */
    public Comparison withIgnoredTerms(Comparison comparison) {
        Set<String> always = latest.ignoredTerms();
        if (comparison.research().ignoredTerms().containsAll(always)) {
            return comparison;
        }
        Set<String> ignored = new TreeSet<>(comparison.research().ignoredTerms());
        ignored.addAll(always);
        return comparison.withResearch(comparison.research().withIgnoredTerms(ignored));
    }
}

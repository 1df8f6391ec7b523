package org.diptych.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.diptych.ui.compare.TextSearch.Unsearchable;
import org.diptych.ui.shared.LatestTask;
import org.diptych.ui.shared.Lens;
import org.diptych.ui.shared.Notices;
import org.diptych.ui.shared.Threads;
import org.diptych.ui.shared.Workspace;

/** Finds words in both statements and goes from place to place, through A and then through B. */
public final class FindViewModel {
    /** Looking at this many characters takes about a second. */
    private static final long MOST_STEPS = 100_000_000;

    private final Workspace workspace;
    private final Lens lens;
    private final Notices notices;
    private final Forms forms;
    private final LatestTask searching;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.PLAIN);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);

    /** What is looked for. */
    public enum Mode {
        PLAIN,
        WHOLE_WORDS,
        /** Words in all their forms. */
        FORMS,
        REGULAR
    }

    /** Looks up words in all their forms. */
    @FunctionalInterface
    public interface Forms {
        List<Span> find(Statement statement, String words, Progress progress);
    }

    /**
     * The places.
     *
     * @param wanted what was searched; blank for no search
     * @param a in statement A, in reading order
     * @param b in statement B, in reading order
     * @param current number of the place that is looked at, from 1; 0 for none
     * @param problem key of the sentence that says why nothing can be found, if so
     */
    public record Found(String wanted, List<Span> a, List<Span> b, int current, Optional<String> problem) {
        static final Found NOTHING = new Found("", List.of(), List.of(), 0, Optional.empty());

        public Found {
            a = List.copyOf(a);
            b = List.copyOf(b);
        }

        public int count() {
            return a.size() + b.size();
        }

        List<Span> in(Side side) {
            return side == Side.A ? a : b;
        }

        Found at(int number) {
            return new Found(wanted, a, b, number, problem);
        }
    }

    public FindViewModel(Workspace workspace, Lens lens, Forms forms, Threads threads, Notices notices) {
        this.workspace = workspace;
        this.lens = lens;
        this.forms = forms;
        this.notices = notices;
        this.searching = new LatestTask(threads);
        query.subscribe(text -> search(true));
        mode.subscribe(now -> search(true));
        workspace.comparisonProperty().subscribe((before, now) -> {
            if (!before.a().text().equals(now.a().text())
                    || !before.b().text().equals(now.b().text())) {
                search(false);
            }
        });
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public boolean isOpen() {
        return open.get();
    }

    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    public void open() {
        open.set(true);
        search(true);
    }

    /** Ends the search and takes its marks away. */
    public void close() {
        if (open.get()) {
            open.set(false);
            searching.cancel();
            show(Found.NOTHING, true);
        }
    }

    /** Goes to the next place, or back to the first behind the last; to the one before when {@code step} is -1. */
    public void step(int step) {
        Found now = found.get();
        if (now.count() > 0) {
            int from = now.current() == 0 && step < 0 ? 1 : now.current();
            show(now.at(Math.floorMod(from - 1 + step, now.count()) + 1), true);
        }
    }

    private void search(boolean mark) {
        if (!open.get()) {
            return;
        }
        Comparison comparison = workspace.comparison();
        String wanted = query.get();
        Mode how = mode.get();
        searching.start(
                progress -> search(comparison, wanted, how, progress),
                result -> show(result, mark),
                cause -> notices.failed("find.failed", cause));
    }

    private Found search(Comparison comparison, String wanted, Mode how, Progress progress) {
        try {
            List<Span> a = search(comparison.a(), wanted, how, progress.part(0, 0.5));
            List<Span> b = search(comparison.b(), wanted, how, progress.part(0.5, 1));
            return new Found(wanted, a, b, a.isEmpty() && b.isEmpty() ? 0 : 1, Optional.empty());
        } catch (Unsearchable e) {
            return new Found(wanted, List.of(), List.of(), 0, Optional.of(e.key()));
        }
    }

    private List<Span> search(Statement statement, String wanted, Mode how, Progress progress) throws Unsearchable {
        return how == Mode.FORMS
                ? forms.find(statement, wanted, progress)
                : TextSearch.find(
                        statement.text(), wanted, how == Mode.REGULAR, how == Mode.WHOLE_WORDS, MOST_STEPS, progress);
    }

    /** While the researcher types in a statement nothing is scrolled. */
    private void show(Found result, boolean mark) {
        found.set(mark ? result : result.at(0));
        if (!mark || result.count() == 0) {
            lens.unmark();
        } else {
            Side side = result.current() <= result.a().size() ? Side.A : Side.B;
            int index = result.current() - 1 - (side == Side.A ? 0 : result.a().size());
            lens.mark(side, result.in(side), index, result.in(side.other()));
        }
    }
}

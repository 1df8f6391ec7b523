package org.diptych.ui.shared;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;
import org.diptych.model.Research;
import org.diptych.model.Side;

/**
 * The one shared state of the window: the comparison, the newest analysis, and the history. The comparison changes at
 * once; its analysis follows when it is ready, and until then the analysis before it stays.
 */
public final class Workspace {
    private static final Duration TYPING_PAUSE = Duration.ofMillis(250);
    private static final Duration TYPING_BURST = Duration.ofMillis(1500);
    private static final int LONGEST_HISTORY = 1000;

    private final Analyses analyses;
    private final LatestTask analysing;
    private final Notices notices;
    private final LongSupplier nanoTime;
    private final ReadOnlyObjectWrapper<Comparison> comparison;
    private final ReadOnlyObjectWrapper<Compared> compared;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Change>> undoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Change>> redoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private long lastKey;
    private Optional<Side> typingIn = Optional.empty();

    /** The step that turns a comparison into its analysis. */
    @FunctionalInterface
    public interface Analyses {
        Analysis analyse(Comparison comparison, Progress progress);
    }

    /** What a step did outside the comparison, such as to the preferences. */
    @FunctionalInterface
    public interface Outside {
        /** Does it, or takes it back. */
        void set(boolean done);
    }

    private record Step(Change change, Comparison other, Outside outside) {}

    /** @param nanoTime a clock in nanoseconds, to tell one burst of typing from the next */
    public Workspace(Comparison start, Analyses analyses, Threads threads, Notices notices, LongSupplier nanoTime) {
        this.analyses = analyses;
        this.analysing = new LatestTask(threads);
        this.notices = notices;
        this.nanoTime = nanoTime;
        this.comparison = new ReadOnlyObjectWrapper<>(start);
        this.compared = new ReadOnlyObjectWrapper<>(new Compared(start, Analysis.empty()));
        analysing.start(progress -> analyse(start, progress), compared::set, this::failed);
    }

    /** The comparison as it is now. */
    public ReadOnlyObjectProperty<Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    public Comparison comparison() {
        return comparison.get();
    }

    /** The newest comparison of which the analysis is ready. */
    public ReadOnlyObjectProperty<Compared> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    public Compared compared() {
        return compared.get();
    }

    /** The analysis under way. */
    public LatestTask analysing() {
        return analysing;
    }

    /** What {@link #undo()} would take back. */
    public ReadOnlyObjectProperty<Optional<Change>> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** What {@link #redo()} would bring back. */
    public ReadOnlyObjectProperty<Optional<Change>> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Begins with another document, which has a history of its own. */
    public void open(Comparison other) {
        typingIn = Optional.empty();
        done.clear();
        undone.clear();
        comparison.set(other);
        tellHistory();
        analyse(Duration.ZERO);
    }

    /** Makes a change that can be undone; an edit that changes nothing is no step of the history. */
    public void change(Change change, UnaryOperator<Comparison> edit) {
        typingIn = Optional.empty();
        Comparison changed = edit.apply(comparison());
        if (changed.equals(comparison())) {
            return;
        }
        record(change, changed, done -> {});
        analyse(Duration.ZERO);
    }

    /** Does something outside the comparison that can be undone like a change of it; the analysis is made anew. */
    public void changeOutside(Change change, Outside outside) {
        typingIn = Optional.empty();
        record(change, comparison(), outside);
        outside.set(true);
        analyseAnew();
    }

    /** Takes over typed text. What is typed in one burst is one step of the history. */
    public void type(Side side, String text) {
        Comparison edited = comparison().with(side, comparison().statement(side).withText(text));
        long now = nanoTime.getAsLong();
        boolean sameBurst = typingIn.equals(Optional.of(side)) && now - lastKey < TYPING_BURST.toNanos();
        lastKey = now;
        typingIn = Optional.of(side);
        if (sameBurst) {
            Research before = done.element().other().research();
            comparison.set(edited.withResearch(edited.research().rememberingWordsOf(before)));
        } else {
            record(Change.TYPING, edited, done -> {});
        }
        analyse(TYPING_PAUSE);
    }

    public void undo() {
        move(done, undone);
    }

    public void redo() {
        move(undone, done);
    }

    private void record(Change change, Comparison changed, Outside outside) {
        done.push(new Step(change, comparison(), outside));
        if (done.size() > LONGEST_HISTORY) {
            done.removeLast();
        }
        undone.clear();
        comparison.set(changed);
        tellHistory();
    }

    private void move(Deque<Step> from, Deque<Step> to) {
        if (from.isEmpty()) {
            return;
        }
        typingIn = Optional.empty();
        Step step = from.pop();
        to.push(new Step(step.change(), comparison(), step.outside()));
        boolean outsideOnly = comparison().equals(step.other());
        comparison.set(step.other());
        step.outside().set(to == done);
        tellHistory();
        if (outsideOnly) {
            analyseAnew();
        } else {
            analyse(Duration.ZERO);
        }
    }

    private void tellHistory() {
        undoable.set(Optional.ofNullable(done.peek()).map(Step::change));
        redoable.set(Optional.ofNullable(undone.peek()).map(Step::change));
    }

    /** Analyses the comparison once more, because what is taken into account from outside it changed. */
    public void analyseAnew() {
        Comparison current = comparison();
        analysing.start(progress -> analyse(current, progress), compared::set, this::failed);
    }

    private void analyse(Duration pause) {
        Comparison current = comparison();
        boolean known = compared().hasResult() || !compared().hasBothTexts();
        if (known && !analysing.busyProperty().get() && compared().asksTheSameAs(current)) {
            compared.set(compared().shownAs(current));
            return;
        }
        if (!compared().hasResult()) {
            compared.set(new Compared(current, Analysis.empty()));
        }
        if (pause.isZero()) {
            analysing.start(progress -> analyse(current, progress), compared::set, this::failed);
        } else {
            analysing.startAfter(pause, progress -> analyse(current, progress), compared::set, this::failed);
        }
    }

    private Compared analyse(Comparison asked, Progress progress) {
        return new Compared(asked, analyses.analyse(asked, progress));
    }

    private void failed(Throwable cause) {
        notices.failed("workspace.analysis.failed", cause);
    }
}

package org.diptych.ui.shared;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.diptych.model.Progress;

/**
 * Work off the window thread of which only the newest counts: a new start cancels the one before. To be used from the
 * window thread; results arrive there too.
 */
public final class LatestTask {
    /** Work that takes longer than this shows its progress. */
    private static final Duration UNNOTICED = Duration.ofSeconds(1);

    private final Threads threads;
    private final AtomicLong newest = new AtomicLong();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(0);

    public LatestTask(Threads threads) {
        this.threads = threads;
    }

    /** Work with a result; it reports how far it is and ends with a {@link CancellationException} when told to. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /** Starts work at once. {@code done} or {@code failed} is called unless the work is cancelled or superseded. */
    public <T> void start(Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        launch(threads.background(), work, done, failed);
    }

    /** Starts work after a pause in which nothing newer was started. */
    public <T> void startAfter(Duration pause, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        launch(threads.after().apply(pause), work, done, failed);
    }

    /** Whether work is under way or waits for its pause to end. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Whether work is under way for more than a second. */
    public ReadOnlyBooleanProperty slowProperty() {
        return slow.getReadOnlyProperty();
    }

    /** How far the work is, 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Ends the work; nothing of it will arrive. */
    public void cancel() {
        newest.incrementAndGet();
        rest();
    }

    private <T> void launch(Executor executor, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        long number = newest.incrementAndGet();
        busy.set(true);
        slow.set(false);
        progress.set(0);
        threads.after().apply(UNNOTICED).execute(() -> onWindow(number, () -> slow.set(busy.get())));
        executor.execute(() -> run(number, work, done, failed));
    }

    private <T> void run(long number, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        if (number != newest.get()) {
            return;
        }
        try {
            T result = work.run(new Report(number));
            onWindow(number, () -> {
                rest();
                done.accept(result);
            });
        } catch (CancellationException e) {
            onWindow(number, this::rest);
        } catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError e) {
            onWindow(number, () -> {
                rest();
                failed.accept(e);
            });
        }
    }

    private void onWindow(long number, Runnable action) {
        threads.window().execute(() -> {
            if (number == newest.get()) {
                action.run();
            }
        });
    }

    private void rest() {
        busy.set(false);
        slow.set(false);
        progress.set(0);
    }

    /** Bridges progress to the window, never more than one message on its way. */
    private final class Report implements Progress {
        private final long number;
        private final AtomicBoolean onItsWay = new AtomicBoolean();
        private volatile double latest;

        Report(long number) {
            this.number = number;
        }

        @Override
        public void at(double fraction) {
            if (number != newest.get()) {
                throw new CancellationException();
            }
            latest = fraction;
            if (onItsWay.compareAndSet(false, true)) {
                threads.window().execute(() -> {
                    onItsWay.set(false);
                    if (number == newest.get() && busy.get()) {
                        progress.set(latest);
                    }
                });
            }
        }
    }
}

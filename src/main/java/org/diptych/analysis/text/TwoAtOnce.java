package org.diptych.analysis.text;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Function;
import org.diptych.model.Progress;

/** Does two pieces of work at once, on this thread and another one: that for A and that for B, or two halves. */
public final class TwoAtOnce {
    private static final int WHOLE = 1000;

    private TwoAtOnce() {}

    /**
     * What the two pieces of work give, in this order. Neither must touch what the other changes.
     *
     * @throws java.util.concurrent.CancellationException when {@code progress} says so; nothing is at work any more then
     */
    public static <T> List<T> of(Progress progress, Function<Progress, T> first, Function<Progress, T> second) {
        AtomicIntegerArray done = new AtomicIntegerArray(2);
        CompletableFuture<T> other = CompletableFuture.supplyAsync(() -> second.apply(share(progress, done, 1)));
        try {
            T one = first.apply(share(progress, done, 0));
            return List.of(one, other.join());
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        } finally {
            other.handle((value, failure) -> done).join();
        }
    }

    private static Progress share(Progress progress, AtomicIntegerArray done, int index) {
        return fraction -> {
            done.set(index, (int) (WHOLE * fraction));
            progress.at((done.get(0) + done.get(1)) / (2.0 * WHOLE));
        };
    }
}

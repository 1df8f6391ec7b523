package org.diptych.analysis;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.BiFunction;
import org.diptych.model.Progress;
import org.diptych.model.Side;

/** Does the same work for both sides at once, on this thread and another one. */
final class BothSides {
    private static final int WHOLE = 1000;

    private BothSides() {}

    /**
     * What the work gives, A first. The work for one side must not touch that for the other.
     *
     * @throws java.util.concurrent.CancellationException when {@code progress} says so; nothing is at work any more then
     */
    static <T> List<T> of(Progress progress, BiFunction<Side, Progress, T> work) {
        AtomicIntegerArray done = new AtomicIntegerArray(Side.values().length);
        CompletableFuture<T> b = CompletableFuture.supplyAsync(() -> work.apply(Side.B, share(progress, done, 1)));
        try {
            T a = work.apply(Side.A, share(progress, done, 0));
            return List.of(a, b.join());
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        } finally {
            b.handle((value, failure) -> done).join();
        }
    }

    private static Progress share(Progress progress, AtomicIntegerArray done, int index) {
        return fraction -> {
            done.set(index, (int) (WHOLE * fraction));
            progress.at((done.get(0) + done.get(1)) / (2.0 * WHOLE));
        };
    }
}

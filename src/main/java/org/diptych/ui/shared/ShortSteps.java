package org.diptych.ui.shared;

import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Work for the window thread on many things of one kind, done in short steps, so that keys and frames come in between.
 * New work takes the place of what is under way. Only for the window thread.
 */
public final class ShortSteps {
    /** A step ends after this time, which leaves most of a frame of 16 ms to the rest of the window. */
    private static final long STEP_NANOS = 6_000_000;

    private final IntSupplier count;
    private final IntConsumer work;
    private int round;
    private boolean busy;

    /**
     * @param count number of things, asked anew in every step
     * @param work does the work on the thing with an index from 0
     */
    public ShortSteps(IntSupplier count, IntConsumer work) {
        this.count = count;
        this.work = work;
    }

    /** Begins with the first thing, as soon as what the window thread does now is done. */
    public void start() {
        stop();
        busy = true;
        later(0, round);
    }

    /** Begins with the first thing once the next frame is laid out, so that what is in view comes before all else. */
    public void startBehindFrameOf(Scene scene) {
        stop();
        busy = true;
        int ownRound = round;
        NextFrame.after(scene, () -> {
            if (ownRound == round) {
                run(0, ownRound);
            }
        });
    }

    /** Does no further step. */
    public void stop() {
        round++;
        busy = false;
    }

    /** Whether some things still wait. */
    public boolean isBusy() {
        return busy;
    }

    private void run(int first, int ownRound) {
        long start = System.nanoTime();
        int next = first;
        while (next < count.getAsInt() && System.nanoTime() - start < STEP_NANOS) {
            work.accept(next);
            next++;
        }
        busy = next < count.getAsInt();
        if (busy) {
            later(next, ownRound);
        }
    }

    private void later(int next, int ownRound) {
        Platform.runLater(() -> {
            if (ownRound == round) {
                run(next, ownRound);
            }
        });
    }
}

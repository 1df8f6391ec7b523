package org.diptych.ui.document;

import java.io.IOException;
import java.util.function.Consumer;
import org.diptych.ui.shared.LatestTask;
import org.diptych.ui.shared.Notices;
import org.diptych.ui.shared.Threads;

/** Small work on the state folder that nobody waits for; each piece is done, and a failure is told. */
final class DiskWork {
    private final Threads threads;
    private final Notices notices;

    DiskWork(Threads threads, Notices notices) {
        this.threads = threads;
        this.notices = notices;
    }

    /** Something to do on the disk. */
    @FunctionalInterface
    interface Step {
        void run() throws IOException;
    }

    /** Something to look up on the disk. */
    @FunctionalInterface
    interface LookUp<T> {
        T find() throws IOException;
    }

    void start(Step step, Runnable done) {
        read(
                () -> {
                    step.run();
                    return true;
                },
                finished -> done.run());
    }

    <T> void read(LookUp<T> lookUp, Consumer<T> done) {
        new LatestTask(threads)
                .start(progress -> lookUp.find(), done, cause -> notices.failed("document.state.failed", cause));
    }
}

package org.diptych.ui.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/** Holds work back until it is let go; what comes later goes on at once. For any thread. */
public final class HeldBack implements Executor {
    private final Executor target;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean free;

    /** @param target where the work goes on, in the order in which it came */
    public HeldBack(Executor target) {
        this.target = target;
    }

    @Override
    public synchronized void execute(Runnable work) {
        if (free) {
            target.execute(work);
        } else {
            waiting.add(work);
        }
    }

    /** Lets everything go on. */
    public synchronized void letGo() {
        free = true;
        waiting.forEach(target::execute);
        waiting.clear();
    }
}

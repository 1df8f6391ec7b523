package org.diptych.model;

/** Where long work reports how far it is and learns that it should stop. Implementations are thread-safe. */
@FunctionalInterface
public interface Progress {
    /** Hears nothing and never cancels. */
    Progress NONE = fraction -> {};

    /**
     * Reports progress; called often, at least once in 50 ms of work.
     *
     * @param fraction 0 to 1
     * @throws java.util.concurrent.CancellationException when the work should stop
     */
    void at(double fraction);

    /** This progress as the part from {@code start} to {@code end} of the whole. */
    default Progress part(double start, double end) {
        return fraction -> at(start + (end - start) * fraction);
    }
}

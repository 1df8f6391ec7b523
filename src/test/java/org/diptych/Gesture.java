package org.diptych;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Something that a user does, and how to know that the window has answered.
 *
 * @param name name in the report
 * @param times how often it is done
 * @param act does it, on the window thread
 * @param seen asked before it is done, on the window thread; the answer tells after each frame whether it can be seen
 * @param lasting whether work goes on behind the answer, which belongs to it
 */
record Gesture(String name, int times, Runnable act, Supplier<BooleanSupplier> seen, boolean lasting) {

    /** A gesture that the next frame answers. */
    static Gesture answeredAtOnce(String name, int times, Runnable act) {
        return new Gesture(name, times, act, () -> () -> true, false);
    }

    /** A gesture that is answered before all of its work is done. */
    static Gesture answeredFirst(String name, int times, Runnable act, Supplier<BooleanSupplier> seen) {
        return new Gesture(name, times, act, seen, true);
    }
}

package org.diptych;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Asks the window thread all the time how long it has worked, and keeps the longest work between two answers. It can
 * rest, because the answers are work too.
 */
final class Heartbeat implements Runnable {
    /** Blocks from so many milliseconds on are told with what the window thread does; 0 tells none. */
    private static final int STACKS_FROM_MILLIS = Integer.getInteger("stacks", 0);

    private static final int STACK_LINES = 14;
    private static final int WATCH_MILLIS = 10;
    private static final double NANOS_PER_MILLI = 1e6;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread window;
    private volatile long last;
    private volatile boolean resting;
    private long longest;

    private Heartbeat(Thread window) {
        this.window = window;
    }

    /** Starts to beat. On the window thread. */
    static Heartbeat ofThisThread() {
        Heartbeat heartbeat = new Heartbeat(Thread.currentThread());
        start(heartbeat, "heartbeat");
        if (STACKS_FROM_MILLIS > 0) {
            start(heartbeat::watch, "watch");
        }
        return heartbeat;
    }

    private static void start(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        try {
            while (true) {
                if (!resting) {
                    CountDownLatch answer = new CountDownLatch(1);
                    Platform.runLater(() -> {
                        keep(threads.getCurrentThreadCpuTime());
                        answer.countDown();
                    });
                    answer.await();
                }
                Thread.sleep(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Rests, or beats again. */
    void rest(boolean rests) {
        resting = rests;
    }

    private synchronized void keep(long now) {
        if (!resting) {
            longest = Math.max(longest, now - last);
        }
        last = now;
    }

    /** Work of the window thread since its start in milliseconds. */
    double work() {
        return threads.getThreadCpuTime(window.getId()) / NANOS_PER_MILLI;
    }

    /** The longest work without a break in milliseconds since it was asked last. */
    synchronized double longest() {
        double millis = longest / NANOS_PER_MILLI;
        longest = 0;
        return millis;
    }

    /** Forgets what was done up to now. On the window thread. */
    synchronized void beginAnew() {
        longest = 0;
        last = threads.getCurrentThreadCpuTime();
    }

    /** Prints where the window thread is when it has worked for longer than asked for without a break. */
    private void watch() {
        try {
            while (true) {
                Thread.sleep(WATCH_MILLIS);
                double since = work() - last / NANOS_PER_MILLI;
                if (!resting && since > STACKS_FROM_MILLIS) {
                    System.out.printf(Locale.ROOT, "  at work for %.0f ms%n", since);
                    @Nullable StackTraceElement[] stack = window.getStackTrace();
                    Stream.of(stack)
                            .filter(frame ->
                                    frame != null && frame.getClassName().startsWith("org."))
                            .limit(STACK_LINES)
                            .forEach(frame -> System.out.println("      " + frame));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

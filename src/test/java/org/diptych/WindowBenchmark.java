package org.diptych;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.diptych.model.Comparison;
import org.diptych.model.Provenance;
import org.diptych.model.Side;
import org.diptych.model.Statement;
import org.diptych.preferences.Preferences;
import org.diptych.project.CodebookFile;
import org.diptych.ui.compare.Shown;
import org.diptych.ui.main.MainView;
import org.diptych.ui.main.MainViewModel;
import org.diptych.ui.shared.Desktop;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Notices;
import org.diptych.ui.shared.Theme;
import org.diptych.ui.shared.Threads;
import org.diptych.ui.shared.UserPreferences;

/**
 * Measures how smooth the real window is with two statements of so many words each. Start it from the class path of the
 * tests; the arguments are the numbers of words. A frame is the time from one picture to the next; a block is the
 * longest time for which the window thread did not answer.
 */
public final class WindowBenchmark {
    private static final int FRAMES = 200;
    private static final int KEYS = 40;
    private static final int TOGGLES = 10;
    private static final int PATIENCE_SECONDS = 900;
    private static final double NANOS_PER_MILLI = 1e6;

    private final MainViewModel viewModel;
    private final Scene scene;
    private final Heartbeat heartbeat;

    private WindowBenchmark(MainViewModel viewModel, Scene scene, Heartbeat heartbeat) {
        this.viewModel = viewModel;
        this.scene = scene;
        this.heartbeat = heartbeat;
    }

    /** Measures and prints. */
    public static void main(String[] words) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        Heartbeat heartbeat = new Heartbeat();
        Thread beat = new Thread(heartbeat, "heartbeat");
        beat.setDaemon(true);
        beat.start();
        System.out.println("java " + System.getProperty("java.version") + ", javafx "
                + System.getProperty("javafx.runtime.version") + ", pipeline "
                + System.getProperty("prism.order", "default") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors");
        measure(400, heartbeat, false);
        for (String count : words.length == 0 ? new String[] {"600", "10000"} : words) {
            measure(Integer.parseInt(count), heartbeat, true);
        }
        System.exit(0);
    }

    private static void measure(int words, Heartbeat heartbeat, boolean printed) throws Exception {
        Comparison comparison = new Comparison(
                "",
                Statement.ofText(SyntheticStatement.of(words, 1), Provenance.unknown()),
                Statement.ofText(SyntheticStatement.of(words, 2), Provenance.unknown()),
                CodebookFile.bundled());
        heartbeat.longest();
        long start = System.nanoTime();
        Stage stage = onWindow(Stage::new);
        WindowBenchmark benchmark = onWindow(() -> open(stage, comparison, heartbeat));
        benchmark.awaitFrame(() -> !benchmark.shown().text().isEmpty());
        double text = millisSince(start);
        benchmark.awaitFrame(() -> benchmark.shown().hasHighlights());
        double highlights = millisSince(start);
        double opening = heartbeat.longest();
        double[] scrolling = benchmark.scroll();
        double scrollBlock = heartbeat.longest();
        double[] typing = benchmark.type();
        double typeBlock = heartbeat.longest();
        double[] toggling = benchmark.toggle();
        double toggleBlock = heartbeat.longest();
        onWindow(() -> {
            stage.close();
            return true;
        });
        if (printed) {
            System.out.printf(
                    Locale.ROOT,
                    "%,d words: text %.0f ms, highlights %.0f ms (block %.0f); scroll frame median %.1f, 95th %.1f"
                            + " (block %.0f); key to frame median %.1f, 95th %.1f (block %.0f); topic to frame median"
                            + " %.1f, 95th %.1f (block %.0f)%n",
                    words,
                    text,
                    highlights,
                    opening,
                    at(scrolling, 0.5),
                    at(scrolling, 0.95),
                    scrollBlock,
                    at(typing, 0.5),
                    at(typing, 0.95),
                    typeBlock,
                    at(toggling, 0.5),
                    at(toggling, 0.95),
                    toggleBlock);
        }
    }

    private static WindowBenchmark open(Stage stage, Comparison comparison, Heartbeat heartbeat) {
        Messages messages = new Messages(Locale.ENGLISH);
        Theme theme = new Theme(false);
        Notices notices = new Notices(messages);
        Threads threads = Threads.ofWindow();
        UserPreferences preferences = new UserPreferences(Preferences.usual(), written -> {}, threads, notices);
        MainViewModel viewModel = App.viewModel(comparison, messages, threads, notices, preferences);
        Scene scene = new Scene(new MainView(viewModel, messages, theme, noDesktop()), 1440, 900);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        return new WindowBenchmark(viewModel, scene, heartbeat);
    }

    /** A desktop on which nothing is ever chosen. */
    private static Desktop noDesktop() {
        return (Desktop) Proxy.newProxyInstance(
                Desktop.class.getClassLoader(),
                new Class<?>[] {Desktop.class},
                (self, method, arguments) -> method.getReturnType() == Optional.class ? Optional.empty() : null);
    }

    /** Scrolls statement A by 40 pixels a frame; statement B follows. */
    private double[] scroll() throws Exception {
        List<Double> frames = new ArrayList<>();
        for (int i = 0; i < FRAMES; i++) {
            long start = System.nanoTime();
            onWindow(() -> {
                shown().fire(wheel(-40));
                return true;
            });
            awaitPulse();
            frames.add(millisSince(start));
        }
        return sorted(frames);
    }

    private double[] type() throws Exception {
        List<Double> frames = new ArrayList<>();
        for (int i = 0; i < KEYS; i++) {
            long start = System.nanoTime();
            onWindow(() -> {
                shown().insert("x");
                return true;
            });
            awaitPulse();
            frames.add(millisSince(start));
        }
        return sorted(frames);
    }

    /** From a click on a topic until the highlights have changed on the screen. */
    private double[] toggle() throws Exception {
        awaitFrame(() -> !viewModel.analysing().busyProperty().get());
        List<Double> frames = new ArrayList<>();
        for (int i = 0; i < TOGGLES; i++) {
            int before = onWindow(() -> shown().changes());
            long start = System.nanoTime();
            onWindow(() -> {
                viewModel.parts().topics().toggle(SyntheticStatement.TOPIC);
                return true;
            });
            awaitFrame(() -> shown().changes() != before);
            frames.add(millisSince(start));
        }
        return sorted(frames);
    }

    private Shown shown() {
        return Shown.in(scene, Side.A);
    }

    private static ScrollEvent wheel(double pixels) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                300,
                300,
                300,
                300,
                false,
                false,
                false,
                false,
                true,
                false,
                0,
                pixels,
                0,
                pixels,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    /** Waits until it is so, and the next picture with it has been laid out. */
    private void awaitFrame(BooleanSupplier so) throws Exception {
        long start = System.nanoTime();
        while (!onWindow(so::getAsBoolean)) {
            if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                throw new IllegalStateException("not within " + PATIENCE_SECONDS + " seconds");
            }
            Thread.sleep(2);
        }
        awaitPulse();
    }

    private void awaitPulse() throws Exception {
        CountDownLatch pulse = new CountDownLatch(1);
        Runnable listener = pulse::countDown;
        onWindow(() -> {
            scene.addPostLayoutPulseListener(listener);
            Platform.requestNextPulse();
            return true;
        });
        pulse.await();
        onWindow(() -> {
            scene.removePostLayoutPulseListener(listener);
            return true;
        });
    }

    private static <T> T onWindow(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("failed on the window thread", e);
        }
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }

    private static double[] sorted(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
    }

    /** Asks the window thread for an answer all the time and keeps the longest wait. */
    private static final class Heartbeat implements Runnable {
        private long longest;

        @Override
        public void run() {
            while (true) {
                CountDownLatch answer = new CountDownLatch(1);
                long start = System.nanoTime();
                Platform.runLater(answer::countDown);
                try {
                    answer.await();
                    keep(System.nanoTime() - start);
                    Thread.sleep(1);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }

        private synchronized void keep(long nanos) {
            longest = Math.max(longest, nanos);
        }

        /** The longest wait in milliseconds since it was asked last. */
        private synchronized double longest() {
            double millis = longest / NANOS_PER_MILLI;
            longest = 0;
            return millis;
        }
    }
}

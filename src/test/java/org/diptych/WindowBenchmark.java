package org.diptych;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.diptych.model.Comparison;
import org.diptych.model.Provenance;
import org.diptych.model.Side;
import org.diptych.model.Statement;
import org.diptych.preferences.Preferences;
import org.diptych.project.CodebookFile;
import org.diptych.ui.compare.Shown;
import org.diptych.ui.document.Disk;
import org.diptych.ui.main.MainView;
import org.diptych.ui.main.MainViewModel;
import org.diptych.ui.shared.Desktop;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Notices;
import org.diptych.ui.shared.Theme;
import org.diptych.ui.shared.Threads;
import org.diptych.ui.shared.UserPreferences;
import org.jspecify.annotations.Nullable;

/**
 * Measures how smooth the real window is with two statements of so many words each. Start it from the class path of the
 * tests; the arguments are the numbers of words, or {@code paragraph} for one paragraph of 20,000 characters. Each figure stands twice: the time that passed until the frame was laid
 * out, and the time that the window thread itself worked for it, which other programs on the machine cannot lengthen. A
 * block is the longest work of the window thread without a break.
 */
public final class WindowBenchmark {
    /** Stands among the numbers of words for one very long paragraph. */
    private static final String PARAGRAPH = "paragraph";

    private static final int PARAGRAPH_CHARACTERS = 20_000;
    private static final int PARAGRAPH_WORDS = 4_500;
    private static final int FRAMES = 80;
    private static final int KEYS = 20;
    private static final int TOGGLES = 6;
    private static final int RESTYLES = 3;
    private static final int PATIENCE_SECONDS = 300;
    /** Blocks from so many milliseconds on are told with what the window thread does; 0 tells none. */
    private static final int STACKS_FROM_MILLIS = Integer.getInteger("stacks", 0);

    private static final int STACK_LINES = 14;
    private static final int WATCH_MILLIS = 10;
    private static final double NANOS_PER_MILLI = 1e6;

    private final MainViewModel viewModel;
    private final Scene scene;

    private WindowBenchmark(MainViewModel viewModel, Scene scene) {
        this.viewModel = viewModel;
        this.scene = scene;
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
        measure(SyntheticStatement.of(200, 1), SyntheticStatement.of(200, 2), heartbeat);
        for (String count : words.length == 0 ? new String[] {"600", "10000", PARAGRAPH} : words) {
            boolean paragraph = count.equals(PARAGRAPH);
            System.out.println(
                    paragraph
                            ? "one paragraph of 20,000 characters in each statement"
                            : count + " words in each statement");
            int number = paragraph ? PARAGRAPH_WORDS : Integer.parseInt(count);
            String a = SyntheticStatement.of(number, 1);
            String b = SyntheticStatement.of(number, 2);
            Stream<String> report = measure(paragraph ? inOne(a) : a, paragraph ? inOne(b) : b, heartbeat);
            report.forEach(line -> System.out.println("  " + line));
        }
        System.exit(0);
    }

    private static String inOne(String text) {
        String one = text.replace("\n\n", " ");
        return one.substring(0, Math.min(PARAGRAPH_CHARACTERS, one.length()));
    }

    /** Measures and reports. */
    private static Stream<String> measure(String a, String b, Heartbeat heartbeat) throws Exception {
        Comparison comparison = new Comparison(
                "",
                Statement.ofText(a, Provenance.unknown()),
                Statement.ofText(b, Provenance.unknown()),
                CodebookFile.bundled());
        Stage stage = onWindow(Stage::new);
        heartbeat.longest();
        long start = System.nanoTime();
        WindowBenchmark benchmark = onWindow(() -> open(stage, blank()));
        benchmark.awaitFrame(() -> true);
        double empty = millisSince(start);
        double building = heartbeat.longest();
        start = System.nanoTime();
        onWindow(() -> {
            benchmark.viewModel.parts().document().openExample(() -> comparison);
            return true;
        });
        benchmark.awaitFrame(() -> !benchmark.shown().text().isEmpty());
        double text = millisSince(start);
        benchmark.awaitFrame(() -> benchmark.shown().hasHighlights());
        double highlights = millisSince(start);
        benchmark.awaitFrame(() -> benchmark.shown().isSettled());
        double opening = heartbeat.longest();
        Figures scrolling = benchmark.scroll(heartbeat);
        Figures typing = benchmark.type(heartbeat);
        Figures restyling = benchmark.restyle(heartbeat);
        Figures toggling = benchmark.toggle(heartbeat);
        onWindow(() -> {
            stage.close();
            return true;
        });
        return Stream.of(
                String.format(Locale.ROOT, "empty window after %.0f ms, block %.0f ms", empty, building),
                String.format(
                        Locale.ROOT,
                        "texts opened in it: text after %.0f ms, highlights after %.0f ms, block %.0f ms",
                        text,
                        highlights,
                        opening),
                scrolling.told("scroll frame"),
                typing.told("key to frame"),
                restyling.told("key to highlights"),
                toggling.told("topic to highlights"));
    }

    private static Comparison blank() {
        return new Comparison("", Statement.blank(), Statement.blank(), CodebookFile.bundled());
    }

    private static WindowBenchmark open(Stage stage, Comparison comparison) {
        Messages messages = new Messages(Locale.ENGLISH);
        Theme theme = new Theme(false);
        Notices notices = new Notices(messages);
        Threads threads = Threads.ofWindow();
        UserPreferences preferences = new UserPreferences(Preferences.usual(), written -> {}, threads, notices);
        MainViewModel viewModel =
                App.viewModel(comparison, messages, threads, notices, preferences, Disk.storage(), noDesktop());
        Scene scene = new Scene(new MainView(viewModel, messages, theme, noDesktop()), 1440, 900);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        return new WindowBenchmark(viewModel, scene);
    }

    /** A desktop on which nothing is ever chosen. */
    private static Desktop noDesktop() {
        return (Desktop) Proxy.newProxyInstance(
                Desktop.class.getClassLoader(),
                new Class<?>[] {Desktop.class},
                (self, method, arguments) -> method.getReturnType() == Optional.class ? Optional.empty() : null);
    }

    /** Scrolls statement A by 40 pixels a frame; statement B follows. */
    private Figures scroll(Heartbeat heartbeat) throws Exception {
        Figures figures = new Figures(heartbeat);
        for (int i = 0; i < FRAMES; i++) {
            figures.start();
            onWindow(() -> {
                shown().wheel(-40);
                return true;
            });
            awaitPulse();
            figures.stop();
        }
        return figures;
    }

    private Figures type(Heartbeat heartbeat) throws Exception {
        Figures figures = new Figures(heartbeat);
        for (int i = 0; i < KEYS; i++) {
            figures.start();
            onWindow(() -> {
                shown().insert("x");
                return true;
            });
            awaitPulse();
            figures.stop();
        }
        return figures;
    }

    /** From a key until the whole comparison is done anew and its highlights are on the screen. */
    private Figures restyle(Heartbeat heartbeat) throws Exception {
        awaitFrame(() -> !viewModel.analysing().busyProperty().get());
        Figures figures = new Figures(heartbeat);
        for (int i = 0; i < RESTYLES; i++) {
            int before = onWindow(() -> shown().changes());
            figures.start();
            onWindow(() -> {
                shown().insert(" Taiwan ");
                return true;
            });
            awaitFrame(() -> shown().changes() != before);
            figures.stop();
            awaitFrame(() -> shown().isSettled());
            figures.settle();
        }
        return figures;
    }

    /** From a click on a topic until the highlights have changed on the screen. */
    private Figures toggle(Heartbeat heartbeat) throws Exception {
        awaitFrame(() -> !viewModel.analysing().busyProperty().get());
        Figures figures = new Figures(heartbeat);
        for (int i = 0; i < TOGGLES; i++) {
            int before = onWindow(() -> shown().changes());
            figures.start();
            onWindow(() -> {
                viewModel.parts().topics().toggle(SyntheticStatement.TOPIC);
                return true;
            });
            awaitFrame(() -> shown().changes() != before);
            figures.stop();
            awaitFrame(() -> shown().isSettled());
            figures.settle();
        }
        return figures;
    }

    private Shown shown() {
        return Shown.in(scene, Side.A);
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

    /** Times of one kind of action. */
    private static final class Figures {
        private final Heartbeat heartbeat;
        private final List<Double> passed = new ArrayList<>();
        private final List<Double> worked = new ArrayList<>();
        private double block;
        private long start;
        private long workBefore;

        Figures(Heartbeat heartbeat) {
            this.heartbeat = heartbeat;
        }

        void start() {
            heartbeat.longest();
            workBefore = heartbeat.work();
            start = System.nanoTime();
        }

        void stop() {
            passed.add(millisSince(start));
            worked.add((heartbeat.work() - workBefore) / NANOS_PER_MILLI);
            block = Math.max(block, heartbeat.longest());
        }

        /** What the window thread did behind the frame belongs to it as well. */
        void settle() {
            block = Math.max(block, heartbeat.longest());
        }

        String told(String name) {
            return String.format(
                    Locale.ROOT,
                    "%-20s passed: median %.1f, 95th %.1f ms; work: median %.1f, 95th %.1f ms; block %.1f ms",
                    name,
                    at(passed, 0.5),
                    at(passed, 0.95),
                    at(worked, 0.5),
                    at(worked, 0.95),
                    block);
        }

        private static double at(List<Double> values, double share) {
            List<Double> sorted = values.stream().sorted().toList();
            return sorted.get((int) Math.round(share * (sorted.size() - 1)));
        }
    }

    /** Asks the window thread all the time how long it has worked, and keeps the longest work between two answers. */
    private static final class Heartbeat implements Runnable {
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private volatile long last;
        private volatile @Nullable Thread window;
        private long longest;
        private long windowThread;

        @Override
        public void run() {
            if (STACKS_FROM_MILLIS > 0) {
                Thread watch = new Thread(this::watch, "watch");
                watch.setDaemon(true);
                watch.start();
            }
            while (true) {
                CountDownLatch answer = new CountDownLatch(1);
                Platform.runLater(() -> {
                    keep(threads.getCurrentThreadCpuTime());
                    answer.countDown();
                });
                try {
                    answer.await();
                    Thread.sleep(1);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }

        private synchronized void keep(long now) {
            window = Thread.currentThread();
            windowThread = window.getId();
            longest = Math.max(longest, now - last);
            last = now;
        }

        /** Prints where the window thread is when it has worked for longer than asked for without a break. */
        private void watch() {
            while (true) {
                try {
                    Thread.sleep(WATCH_MILLIS);
                } catch (InterruptedException e) {
                    return;
                }
                Thread watched = window;
                if (watched == null) {
                    continue;
                }
                double since = (work() - last) / NANOS_PER_MILLI;
                if (since > STACKS_FROM_MILLIS) {
                    System.out.printf(Locale.ROOT, "  at work for %.0f ms%n", since);
                    Stream.of(watched.getStackTrace())
                            .filter(frame -> frame.getClassName().startsWith("org."))
                            .limit(STACK_LINES)
                            .forEach(frame -> System.out.println("      " + frame));
                }
            }
        }

        /** Work of the window thread since its start in nanoseconds. */
        synchronized long work() {
            return threads.getThreadCpuTime(windowThread);
        }

        /** The longest work in milliseconds since it was asked last. */
        synchronized double longest() {
            double millis = longest / NANOS_PER_MILLI;
            longest = 0;
            return millis;
        }
    }
}

package org.diptych;

import java.lang.reflect.Proxy;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.diptych.model.Comparison;
import org.diptych.model.Side;
import org.diptych.preferences.Preferences;
import org.diptych.ui.compare.Shown;
import org.diptych.ui.document.Disk;
import org.diptych.ui.main.FirstWindow;
import org.diptych.ui.main.MainView;
import org.diptych.ui.main.MainViewModel;
import org.diptych.ui.main.Opening;
import org.diptych.ui.shared.Desktop;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Notices;
import org.diptych.ui.shared.Theme;
import org.diptych.ui.shared.Threads;
import org.diptych.ui.shared.UserPreferences;

/** The real window over the real steps, with a clock. */
final class MeasuredWindow {
    private static final int PATIENCE_SECONDS = 300;
    private static final double NANOS_PER_MILLI = 1e6;

    private final Scene scene;
    private final Stage stage;
    private final Heartbeat heartbeat;
    private final Map<Side, Shown> statements = new EnumMap<>(Side.class);
    private Optional<MainViewModel> viewModel = Optional.empty();

    private MeasuredWindow(Scene scene, Stage stage, Heartbeat heartbeat) {
        this.scene = scene;
        this.stage = stage;
        this.heartbeat = heartbeat;
    }

    /** Begins to open it as the program does, not on the window thread. */
    static MeasuredWindow open(Comparison comparison, Heartbeat heartbeat) throws Exception {
        Messages messages = new Messages(Locale.ENGLISH);
        Theme theme = new Theme(false);
        Notices notices = new Notices(messages);
        Threads threads = Threads.ofWindow();
        UserPreferences preferences = new UserPreferences(Preferences.usual(), written -> {}, threads, notices);
        FirstWindow.load();
        Opening opening = new Opening(theme, threads);
        Scene scene = onWindow(() -> opening.scene(1440, 900));
        Stage stage = onWindow(() -> {
            Stage made = new Stage();
            made.setScene(scene);
            return made;
        });
        return onWindow(() -> {
            MeasuredWindow window = new MeasuredWindow(scene, stage, heartbeat);
            stage.show();
            opening.start(
                    ofView -> {
                        MainViewModel built = Assembly.viewModel(
                                comparison, messages, ofView, notices, preferences, Disk.storage(), noDesktop());
                        return Map.entry(built, new MainView(built, messages, theme, noDesktop()));
                    },
                    Map.Entry::getValue,
                    built -> window.viewModel = Optional.of(built.getKey()),
                    cause -> {
                        throw new IllegalStateException("the window cannot be built", cause);
                    });
            return window;
        });
    }

    /** Whether the whole window is shown. On the window thread. */
    boolean isOpen() {
        return viewModel.isPresent();
    }

    /** A desktop on which nothing is ever chosen. */
    private static Desktop noDesktop() {
        return (Desktop) Proxy.newProxyInstance(
                Desktop.class.getClassLoader(),
                new Class<?>[] {Desktop.class},
                (self, method, arguments) -> method.getReturnType() == Optional.class ? Optional.empty() : null);
    }

    MainViewModel.Parts parts() {
        return viewModel.orElseThrow().parts();
    }

    Shown statement(Side side) {
        return statements.computeIfAbsent(side, one -> Shown.in(scene, one));
    }

    void close() throws Exception {
        onWindow(() -> {
            stage.close();
            return true;
        });
    }

    /**
     * Does it again and again, and reports. The longest block is measured in rounds of their own, because asking for it
     * is work for the window thread.
     */
    String measure(Gesture gesture) throws Exception {
        Figures seen = new Figures();
        Figures all = new Figures();
        settle();
        heartbeat.rest(true);
        for (int i = 0; i < gesture.times(); i++) {
            Watch watch = onWindow(() -> begin(gesture));
            watch.answered.await();
            seen.add(watch.passed, watch.worked);
            if (gesture.lasting()) {
                settle();
                all.add(watch.sinceStart(), watch.workSinceStart());
            }
        }
        settle();
        heartbeat.rest(false);
        onWindow(() -> {
            heartbeat.beginAnew();
            return true;
        });
        for (int i = 0; i < gesture.times(); i++) {
            onWindow(() -> begin(gesture)).answered.await();
            if (gesture.lasting()) {
                settle();
            }
        }
        double block = heartbeat.longest();
        return String.format(
                Locale.ROOT,
                "%-28s seen: %s%s; block %.1f",
                gesture.name(),
                seen.told(),
                gesture.lasting() ? "; all done: " + all.told() : "",
                block);
    }

    private Watch begin(Gesture gesture) {
        Watch watch = new Watch(gesture.seen().get());
        scene.addPostLayoutPulseListener(watch);
        gesture.act().run();
        Platform.requestNextPulse();
        return watch;
    }

    /** Waits until the comparison is done and everything in the window, in view or not, shows it. */
    void settle() throws Exception {
        await(() -> !viewModel.orElseThrow().analysing().busyProperty().get()
                && statement(Side.A).isSettled()
                && statement(Side.B).isSettled());
    }

    /** Waits until it is so, and the next frame with it has been laid out. */
    void await(BooleanSupplier so) throws Exception {
        long start = System.nanoTime();
        while (!onWindow(so::getAsBoolean)) {
            if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                throw new IllegalStateException("not within " + PATIENCE_SECONDS + " seconds");
            }
            Thread.sleep(5);
        }
        Watch frame = onWindow(() -> {
            Watch next = new Watch(() -> true);
            scene.addPostLayoutPulseListener(next);
            Platform.requestNextPulse();
            return next;
        });
        frame.answered.await();
    }

    static <T> T onWindow(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("failed on the window thread", e);
        }
    }

    /** Looks after each frame whether it shows what is waited for. */
    private final class Watch implements Runnable {
        private final BooleanSupplier seen;
        private final long start = System.nanoTime();
        private final double workBefore = heartbeat.work();
        private final CountDownLatch answered = new CountDownLatch(1);
        private volatile double passed;
        private volatile double worked;

        Watch(BooleanSupplier seen) {
            this.seen = seen;
        }

        @Override
        public void run() {
            if (seen.getAsBoolean()) {
                passed = sinceStart();
                worked = workSinceStart();
                scene.removePostLayoutPulseListener(this);
                answered.countDown();
            }
        }

        double sinceStart() {
            return (System.nanoTime() - start) / NANOS_PER_MILLI;
        }

        double workSinceStart() {
            return heartbeat.work() - workBefore;
        }
    }
}

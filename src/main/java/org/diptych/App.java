package org.diptych;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.diptych.model.Comparison;
import org.diptych.preferences.PreferenceStore;
import org.diptych.preferences.Preferences;
import org.diptych.project.Example;
import org.diptych.project.ProjectStore;
import org.diptych.project.state.Autosave;
import org.diptych.project.state.Generations;
import org.diptych.project.state.RecentFiles;
import org.diptych.project.state.Recovery;
import org.diptych.project.state.RunningInstance;
import org.diptych.project.state.Session;
import org.diptych.project.state.StateFolder;
import org.diptych.ui.document.DocumentViewModel;
import org.diptych.ui.document.Storage;
import org.diptych.ui.main.FirstWindow;
import org.diptych.ui.main.MainView;
import org.diptych.ui.main.MainViewModel;
import org.diptych.ui.main.Opening;
import org.diptych.ui.shared.Desktop;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Notices;
import org.diptych.ui.shared.RealDesktop;
import org.diptych.ui.shared.SystemAppearance;
import org.diptych.ui.shared.Threads;
import org.diptych.ui.shared.UserPreferences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window. The only place that builds its parts. */
public final class App extends Application {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double ROOMY = 0.95;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 560;

    private static final Logger LOG = LoggerFactory.getLogger(App.class);

    private final StateFolder state = StateFolder.ofUser();
    private final Threads threads = Threads.ofWindow();
    private Session session = Session.NONE;
    private Optional<RunningInstance> instance = Optional.empty();
    private Optional<IOException> damage = Optional.empty();
    private Optional<Outset> outset = Optional.empty();

    /** What is there before the window. */
    private record Outset(
            Messages messages, Notices notices, UserPreferences preferences, WindowTheme appearance, Opening opening) {}

    /** Does what needs no window, beside the window thread. */
    @Override
    public void init() {
        CompletableFuture<Void> loaded = CompletableFuture.runAsync(FirstWindow::load, threads.background());
        PreferenceStore store = PreferenceStore.ofUser();
        Preferences remembered = Preferences.usual();
        try {
            remembered = store.read();
        } catch (IOException e) {
            damage = Optional.of(e);
        }
        session = Session.read(state);
        try {
            instance = RunningInstance.claim(state);
        } catch (IOException e) {
            LOG.warn("other instances cannot hand their files over", e);
        }
        Locale here = Locale.getDefault();
        Messages messages = new Messages(
                remembered.language().isEmpty() ? here : Locale.forLanguageTag(remembered.language()), here);
        Notices notices = new Notices(messages);
        UserPreferences preferences = new UserPreferences(remembered, store::write, threads, notices);
        WindowTheme appearance = new WindowTheme(preferences, SystemAppearance.isDark());
        Opening opening = new Opening(appearance.theme(), threads);
        outset = Optional.of(new Outset(messages, notices, preferences, appearance, opening));
        loaded.join();
    }

    /** What is built beside the window thread. */
    private record Built(MainViewModel viewModel, MainView view, Storage storage) {
        DocumentViewModel document() {
            return viewModel.parts().document();
        }
    }

    @Override
    public void start(Stage stage) {
        Outset ready = outset.orElseThrow();
        Scene scene = ready.opening().scene(WIDTH, HEIGHT);
        // Each in an event of its own, so that the window thread answers in between.
        threads.window().execute(() -> furnish(stage, scene, ready.messages()));
        threads.window().execute(() -> open(stage, ready));
    }

    private void open(Stage stage, Outset ready) {
        WindowPlace place = new WindowPlace(stage, threads.window());
        place.restore(session);
        place.show();
        ready.opening()
                .start(
                        ofView -> build(stage, ready, ofView),
                        Built::view,
                        built -> {
                            ready.appearance().follow(stage, threads);
                            follow(stage, built, ready.messages(), place);
                            damage.ifPresent(cause -> ready.notices().failed("preferences.damaged", cause));
                            begin(built, place, ready.notices(), ready.messages());
                        },
                        cause -> {
                            LOG.error("the window cannot be built", cause);
                            new Alert(Alert.AlertType.ERROR, ready.messages().text("window.failed")).showAndWait();
                            Platform.exit();
                        });
    }

    private Built build(Stage stage, Outset ready, Threads ofView) {
        Messages messages = ready.messages();
        Desktop desktop = new RealDesktop(stage, messages, this::browse);
        Storage storage = storage(ofView, ready.notices(), messages);
        Comparison start = isExample() ? Example.comparison() : Assembly.nothing();
        MainViewModel viewModel =
                Assembly.viewModel(start, messages, ofView, ready.notices(), ready.preferences(), storage, desktop);
        MainView view = new MainView(viewModel, messages, ready.appearance().theme(), desktop);
        return new Built(viewModel, view, storage);
    }

    private void follow(Stage stage, Built built, Messages messages, WindowPlace place) {
        built.document()
                .titleProperty()
                .subscribe(name -> stage.setTitle(name.isEmpty() ? messages.text("window.title") : name));
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                built.document().lookOutside();
            }
        });
        stage.setOnCloseRequest(event -> {
            event.consume();
            built.document().leave(() -> end(stage, built, place));
        });
        instance.ifPresent(running -> running.listen(handed -> threads.window().execute(() -> {
            stage.setIconified(false);
            stage.toFront();
            built.viewModel().open(handed);
        })));
    }

    /** Opens what was asked for, or what was open when the window was closed. */
    private void begin(Built built, WindowPlace place, Notices notices, Messages messages) {
        List<Path> files = getParameters().getRaw().stream()
                .filter(text -> !text.startsWith("--"))
                .map(Path::of)
                .toList();
        built.view().showTab(session.tab());
        if (files.isEmpty() && !isExample()) {
            place.resume(session, built.view(), built.document());
        }
        built.document().offerUnsaved();
        built.viewModel().open(files);
        if (instance.isEmpty() && !isExample()) {
            RunningInstance.owner(state)
                    .ifPresent(process -> notices.problem(messages.text("document.alone", String.valueOf(process))));
        }
    }

    private boolean isExample() {
        return getParameters().getRaw().contains("--example");
    }

    private void end(Stage stage, Built built, WindowPlace place) {
        try {
            place.session(built.view(), built.document()).write(state);
            built.storage().close();
            if (instance.isPresent()) {
                instance.get().close();
            }
        } catch (IOException e) {
            LOG.error("not everything could be put on the disk at the end", e);
        }
        stage.close();
    }

    private Storage storage(Threads threads, Notices notices, Messages messages) {
        Recovery recovery = new Recovery(state);
        Consumer<IOException> failed = cause -> threads.window().execute(() -> {
            LOG.warn("unsaved work cannot be kept", cause);
            notices.problem(messages.text("document.autosave.failed"));
        });
        Optional<Autosave> autosave = Optional.empty();
        try {
            autosave = Optional.of(new Autosave(recovery, failed));
        } catch (IOException e) {
            failed.accept(e);
        }
        return new Storage(new ProjectStore(new Generations(state)), recovery, autosave, new RecentFiles(state));
    }

    private static void furnish(Stage stage, Scene scene, Messages messages) {
        stage.setTitle(messages.text("window.title"));
        for (int size : new int[] {32, 64, 256}) {
            Optional.ofNullable(App.class.getResource("/assets/icons/diptych-" + size + ".png"))
                    .ifPresent(icon -> stage.getIcons().add(new Image(icon.toString())));
        }
        var screen = Screen.getPrimary().getVisualBounds();
        stage.setScene(scene);
        double width = ROOMY * screen.getWidth();
        double height = ROOMY * screen.getHeight();
        stage.setMinWidth(Math.min(LEAST_WIDTH, width));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, height));
        stage.setWidth(Math.min(WIDTH, width));
        stage.setHeight(Math.min(HEIGHT, height));
    }

    private void browse(URI address) {
        getHostServices().showDocument(address.toString());
    }
}

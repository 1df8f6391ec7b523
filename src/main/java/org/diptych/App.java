package org.diptych;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.diptych.analysis.Analyzer;
import org.diptych.analysis.WordForms;
import org.diptych.importing.ImportException;
import org.diptych.importing.StatementReader;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;
import org.diptych.model.Side;
import org.diptych.model.Statement;
import org.diptych.preferences.Appearance;
import org.diptych.preferences.ConfigurationFolder;
import org.diptych.preferences.PreferenceStore;
import org.diptych.preferences.Preferences;
import org.diptych.project.CodebookFile;
import org.diptych.project.DefaultCodebook;
import org.diptych.project.Example;
import org.diptych.project.ProjectStore;
import org.diptych.project.state.Autosave;
import org.diptych.project.state.Generations;
import org.diptych.project.state.RecentFiles;
import org.diptych.project.state.Recovery;
import org.diptych.project.state.RunningInstance;
import org.diptych.project.state.Session;
import org.diptych.project.state.StateFolder;
import org.diptych.ui.codebook.CodebookViewModel;
import org.diptych.ui.compare.DifferencesViewModel;
import org.diptych.ui.compare.FindViewModel;
import org.diptych.ui.compare.PassagesViewModel;
import org.diptych.ui.compare.StatementViewModel;
import org.diptych.ui.document.DocumentViewModel;
import org.diptych.ui.document.Storage;
import org.diptych.ui.export.ExportViewModel;
import org.diptych.ui.export.ReportFiles;
import org.diptych.ui.findings.FindingsViewModel;
import org.diptych.ui.main.MainView;
import org.diptych.ui.main.MainViewModel;
import org.diptych.ui.notes.NotesViewModel;
import org.diptych.ui.places.PlacesViewModel;
import org.diptych.ui.preferences.PreferencesViewModel;
import org.diptych.ui.shared.Desktop;
import org.diptych.ui.shared.LatestTask;
import org.diptych.ui.shared.Lens;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Notices;
import org.diptych.ui.shared.RealDesktop;
import org.diptych.ui.shared.SystemAppearance;
import org.diptych.ui.shared.Theme;
import org.diptych.ui.shared.Threads;
import org.diptych.ui.shared.UserPreferences;
import org.diptych.ui.shared.Workspace;
import org.diptych.ui.terms.TermsViewModel;
import org.diptych.ui.topics.LedgerViewModel;
import org.diptych.ui.topics.TopicsViewModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window. The only place that builds its parts. */
public final class App extends Application {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 560;

    private static final Logger LOG = LoggerFactory.getLogger(App.class);

    private final StateFolder state = StateFolder.ofUser();
    private Session session = Session.NONE;
    private Optional<RunningInstance> instance = Optional.empty();
    private final PreferenceStore store = PreferenceStore.ofUser();
    private boolean dark;
    private Preferences remembered = Preferences.usual();
    private Optional<IOException> damage = Optional.empty();

    @Override
    public void init() {
        dark = SystemAppearance.isDark();
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
    }

    @Override
    public void start(Stage stage) {
        List<String> arguments = getParameters().getRaw();
        boolean example = arguments.contains("--example");
        List<Path> files = arguments.stream()
                .filter(text -> !text.startsWith("--"))
                .map(Path::of)
                .toList();
        Locale here = Locale.getDefault();
        Messages messages = new Messages(
                remembered.language().isEmpty() ? here : Locale.forLanguageTag(remembered.language()), here);
        Notices notices = new Notices(messages);
        Threads threads = Threads.ofWindow();
        UserPreferences preferences = new UserPreferences(remembered, store::write, threads, notices);
        Theme theme = new Theme(dark);
        Desktop desktop = new RealDesktop(stage, messages, this::browse);
        Storage storage = storage(threads, notices, messages);
        Comparison start =
                example ? Example.comparison() : new Comparison("", Statement.blank(), Statement.blank(), codebook());
        MainViewModel viewModel = viewModel(start, messages, threads, notices, preferences, storage, desktop);
        DocumentViewModel document = viewModel.parts().document();
        MainView view = new MainView(viewModel, messages, theme, desktop);
        Scene scene = new Scene(view, WIDTH, HEIGHT);
        theme.dress(scene);
        remember(theme, preferences, stage, threads);
        show(stage, scene, document, messages);
        damage.ifPresent(cause -> notices.failed("preferences.damaged", cause));
        WindowPlace place = new WindowPlace(stage, view, document, threads.window());
        place.restore(session, files.isEmpty() && !example);
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                document.lookOutside();
            }
        });
        stage.setOnCloseRequest(event -> {
            event.consume();
            document.leave(() -> end(stage, place, storage));
        });
        instance.ifPresent(running -> running.listen(handed -> threads.window().execute(() -> {
            stage.setIconified(false);
            stage.toFront();
            viewModel.open(handed);
        })));
        document.offerUnsaved();
        viewModel.open(files);
        if (instance.isEmpty() && !example) {
            RunningInstance.owner(state)
                    .ifPresent(process -> notices.problem(messages.text("document.alone", String.valueOf(process))));
        }
    }

    private void end(Stage stage, WindowPlace place, Storage storage) {
        try {
            place.session().write(state);
            storage.close();
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

    /** The topics with which new comparisons begin; a file of the user's that cannot be read stays where it is. */
    private static Codebook codebook() {
        try {
            return new DefaultCodebook(ConfigurationFolder.ofUser()).read();
        } catch (IOException e) {
            LOG.warn("the user's own topics cannot be read", e);
            return CodebookFile.bundled();
        }
    }

    /** The view models over the real steps. */
    static MainViewModel viewModel(
            Comparison start,
            Messages messages,
            Threads threads,
            Notices notices,
            UserPreferences preferences,
            Storage storage,
            Desktop desktop) {
        Analyzer analyzer = new Analyzer();
        Workspace workspace = new Workspace(
                start,
                (comparison, progress) -> analyzer.analyse(preferences.withIgnoredTerms(comparison), progress),
                threads,
                notices,
                System::nanoTime);
        Lens lens = new Lens();
        StatementViewModel.Source source = source(new StatementReader());
        return new MainViewModel(
                workspace,
                lens,
                notices,
                Example::comparison,
                new MainViewModel.Parts(
                        new StatementViewModel(Side.A, workspace, lens, source, threads, notices),
                        new StatementViewModel(Side.B, workspace, lens, source, threads, notices),
                        new PassagesViewModel(workspace, lens, threads, notices),
                        new DifferencesViewModel(workspace, lens),
                        new FindViewModel(workspace, lens, new WordForms()::find, threads, notices),
                        new TopicsViewModel(workspace, lens),
                        new LedgerViewModel(workspace, lens, threads, notices),
                        new NotesViewModel(
                                workspace,
                                lens,
                                notices,
                                messages,
                                () -> preferences.now().author(),
                                InstantSource.system()),
                        new TermsViewModel(Side.A, workspace, lens, preferences),
                        new TermsViewModel(Side.B, workspace, lens, preferences),
                        new FindingsViewModel(
                                workspace, lens, () -> UUID.randomUUID().toString(), messages::finding),
                        new CodebookViewModel(
                                workspace,
                                new CodebookSteps(new DefaultCodebook(ConfigurationFolder.ofUser())),
                                threads,
                                notices),
                        PlacesViewModel.quantities(workspace, lens, threads, notices),
                        PlacesViewModel.speech(workspace, lens, threads, notices),
                        new PreferencesViewModel(preferences, workspace),
                        new ExportViewModel(workspace, new ReportFiles(), preferences, threads, notices, messages),
                        new DocumentViewModel(workspace, storage, desktop, threads, notices, messages)));
    }

    /** Lets the window be as light or dark as the user or the desktop wants, and remembers a switch by hand. */
    private void remember(Theme theme, UserPreferences preferences, Stage stage, Threads threads) {
        preferences.currentProperty().subscribe(now -> theme.set(isDark(now)));
        theme.darkProperty().subscribe(now -> {
            if (now != isDark(preferences.now())) {
                preferences.change(before -> before.withAppearance(now ? Appearance.DARK : Appearance.LIGHT));
            }
        });
        stage.focusedProperty().subscribe(focused -> {
            if (focused && preferences.now().appearance() == Appearance.SYSTEM) {
                new LatestTask(threads)
                        .start(
                                progress -> SystemAppearance.isDark(),
                                now -> {
                                    dark = now;
                                    theme.set(isDark(preferences.now()));
                                },
                                cause -> {});
            }
        });
    }

    private boolean isDark(Preferences preferences) {
        return switch (preferences.appearance()) {
            case SYSTEM -> dark;
            case LIGHT -> false;
            case DARK -> true;
        };
    }

    private static StatementViewModel.Source source(StatementReader reader) {
        return new StatementViewModel.Source() {
            @Override
            public Statement read(Path file, Progress progress) throws ImportException {
                return reader.read(file, progress);
            }

            @Override
            public Statement pasted(String text) {
                return reader.pasted(text);
            }
        };
    }

    private static void show(Stage stage, Scene scene, DocumentViewModel document, Messages messages) {
        document.titleProperty()
                .subscribe(name -> stage.setTitle(name.isEmpty() ? messages.text("window.title") : name));
        for (int size : new int[] {32, 64, 256}) {
            Optional.ofNullable(App.class.getResource("/assets/icons/diptych-" + size + ".png"))
                    .ifPresent(icon -> stage.getIcons().add(new Image(icon.toString())));
        }
        var screen = Screen.getPrimary().getVisualBounds();
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        stage.show();
    }

    private void browse(URI address) {
        getHostServices().showDocument(address.toString());
    }
}

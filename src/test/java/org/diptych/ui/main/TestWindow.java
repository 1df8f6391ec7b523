package org.diptych.ui.main;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.diptych.model.Comparison;
import org.diptych.model.Side;
import org.diptych.preferences.Preferences;
import org.diptych.ui.Desk;
import org.diptych.ui.Sample;
import org.diptych.ui.SampleReports;
import org.diptych.ui.codebook.CodebookViewModel;
import org.diptych.ui.codebook.SampleSteps;
import org.diptych.ui.compare.DifferencesViewModel;
import org.diptych.ui.compare.FindViewModel;
import org.diptych.ui.compare.PassagesViewModel;
import org.diptych.ui.compare.Shown;
import org.diptych.ui.compare.StatementViewModel;
import org.diptych.ui.document.Disk;
import org.diptych.ui.document.DocumentViewModel;
import org.diptych.ui.export.ExportViewModel;
import org.diptych.ui.findings.FindingsViewModel;
import org.diptych.ui.notes.NotesViewModel;
import org.diptych.ui.places.PlacesViewModel;
import org.diptych.ui.preferences.PreferencesViewModel;
import org.diptych.ui.shared.Desktop;
import org.diptych.ui.shared.Lens;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Notices;
import org.diptych.ui.shared.Theme;
import org.diptych.ui.shared.Threads;
import org.diptych.ui.shared.UserPreferences;
import org.diptych.ui.shared.Workspace;
import org.diptych.ui.terms.TermsViewModel;
import org.diptych.ui.topics.LedgerViewModel;
import org.diptych.ui.topics.TopicsViewModel;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The real window, usually over the sample analysis, with a desktop that always chooses the same files. */
public final class TestWindow implements Desktop {
    private static final int PATIENCE_SECONDS = 60;

    public final MainViewModel viewModel;
    public final Theme theme = new Theme(false);
    /** For each question about edited topics, whether they could be used. */
    public final List<Boolean> edits = new ArrayList<>();

    private final Scene scene;
    private final Path folder;
    private final String document;

    /**
     * Opens the window.
     *
     * @param folder where documents are chosen
     * @param document name of the document that is always chosen
     */
    static TestWindow open(Comparison start, Messages messages, Path folder, String document) {
        return open(
                messages,
                folder,
                document,
                (desktop, preferences, threads, notices) ->
                        sample(start, messages, (TestWindow) desktop, preferences, threads, notices));
    }

    /** Builds what the window shows. */
    @FunctionalInterface
    public interface Parts {
        MainViewModel over(Desktop desktop, UserPreferences preferences, Threads threads, Notices notices);
    }

    /** Opens the window over other steps than those of the sample. */
    public static TestWindow open(Messages messages, Path folder, String document, Parts parts) {
        try {
            Stage stage = FxToolkit.registerPrimaryStage();
            TestWindow window = WaitForAsyncUtils.waitForAsyncFx(
                    PATIENCE_SECONDS * 1000L, () -> new TestWindow(stage, messages, folder, document, parts));
            await(() -> !window.viewModel.analysing().busyProperty().get());
            WaitForAsyncUtils.waitForFxEvents();
            return window;
        } catch (TimeoutException e) {
            throw new AssertionError("no window within " + PATIENCE_SECONDS + " seconds", e);
        }
    }

    public void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    private TestWindow(Stage stage, Messages messages, Path folder, String document, Parts parts) {
        this.folder = folder;
        this.document = document;
        Threads threads = Threads.ofWindow();
        Notices notices = new Notices(messages);
        UserPreferences preferences = new UserPreferences(Preferences.usual(), written -> {}, threads, notices);
        this.viewModel = parts.over(this, preferences, threads, notices);
        this.scene = new Scene(new MainView(viewModel, messages, theme, this), 1200, 760);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static MainViewModel sample(
            Comparison start,
            Messages messages,
            TestWindow desktop,
            UserPreferences preferences,
            Threads threads,
            Notices notices) {
        Lens lens = new Lens();
        Workspace workspace = new Workspace(start, Sample::analyse, threads, notices, System::nanoTime);
        return new MainViewModel(
                workspace,
                lens,
                notices,
                new MainViewModel.Beginnings(Sample::empty, Sample::comparison),
                new MainViewModel.Parts(
                        new StatementViewModel(Side.A, workspace, lens, Desk.source(), threads, notices),
                        new StatementViewModel(Side.B, workspace, lens, Desk.source(), threads, notices),
                        new PassagesViewModel(workspace, lens, threads, notices),
                        new DifferencesViewModel(workspace, lens),
                        new FindViewModel(workspace, lens, (statement, words, p) -> List.of(), threads, notices),
                        new TopicsViewModel(workspace, lens),
                        new LedgerViewModel(workspace, lens, threads, notices),
                        new NotesViewModel(workspace, lens, notices, messages, () -> "Ada", InstantSource.system()),
                        new TermsViewModel(Side.A, workspace, lens, preferences),
                        new TermsViewModel(Side.B, workspace, lens, preferences),
                        new FindingsViewModel(workspace, lens, () -> "own", messages::finding),
                        new CodebookViewModel(workspace, new SampleSteps(), threads, notices),
                        PlacesViewModel.quantities(workspace, lens, threads, notices),
                        PlacesViewModel.speech(workspace, lens, threads, notices),
                        new PreferencesViewModel(preferences, workspace),
                        new ExportViewModel(workspace, new SampleReports(), preferences, threads, notices, messages),
                        new DocumentViewModel(workspace, Disk.storage(), desktop, threads, notices, messages)));
    }

    @Override
    public Optional<Path> chooseDocument() {
        return Optional.of(folder.resolve(document));
    }

    @Override
    public Optional<Path> chooseTarget(String kind, String proposedName) {
        return Optional.of(folder.resolve(proposedName));
    }

    @Override
    public Optional<Path> chooseProject() {
        return Optional.of(folder.resolve("project.qdpx"));
    }

    @Override
    public Optional<Path> chooseCodebook() {
        return Optional.of(folder.resolve("topics.qdc"));
    }

    @Override
    public Optional<Path> chooseCodebookTarget(String proposedName) {
        return Optional.of(folder.resolve(proposedName));
    }

    @Override
    public Optional<Path> chooseComparison() {
        return Optional.of(folder.resolve("chosen.diptych"));
    }

    @Override
    public Optional<Path> chooseSave(String proposedName) {
        return Optional.of(folder.resolve(proposedName));
    }

    @Override
    public Leaving askBeforeLeaving(String name) {
        return Leaving.DISCARD;
    }

    @Override
    public Leaving askAboutEdits(boolean usable) {
        edits.add(usable);
        return Leaving.STAY;
    }

    @Override
    public void show(URI address) {
        throw new AssertionError("nothing should be opened: " + address);
    }

    /** Clicks a node once it is there and has its place. */
    public void click(FxRobot robot, String id) throws TimeoutException {
        await(() ->
                robot.lookup("#" + id).tryQuery().filter(TestWindow::isVisible).isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#" + id);
    }

    /** Waits until a node, in this window or one over it, has the focus. */
    public void awaitFocus(FxRobot robot, String id) throws TimeoutException {
        await(() -> robot.lookup("#" + id).tryQuery().filter(Node::isFocused).isPresent());
    }

    public Scene scene() {
        return scene;
    }

    public Shown statement(Side side) {
        return Shown.in(scene, side);
    }

    /** Text of the node with the id; empty when it is not visible. */
    public String text(String id) {
        Node node = scene.lookup("#" + id);
        return node instanceof Labeled labeled && isVisible(node) ? labeled.getText() : "";
    }

    public boolean isVisible(String id) {
        Node node = scene.lookup("#" + id);
        return node != null && isVisible(node);
    }

    /** Waits until the window shows what is asked, and fails when it never does. */
    public static void await(Callable<Boolean> shown) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(shown).get());
    }

    private static boolean isVisible(Node node) {
        for (Node part = node; part != null; part = part.getParent()) {
            if (!part.isVisible()) {
                return false;
            }
        }
        return true;
    }
}

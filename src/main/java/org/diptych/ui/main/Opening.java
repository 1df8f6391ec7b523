package org.diptych.ui.main;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.diptych.ui.shared.HeldBack;
import org.diptych.ui.shared.LatestTask;
import org.diptych.ui.shared.NextFrame;
import org.diptych.ui.shared.ShortSteps;
import org.diptych.ui.shared.Theme;
import org.diptych.ui.shared.Threads;

/**
 * Opens the window. Its outline is there at once, in the proportions that it keeps; the view is built beside the window
 * thread, put together in short steps behind the outline, and shown when it is whole. Keys that are pressed meanwhile wait
 * for it.
 */
public final class Opening {
    private static final double TOP = 80;
    private static final double SIDEBAR_SHARE = 0.24;

    private final StackPane root = new StackPane();
    private final Theme theme;
    private final Threads threads;
    private final KeptKeys keys = new KeptKeys();

    /** Makes the outline, on any thread. */
    public Opening(Theme theme, Threads threads) {
        this.theme = theme;
        this.threads = threads;
        root.getStyleClass().add("opening");
        // What a very small screen cuts off is at the right end, never the beginning of every line.
        root.setAlignment(Pos.TOP_LEFT);
        root.getChildren().add(outline());
    }

    /** Puts the outline into a scene for the window. */
    public Scene scene(double width, double height) {
        Scene scene = new Scene(root, width, height);
        theme.dress(scene);
        keys.keep(scene);
        return scene;
    }

    /**
     * Builds the view and shows it. The outline must be in its scene.
     *
     * @param build builds it beside the window thread; what it sends to the window thread waits until the view is shown
     * @param view the view of what was built
     * @param opened hears on the window thread when the view is shown
     * @param failed hears when it could not be built
     */
    public <T> void start(
            Function<Threads, T> build, Function<T, Parent> view, Consumer<T> opened, Consumer<Throwable> failed) {
        HeldBack window = new HeldBack(threads.window());
        Threads ofView = new Threads(threads.background(), window, threads.after());
        NextFrame.after(
                root.getScene(),
                () -> new LatestTask(threads)
                        .start(
                                progress -> build.apply(ofView),
                                built -> join(view.apply(built), () -> {
                                    opened.accept(built);
                                    window.letGo();
                                    // Behind all that was just let go.
                                    threads.window().execute(() -> keys.giveTo(view.apply(built)));
                                }),
                                failed));
    }

    private void join(Parent view, Runnable whole) {
        Slices slices = Slices.of(view);
        view.setVisible(false);
        root.getChildren().add(0, view);
        root.addEventHandler(KeyEvent.ANY, event -> {
            // Keys reach the view even while nothing in it has the focus.
            if (event.getTarget() == root) {
                Event.fireEvent(view, event.copyFor(view, view));
            }
        });
        int last = slices.count();
        new ShortSteps(() -> last + 1, part -> {
                    if (part < last) {
                        slices.join(part);
                    } else {
                        NextFrame.after(root.getScene(), () -> show(view, whole));
                    }
                })
                .start();
    }

    private void show(Parent view, Runnable whole) {
        view.setVisible(true);
        root.getChildren().setAll(view);
        whole.run();
    }

    private Region outline() {
        Region top = part("top");
        top.setMinHeight(TOP);
        Region sidebar = part("opening-sidebar");
        sidebar.prefWidthProperty().bind(root.widthProperty().multiply(SIDEBAR_SHARE));
        HBox panes = new HBox(part("opening-pane"), part("opening-pane"), sidebar);
        HBox.setHgrow(panes.getChildren().get(0), Priority.ALWAYS);
        HBox.setHgrow(panes.getChildren().get(1), Priority.ALWAYS);
        panes.getStyleClass().add("opening-panes");
        VBox.setVgrow(panes, Priority.ALWAYS);
        return new VBox(top, panes, part("status-bar"));
    }

    private static Region part(String styleClass) {
        Region part = new Region();
        part.getStyleClass().add(styleClass);
        return part;
    }
}

package org.diptych;

import java.util.concurrent.Executor;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.diptych.model.Side;
import org.diptych.project.state.Session;
import org.diptych.ui.document.DocumentViewModel;
import org.diptych.ui.main.MainView;

/** Where the window stands and what of it is seen, from one start to the next. */
final class WindowPlace {
    private final Stage stage;
    private final Executor window;

    WindowPlace(Stage stage, Executor window) {
        this.stage = stage;
        this.window = window;
    }

    /** How the window is now. */
    Session session(MainView view, DocumentViewModel document) {
        return new Session(
                stage.getX(),
                stage.getY(),
                stage.getWidth(),
                stage.getHeight(),
                stage.isMaximized(),
                view.tab(),
                view.pane(Side.A).firstParagraph(),
                view.pane(Side.B).firstParagraph(),
                document.documentProperty().get().file());
    }

    /** Puts the window where it was, if that is still on a screen. */
    void restore(Session session) {
        if (session.width() > 0
                && !Screen.getScreensForRectangle(session.x(), session.y(), session.width(), session.height())
                        .isEmpty()) {
            stage.setX(session.x());
            stage.setY(session.y());
            stage.setWidth(session.width());
            stage.setHeight(session.height());
            stage.setMaximized(session.maximized());
        }
    }

    /**
     * Shows the window in the size that it was given. Under some window managers of X11 (Openbox, for one) JavaFX takes a
     * passing size of the window for its own while the frame is put around it, and the window opens as small as it can
     * be; asking once more holds it.
     */
    void show() {
        double width = stage.getWidth();
        double height = stage.getHeight();
        stage.show();
        if (!stage.isMaximized()) {
            stage.setWidth(width);
            stage.setHeight(height);
        }
    }

    /** Shows what was seen of the window, and opens the file again that was open. */
    void resume(Session session, MainView view, DocumentViewModel document) {
        session.file().ifPresent(file -> document.reopen(file, () -> scroll(session, view)));
    }

    /** The panes know how tall their paragraphs are after the next layout. */
    private void scroll(Session session, MainView view) {
        window.execute(() -> {
            view.pane(Side.A).showParagraph(session.paragraphA());
            view.pane(Side.B).showParagraph(session.paragraphB());
        });
    }
}

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
    private final MainView view;
    private final DocumentViewModel document;
    private final Executor window;

    WindowPlace(Stage stage, MainView view, DocumentViewModel document, Executor window) {
        this.stage = stage;
        this.view = view;
        this.document = document;
        this.window = window;
    }

    /** How the window is now. */
    Session session() {
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

    /**
     * Puts the window where it was, if that is still on a screen.
     *
     * @param withFile whether the file that was open is opened again
     */
    void restore(Session session, boolean withFile) {
        if (session.width() > 0
                && !Screen.getScreensForRectangle(session.x(), session.y(), session.width(), session.height())
                        .isEmpty()) {
            stage.setX(session.x());
            stage.setY(session.y());
            stage.setWidth(session.width());
            stage.setHeight(session.height());
            stage.setMaximized(session.maximized());
        }
        view.showTab(session.tab());
        if (withFile) {
            session.file().ifPresent(file -> document.reopen(file, () -> scroll(session)));
        }
    }

    /** The panes know how tall their paragraphs are after the next layout. */
    private void scroll(Session session) {
        window.execute(() -> {
            view.pane(Side.A).showParagraph(session.paragraphA());
            view.pane(Side.B).showParagraph(session.paragraphB());
        });
    }
}

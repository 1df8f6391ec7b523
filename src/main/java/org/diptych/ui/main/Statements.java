package org.diptych.ui.main;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.diptych.model.Side;
import org.diptych.ui.compare.PassagesView;
import org.diptych.ui.compare.StatementPane;
import org.diptych.ui.compare.StatementViewModel;
import org.diptych.ui.notes.TextMarking;
import org.diptych.ui.preferences.PreferencesViewModel;
import org.diptych.ui.shared.Desktop;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Theme;

/** The two statements with the ribbon between them, and the sidebar beside them. */
final class Statements extends SplitPane {
    private static final double SIDEBAR_SHARE = 0.24;

    private final MainViewModel viewModel;
    private final Messages messages;
    private final Theme theme;
    private final Desktop desktop;
    private final StatementPane a;
    private final StatementPane b;
    private final TextMarking markingA;
    private final TextMarking markingB;
    private final Sidebar sidebar = new Sidebar(this::showSidebar);
    private double[] dividers = {};

    Statements(MainViewModel viewModel, Messages messages, Theme theme, Desktop desktop) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.theme = theme;
        this.desktop = desktop;
        this.a = pane(viewModel.parts().a());
        this.b = pane(viewModel.parts().b());
        this.markingA = marking(viewModel.parts().a(), a);
        this.markingB = marking(viewModel.parts().b(), b);
        layOut();
        rememberTextSizes();
    }

    /** The lists beside the statements. */
    Sidebar sidebar() {
        return sidebar;
    }

    /** The pane of a statement. */
    StatementPane pane(Side side) {
        return side == Side.A ? a : b;
    }

    private void layOut() {
        getStyleClass().add("statements");
        PassagesView passages = new PassagesView(viewModel.parts().passages(), messages, theme, a, b);
        getItems().addAll(a, new HBox(passages, b), sidebar);
        HBox.setHgrow(b, Priority.ALWAYS);
        double half = (1 - SIDEBAR_SHARE) / 2;
        dividers = new double[] {half, 2 * half};
        setDividerPositions(dividers);
        SplitPane.setResizableWithParent(sidebar, false);
    }

    private StatementPane pane(StatementViewModel statement) {
        return new StatementPane(statement, messages, theme, new StatementPane.Surroundings() {
            @Override
            public Optional<Path> chooseFile() {
                return desktop.chooseDocument();
            }

            @Override
            public void open(Path file, Runnable asStatement) {
                viewModel.parts().document().open(file, asStatement);
            }

            @Override
            public void browse(String url) {
                desktop.show(URI.create(url));
            }
        });
    }

    private TextMarking marking(StatementViewModel statement, StatementPane pane) {
        return new TextMarking(
                statement.side(), pane.text(), viewModel.parts().notes().marking(), messages, theme);
    }

    /** Marking in the statement that has the focus. */
    TextMarking marking() {
        return b.hasFocus() ? markingB : markingA;
    }

    private void rememberTextSizes() {
        PreferencesViewModel preferences = viewModel.parts().preferences();
        preferences.currentProperty().subscribe(now -> {
            a.setTextSize(preferences.textSize(Side.A));
            b.setTextSize(preferences.textSize(Side.B));
        });
        a.textSizeProperty().subscribe((before, size) -> preferences.resize(Side.A, size.doubleValue()));
        b.textSizeProperty().subscribe((before, size) -> preferences.resize(Side.B, size.doubleValue()));
    }

    /** Takes the sidebar away or brings it back. */
    void toggleSidebar() {
        if (getItems().contains(sidebar)) {
            dividers = getDividerPositions();
            getItems().remove(sidebar);
            setDividerPositions(dividers[0] / dividers[1]);
        } else {
            showSidebar();
        }
    }

    /** Brings the sidebar back. */
    void showSidebar() {
        if (!getItems().contains(sidebar)) {
            getItems().add(sidebar);
            setDividerPositions(dividers);
        }
    }

    /** From text A to text B, from there to the list beside them, and from there elsewhere. */
    void nextPane(Runnable elsewhere) {
        if (a.hasFocus()) {
            b.focusText();
        } else if (b.hasFocus() && getItems().contains(sidebar)) {
            sidebar.open(sidebar.selected());
        } else {
            elsewhere.run();
        }
    }

    /** Pastes a whole statement and goes to it. */
    void paste() {
        StatementPane target = pane(viewModel.sideForPasted(b.hasFocus() ? Side.B : Side.A));
        target.paste();
        target.focusText();
    }

    /** The pane that has the focus, else that of A. */
    StatementPane focused() {
        return b.hasFocus() ? b : a;
    }
}

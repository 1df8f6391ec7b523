package org.diptych.ui.main;

import atlantafx.base.controls.Popover;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.EventTarget;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.diptych.model.Side;
import org.diptych.ui.codebook.CodebookView;
import org.diptych.ui.codebook.CodebookWindow;
import org.diptych.ui.compare.FindView;
import org.diptych.ui.compare.StatementPane;
import org.diptych.ui.document.DocumentBanner;
import org.diptych.ui.document.WelcomeView;
import org.diptych.ui.export.ExportActions;
import org.diptych.ui.preferences.PreferencesForm;
import org.diptych.ui.shared.Desktop;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Theme;
import org.diptych.ui.topics.LedgerView;
import org.diptych.ui.topics.TopicsView;

/** The window: tool bar, topics, the two statements, the lists beside them, status bar. */
public final class MainView extends StackPane {
    private static final double OVERLAY_SHARE = 0.94;

    private final MainViewModel viewModel;
    private final Messages messages;
    private final Theme theme;
    private final Desktop desktop;
    private final Statements statements;
    private final DocumentBanner question;
    private final TopicsView topics;
    private final FindView find;
    private final LedgerView ledgerTable;
    private final Overlay overlay = new Overlay();
    private final ExportActions export;
    private final List<Shortcut> shortcuts;

    public MainView(MainViewModel viewModel, Messages messages, Theme theme, Desktop desktop) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.theme = theme;
        this.desktop = desktop;
        MainViewModel.Parts parts = viewModel.parts();
        this.statements = new Statements(viewModel, messages, theme, desktop);
        this.question = new DocumentBanner(parts.document(), statements.pane(Side.A)::focusText);
        this.topics = new TopicsView(parts.topics(), messages, theme);
        this.find = new FindView(parts.find(), messages);
        this.ledgerTable = LedgerView.wide(parts.ledger(), messages, theme, overlay::hide);
        this.export = new ExportActions(parts.export(), messages, desktop, overlay);
        Lists lists = new Lists(statements.sidebar(), parts, messages, theme, this::showLedger, topics::openPicker);
        this.shortcuts = new WindowKeys(this, viewModel, statements, lists, topics, find, export, theme).list();
        layOut();
        RowFocus.keep(this);
        addEventFilter(KeyEvent.KEY_PRESSED, this::take);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                calm();
            }
        });
    }

    private void calm() {
        if (overlay.isDisplay()) {
            overlay.hide();
        } else {
            viewModel.calm();
        }
    }

    private void take(KeyEvent event) {
        if (undoesTyping(event)) {
            return;
        }
        boolean behindForm = isFormOpen();
        for (Shortcut shortcut : shortcuts) {
            if (reaches(shortcut, behindForm) && shortcut.take(event)) {
                return;
            }
        }
        if (event.getCode() == KeyCode.ESCAPE && keepsEscape(event.getTarget())) {
            calm();
            event.consume();
        }
    }

    /** What is shown over the window keeps keys from what is behind it. */
    private boolean reaches(Shortcut shortcut, boolean behindForm) {
        if (behindForm) {
            return WindowKeys.OVER_FORMS.contains(shortcut.key());
        }
        return !overlay.isDisplay()
                || WindowKeys.EVERYWHERE.contains(shortcut.key())
                || (overlay.shows(ledgerTable) && WindowKeys.IN_LEDGER.contains(shortcut.key()));
    }

    /** Whether something is filled in over the window, such as the source of a statement: what it is about must stay. */
    private boolean isFormOpen() {
        return Window.getWindows().stream()
                .filter(Popover.class::isInstance)
                .map(Popover.class::cast)
                .filter(popover -> popover.isShowing() && getScene().getWindow().equals(popover.getOwnerWindow()))
                .map(Popover::getContentNode)
                .anyMatch(content -> content != null && content.lookup(".text-input") != null);
    }

    /** In a field that was typed in, undo and redo are about what was typed there. */
    private static boolean undoesTyping(KeyEvent event) {
        if (!event.isShortcutDown() || !(event.getTarget() instanceof TextInputControl field)) {
            return false;
        }
        boolean redo = event.getCode() == KeyCode.Y || (event.getCode() == KeyCode.Z && event.isShiftDown());
        return redo ? field.isRedoable() : event.getCode() == KeyCode.Z && field.isUndoable();
    }

    /** Menu buttons and lists would keep this key to themselves and do nothing with it. */
    private static boolean keepsEscape(EventTarget target) {
        return (target instanceof MenuButton menu && !menu.isShowing()) || target instanceof ListView<?>;
    }

    void editTopics() {
        new CodebookWindow(viewModel.parts().codebook(), messages, theme)
                .open(getScene().getWindow(), new CodebookView.Files() {
                    @Override
                    public Optional<Path> codebookToOpen() {
                        return desktop.chooseCodebook();
                    }

                    @Override
                    public Optional<Path> codebookToSave(String proposedName) {
                        return desktop.chooseCodebookTarget(proposedName);
                    }

                    @Override
                    public Desktop.Leaving askAboutEdits(boolean usable) {
                        return desktop.askAboutEdits(usable);
                    }
                });
    }

    /** Id of the tab of the sidebar that is shown; empty when there is none. */
    public String tab() {
        return statements.sidebar().selected();
    }

    /** Shows the tab of the sidebar with the id, if there is one. */
    public void showTab(String id) {
        statements.sidebar().select(id);
    }

    /** The pane of a statement. */
    public StatementPane pane(Side side) {
        return statements.pane(side);
    }

    /** Goes round: text A, text B, the list beside them, the question above them. */
    void nextPane() {
        statements.nextPane(() -> {
            if (!question.takeFocus()) {
                statements.pane(Side.A).focusText();
            }
        });
    }

    /** Shows the list of all keys, or takes it away. */
    void showKeys() {
        if (overlay.getContent() instanceof KeysView) {
            overlay.hide();
            return;
        }
        KeysView keys = new KeysView(shortcuts, messages, overlay::hide);
        overlay.show(keys);
        keys.requestFocus();
    }

    void showPreferences() {
        PreferencesForm form = new PreferencesForm(viewModel.parts().preferences(), messages, overlay::hide);
        overlay.show(form);
        form.focusFirst();
    }

    /** Shows the ledger of topics over the whole window, or takes it away. */
    void showLedger() {
        if (overlay.shows(ledgerTable)) {
            overlay.hide();
            return;
        }
        ledgerTable.setMaxSize(OVERLAY_SHARE * getWidth(), OVERLAY_SHARE * getHeight());
        overlay.show(ledgerTable);
        // An open row that is first filled while the list is being laid out would stay without its styles.
        overlay.applyCss();
        overlay.layout();
        ledgerTable.focusList();
    }

    private void layOut() {
        getStyleClass().add("main");
        VBox.setVgrow(statements, Priority.ALWAYS);
        VBox page = new VBox(
                new MainToolBar(
                        viewModel,
                        messages,
                        theme,
                        topics,
                        this::editTopics,
                        export,
                        statements::toggleSidebar,
                        this::showPreferences,
                        this::showKeys),
                new Banner(viewModel, messages, desktop),
                question,
                new WelcomeView(
                        viewModel.parts().document(), messages, viewModel::openStatement, viewModel::openExample),
                find,
                statements,
                new StatusBar(viewModel, messages));
        getChildren().addAll(page, overlay);
    }

    /** Every key that does something anywhere in the window. */
    List<Shortcut> keys() {
        return shortcuts;
    }
}

package org.diptych.ui.main;

import atlantafx.base.controls.ModalPane;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.diptych.model.Side;
import org.diptych.ui.codebook.CodebookView;
import org.diptych.ui.codebook.CodebookWindow;
import org.diptych.ui.compare.FindView;
import org.diptych.ui.compare.PassagesView;
import org.diptych.ui.compare.StatementPane;
import org.diptych.ui.compare.StatementViewModel;
import org.diptych.ui.document.DocumentBanner;
import org.diptych.ui.document.WelcomeView;
import org.diptych.ui.export.ExportActions;
import org.diptych.ui.findings.FindingsView;
import org.diptych.ui.notes.NotesView;
import org.diptych.ui.notes.TextMarking;
import org.diptych.ui.places.PlaceFilter;
import org.diptych.ui.places.PlacesView;
import org.diptych.ui.places.PlacesViewModel;
import org.diptych.ui.preferences.PreferencesForm;
import org.diptych.ui.preferences.PreferencesViewModel;
import org.diptych.ui.shared.Desktop;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Theme;
import org.diptych.ui.terms.TermsView;
import org.diptych.ui.topics.LedgerFilter;
import org.diptych.ui.topics.LedgerView;
import org.diptych.ui.topics.TopicsView;

/** The window: tool bar, topics, the two statements, the lists beside them, status bar. */
public final class MainView extends StackPane {
    private static final double SIDEBAR_SHARE = 0.24;
    private static final double OVERLAY_SHARE = 0.94;
    private static final int CHIP_KEYS = 9;

    private final MainViewModel viewModel;
    private final Messages messages;
    private final Theme theme;
    private final Desktop desktop;
    private final StatementPane a;
    private final StatementPane b;
    private final PassagesView passages;
    private final FindView find;
    private final TopicsView topics;
    private final NotesView notes;
    private final TextMarking markingA;
    private final TextMarking markingB;
    private final TermsView onlyA;
    private final TermsView onlyB;
    private final LedgerView ledger;
    private final LedgerView ledgerTable;
    private final FindingsView findings;
    private final SplitPane split = new SplitPane();
    private final Sidebar sidebar = new Sidebar(this::showSidebar);
    private final ModalPane overlay = new ModalPane();
    private final ExportActions export;
    private final List<Shortcut> shortcuts;
    private double[] dividers = {};
    private Optional<Node> behind = Optional.empty();

    public MainView(MainViewModel viewModel, Messages messages, Theme theme, Desktop desktop) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.theme = theme;
        this.desktop = desktop;
        this.a = pane(viewModel.parts().a());
        this.b = pane(viewModel.parts().b());
        this.passages = new PassagesView(viewModel.parts().passages(), messages, theme, a, b);
        this.find = new FindView(viewModel.parts().find(), messages);
        this.notes = new NotesView(viewModel.parts().notes(), messages, theme);
        this.markingA = marking(viewModel.parts().a(), a);
        this.markingB = marking(viewModel.parts().b(), b);
        this.topics = new TopicsView(viewModel.parts().topics(), messages, theme);
        this.onlyA = new TermsView(viewModel.parts().onlyA(), messages);
        this.onlyB = new TermsView(viewModel.parts().onlyB(), messages);
        this.ledger =
                LedgerView.narrow(viewModel.parts().ledger(), messages, theme, this::showLedger, topics::openPicker);
        this.ledgerTable = LedgerView.wide(viewModel.parts().ledger(), messages, theme, overlay::hide);
        this.export = new ExportActions(viewModel.parts().export(), messages, desktop, overlay);
        this.findings = new FindingsView(viewModel.parts().findings(), messages);
        this.shortcuts = shortcuts();
        layOut();
        rememberTextSizes();
        addEventFilter(KeyEvent.KEY_PRESSED, this::take);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                calm();
            }
        });
        keepFocus();
    }

    private void calm() {
        if (overlay.isDisplay()) {
            overlay.hide();
        } else {
            viewModel.calm();
        }
    }

    /** What is shown over the window comes and goes at once; behind it the focus returns to where it was. */
    private void keepFocus() {
        overlay.setFocusTraversable(false);
        overlay.visibleProperty().bind(overlay.displayProperty());
        overlay.setInTransitionFactory(null);
        overlay.setOutTransitionFactory(null);
        overlay.displayProperty().subscribe(shown -> {
            if (shown) {
                behind = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
            } else {
                overlay.setContent(null);
                behind.ifPresent(Node::requestFocus);
            }
        });
    }

    private void take(KeyEvent event) {
        for (Shortcut shortcut : shortcuts) {
            if (shortcut.take(event)) {
                return;
            }
        }
        if (event.getCode() == KeyCode.ESCAPE && keepsEscape(event.getTarget())) {
            calm();
            event.consume();
        }
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
                });
    }

    /** Id of the tab of the sidebar that is shown; empty when there is none. */
    public String tab() {
        return sidebar.selected();
    }

    /** Shows the tab of the sidebar with the id, if there is one. */
    public void showTab(String id) {
        sidebar.select(id);
    }

    /** The pane of a statement. */
    public StatementPane pane(org.diptych.model.Side side) {
        return side == org.diptych.model.Side.A ? a : b;
    }

    void showKeys() {
        KeysView keys = new KeysView(shortcuts, messages, overlay::hide);
        overlay.show(keys);
        keys.requestFocus();
    }

    void showPreferences() {
        PreferencesForm form = new PreferencesForm(viewModel.parts().preferences(), messages, overlay::hide);
        overlay.show(form);
        form.focusFirst();
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

    /** Shows the ledger of topics over the whole window, or takes it away. */
    void showLedger() {
        if (overlay.isDisplay() && overlay.getContent() == ledgerTable) {
            overlay.hide();
            return;
        }
        ledgerTable.setMaxSize(OVERLAY_SHARE * getWidth(), OVERLAY_SHARE * getHeight());
        overlay.show(ledgerTable);
        ledgerTable.focusList();
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
            public void openExample() {
                viewModel.openExample();
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

    private TextMarking marking() {
        return b.hasFocus() ? markingB : markingA;
    }

    private void layOut() {
        getStyleClass().add("main");
        split.getItems().addAll(a, new HBox(passages, b), sidebar);
        HBox.setHgrow(b, Priority.ALWAYS);
        split.getStyleClass().add("statements");
        double half = (1 - SIDEBAR_SHARE) / 2;
        dividers = new double[] {half, 2 * half};
        split.setDividerPositions(dividers);
        fillSidebar();
        SplitPane.setResizableWithParent(sidebar, false);
        VBox.setVgrow(split, Priority.ALWAYS);
        VBox page = new VBox(
                new MainToolBar(
                        viewModel,
                        messages,
                        theme,
                        topics,
                        this::editTopics,
                        export,
                        this::toggleSidebar,
                        this::showPreferences,
                        this::showKeys),
                new Banner(viewModel, messages, desktop),
                new DocumentBanner(viewModel.parts().document()),
                new WelcomeView(
                        viewModel.parts().document(), messages, viewModel::openStatement, viewModel::openExample),
                find,
                split,
                new StatusBar(viewModel, messages));
        getChildren().addAll(page, overlay);
    }

    private void fillSidebar() {
        MainViewModel.Parts parts = viewModel.parts();
        ToggleButton first = sidebar.add("sidebar-only-a", onlyA, onlyA::focusFilter);
        ToggleButton second = sidebar.add("sidebar-only-b", onlyB, onlyB::focusFilter);
        ToggleButton third = sidebar.add("sidebar-topics", ledger, ledger::focusList);
        ToggleButton fourth = sidebar.add("sidebar-findings", findings, findings::focusList);
        addPlaces("sidebar.quantities", parts.quantities());
        addPlaces("sidebar.speech", parts.speech());
        ToggleButton last = sidebar.add("sidebar-notes", notes, notes::focusSearch);
        parts.onlyA().listProperty().subscribe(now -> first.setText(messages.text("sidebar.only-a", now.all())));
        parts.onlyB().listProperty().subscribe(now -> second.setText(messages.text("sidebar.only-b", now.all())));
        parts.ledger()
                .ledgerProperty()
                .subscribe(now -> third.setText(messages.text("sidebar.topics", now.count(LedgerFilter.NAMED))));
        parts.findings()
                .listProperty()
                .subscribe(now -> fourth.setText(messages.text("sidebar.findings", now.standing())));
        parts.notes().listProperty().subscribe(now -> last.setText(messages.text("sidebar.notes", now.all())));
    }

    private void addPlaces(String key, PlacesViewModel places) {
        PlacesView view = new PlacesView(places, messages);
        ToggleButton head = sidebar.add(key.replace('.', '-'), view, view::focusList);
        places.placesProperty().subscribe(now -> head.setText(messages.text(key, now.count(PlaceFilter.ALL))));
    }

    /** Takes the sidebar away or brings it back. */
    void toggleSidebar() {
        if (split.getItems().contains(sidebar)) {
            dividers = split.getDividerPositions();
            split.getItems().remove(sidebar);
            split.setDividerPositions(dividers[0] / dividers[1]);
        } else {
            showSidebar();
        }
    }

    private void toggleRejected() {
        viewModel.rejectedShownProperty().set(!viewModel.rejectedShownProperty().get());
    }

    private void addFinding() {
        sidebar.open("sidebar-findings");
        findings.add();
    }

    private void showSidebar() {
        if (!split.getItems().contains(sidebar)) {
            split.getItems().add(sidebar);
            split.setDividerPositions(dividers);
        }
    }

    /** Goes round: text A, text B, the list beside them. */
    private void nextPane() {
        if (a.hasFocus()) {
            b.focusText();
        } else if (b.hasFocus() && split.getItems().contains(sidebar)) {
            sidebar.open(sidebar.selected());
        } else {
            a.focusText();
        }
    }

    private StatementPane focused() {
        return b.hasFocus() ? b : a;
    }

    /** Every key that does something anywhere in the window. */
    List<Shortcut> keys() {
        return shortcuts;
    }

    private List<Shortcut> shortcuts() {
        List<Shortcut> keys = new ArrayList<>(List.of(
                Shortcut.of("F1", "keys.help", this::showKeys),
                Shortcut.of("Shortcut+E", "keys.example", viewModel::openExample),
                Shortcut.of("Shortcut+O", "keys.open.a", a::open),
                Shortcut.of("Shortcut+Shift+O", "keys.open.b", b::open),
                Shortcut.of("Shortcut+Shift+V", "keys.paste", () -> focused().paste()),
                Shortcut.of(
                        "Shortcut+S",
                        "keys.save",
                        () -> viewModel.parts().document().save()),
                Shortcut.of(
                        "Shortcut+Shift+S",
                        "keys.save-as",
                        () -> viewModel.parts().document().saveAs()),
                Shortcut.of("Shortcut+I", "keys.describe", () -> focused().describe()),
                Shortcut.of("Shortcut+P", "keys.export", export::choosePdf),
                Shortcut.of("Shortcut+Z", "keys.undo", viewModel::undo),
                Shortcut.of("Shortcut+Shift+Z", "keys.redo", viewModel::redo),
                Shortcut.of("Shortcut+Y", "keys.redo", viewModel::redo),
                Shortcut.of("Shortcut+Shift+X", "keys.swap", viewModel::swap),
                Shortcut.of("Shortcut+1", "keys.focus.a", a::focusText),
                Shortcut.of("Shortcut+2", "keys.focus.b", b::focusText),
                Shortcut.of("F6", "keys.pane", this::nextPane),
                Shortcut.of("Shortcut+3", "keys.only.a", () -> sidebar.open("sidebar-only-a")),
                Shortcut.of("Shortcut+4", "keys.only.b", () -> sidebar.open("sidebar-only-b")),
                Shortcut.of("Shortcut+5", "keys.ledger", () -> sidebar.open("sidebar-topics")),
                Shortcut.of("Shortcut+6", "keys.findings", () -> sidebar.open("sidebar-findings")),
                Shortcut.of("Shortcut+7", "keys.quantities", () -> sidebar.open("sidebar-quantities")),
                Shortcut.of("Shortcut+8", "keys.speech", () -> sidebar.open("sidebar-speech")),
                Shortcut.of("Shortcut+9", "keys.notes", () -> sidebar.open("sidebar-notes")),
                Shortcut.of("Shortcut+Shift+F", "keys.findings.add", this::addFinding),
                Shortcut.of("Shortcut+Comma", "keys.preferences", this::showPreferences),
                Shortcut.of("F9", "keys.sidebar", this::toggleSidebar),
                Shortcut.of("Shortcut+K", "keys.codebook", this::editTopics),
                Shortcut.of("Shortcut+T", "keys.topic", topics::openPicker),
                Shortcut.of("Shortcut+Shift+T", "keys.ledger.wide", this::showLedger),
                Shortcut.of("Shortcut+Shift+H", "keys.mark", () -> marking().chooseTopic()),
                Shortcut.of("Shortcut+M", "keys.note", () -> marking().writeNote()),
                Shortcut.of("Shortcut+Enter", "keys.card", () -> marking().showCard()),
                Shortcut.of("Shortcut+Shift+R", "keys.rejected", this::toggleRejected),
                Shortcut.of("Shortcut+Shift+L", "keys.link", () -> marking().link()),
                Shortcut.of("F3", "keys.next", () -> viewModel.step(1)),
                Shortcut.of("Shift+F3", "keys.previous", () -> viewModel.step(-1)),
                Shortcut.of("Shortcut+F", "keys.find", find::open),
                Shortcut.of("F7", "keys.difference.next", viewModel.parts().differences()::next),
                Shortcut.of(
                        "Shift+F7",
                        "keys.difference.previous",
                        viewModel.parts().differences()::previous),
                Shortcut.of("F8", "keys.link-scrolling", viewModel.parts().passages()::toggleLinkedScrolling),
                Shortcut.of("Shift+F8", "keys.ribbon", viewModel.parts().passages()::toggleRibbon),
                Shortcut.of("Shortcut+Plus", "keys.larger", () -> focused().resizeText(1)),
                Shortcut.of("Shortcut+Equals", "keys.larger", () -> focused().resizeText(1)),
                Shortcut.of("Shortcut+Minus", "keys.smaller", () -> focused().resizeText(-1)),
                Shortcut.of("Shortcut+0", "keys.usual", () -> focused().resizeText(0)),
                Shortcut.of("Shortcut+L", "keys.theme", theme::toggle)));
        IntStream.range(0, CHIP_KEYS)
                .forEach(i -> keys.add(Shortcut.of("Alt+" + (i + 1), "keys.topic.toggle", () -> topics.toggle(i))));
        IntStream.range(0, CHIP_KEYS)
                .forEach(i -> keys.add(Shortcut.of("Alt+Shift+" + (i + 1), "keys.topic.solo", () -> topics.solo(i))));
        return List.copyOf(keys);
    }
}

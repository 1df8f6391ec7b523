package org.diptych.ui.main;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.diptych.model.Side;
import org.diptych.ui.compare.FindView;
import org.diptych.ui.export.ExportActions;
import org.diptych.ui.shared.Theme;
import org.diptych.ui.topics.TopicsView;

/** The keys that do something anywhere in the window. */
final class WindowKeys {
    /** Keys that also work while something is shown over the window. */
    static final Set<String> EVERYWHERE = Set.of("keys.help", "keys.theme");
    /** Keys that also work while a form is open over the window. */
    static final Set<String> OVER_FORMS = Set.of("keys.theme");
    /** Keys that also work while the ledger is shown over the window: what they do is seen in it. */
    static final Set<String> IN_LEDGER = Set.of("keys.ledger.wide", "keys.undo", "keys.redo", "keys.save");

    private static final int CHIP_KEYS = 9;

    private final MainView view;
    private final MainViewModel viewModel;
    private final Statements statements;
    private final Lists lists;
    private final TopicsView topics;
    private final FindView find;
    private final ExportActions export;
    private final Theme theme;

    WindowKeys(
            MainView view,
            MainViewModel viewModel,
            Statements statements,
            Lists lists,
            TopicsView topics,
            FindView find,
            ExportActions export,
            Theme theme) {
        this.view = view;
        this.viewModel = viewModel;
        this.statements = statements;
        this.lists = lists;
        this.topics = topics;
        this.find = find;
        this.export = export;
        this.theme = theme;
    }

    private void toggleRejected() {
        viewModel.rejectedShownProperty().set(!viewModel.rejectedShownProperty().get());
    }

    /** All of them, in the order in which they are told. */
    List<Shortcut> list() {
        List<Shortcut> keys = new ArrayList<>(List.of(
                Shortcut.of("F1", "keys.help", view::showKeys),
                Shortcut.of("Shortcut+N", "keys.new", viewModel::beginAnew),
                Shortcut.of("Shortcut+E", "keys.example", viewModel::openExample),
                Shortcut.of("Shortcut+O", "keys.open.a", statements.pane(Side.A)::open),
                Shortcut.of("Shortcut+Shift+O", "keys.open.b", statements.pane(Side.B)::open),
                Shortcut.of("Shortcut+Shift+V", "keys.paste", statements::paste),
                Shortcut.of(
                        "Shortcut+S",
                        "keys.save",
                        () -> viewModel.parts().document().save()),
                Shortcut.of(
                        "Shortcut+Shift+S",
                        "keys.save-as",
                        () -> viewModel.parts().document().saveAs()),
                Shortcut.of(
                        "Shortcut+I",
                        "keys.describe",
                        () -> statements.focused().describe()),
                Shortcut.of("Shortcut+P", "keys.export", export::choosePdf),
                Shortcut.of("Shortcut+Z", "keys.undo", viewModel::undo),
                Shortcut.of("Shortcut+Shift+Z", "keys.redo", viewModel::redo),
                Shortcut.of("Shortcut+Y", "keys.redo", viewModel::redo),
                Shortcut.of("Shortcut+Shift+X", "keys.swap", viewModel::swap),
                Shortcut.of("Shortcut+1", "keys.focus.a", statements.pane(Side.A)::focusText),
                Shortcut.of("Shortcut+2", "keys.focus.b", statements.pane(Side.B)::focusText),
                Shortcut.of("F6", "keys.pane", view::nextPane),
                Shortcut.of("Shortcut+3", "keys.only.a", () -> lists.open("sidebar-only-a")),
                Shortcut.of("Shortcut+4", "keys.only.b", () -> lists.open("sidebar-only-b")),
                Shortcut.of("Shortcut+5", "keys.ledger", () -> lists.open("sidebar-topics")),
                Shortcut.of("Shortcut+6", "keys.findings", () -> lists.open("sidebar-findings")),
                Shortcut.of("Shortcut+7", "keys.quantities", () -> lists.open("sidebar-quantities")),
                Shortcut.of("Shortcut+8", "keys.speech", () -> lists.open("sidebar-speech")),
                Shortcut.of("Shortcut+9", "keys.notes", () -> lists.open("sidebar-notes")),
                Shortcut.of("Shortcut+Shift+F", "keys.findings.add", lists::addFinding),
                Shortcut.of("Shortcut+Comma", "keys.preferences", view::showPreferences),
                Shortcut.of("F9", "keys.sidebar", statements::toggleSidebar),
                Shortcut.of("Shortcut+K", "keys.codebook", view::editTopics),
                Shortcut.of("Shortcut+T", "keys.topic", topics::openPicker),
                Shortcut.of("Shortcut+Shift+T", "keys.ledger.wide", view::showLedger),
                Shortcut.of(
                        "Shortcut+Shift+H",
                        "keys.mark",
                        () -> statements.marking().chooseTopic()),
                Shortcut.of(
                        "Shortcut+M", "keys.note", () -> statements.marking().writeNote()),
                Shortcut.of(
                        "Shortcut+Enter",
                        "keys.card",
                        () -> statements.marking().showCard()),
                Shortcut.of("Shortcut+Shift+R", "keys.rejected", this::toggleRejected),
                Shortcut.of(
                        "Shortcut+Shift+L",
                        "keys.link",
                        () -> statements.marking().link()),
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
                Shortcut.of(
                        "Shortcut+Plus",
                        "keys.larger",
                        () -> statements.focused().resizeText(1)),
                Shortcut.of(
                        "Shortcut+Equals",
                        "keys.larger",
                        () -> statements.focused().resizeText(1)),
                Shortcut.of(
                        "Shortcut+Minus",
                        "keys.smaller",
                        () -> statements.focused().resizeText(-1)),
                Shortcut.of(
                        "Shortcut+0", "keys.usual", () -> statements.focused().resizeText(0)),
                Shortcut.of("Shortcut+L", "keys.theme", theme::toggle)));
        IntStream.range(0, CHIP_KEYS)
                .forEach(i -> keys.add(Shortcut.of("Alt+" + (i + 1), "keys.topic.toggle", () -> topics.toggle(i))));
        IntStream.range(0, CHIP_KEYS)
                .forEach(i -> keys.add(Shortcut.of("Alt+Shift+" + (i + 1), "keys.topic.solo", () -> topics.solo(i))));
        return List.copyOf(keys);
    }
}

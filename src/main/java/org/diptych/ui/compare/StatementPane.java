package org.diptych.ui.compare;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.diptych.model.Side;
import org.diptych.model.Statement;
import org.diptych.ui.shared.Marked;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.ShownText;
import org.diptych.ui.shared.Theme;
import org.diptych.ui.shared.Turns;
import org.fxmisc.flowless.VirtualizedScrollPane;

/** One statement: head, text with highlights, and what an empty pane says. */
public final class StatementPane extends VBox {
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");
    private static final double SMALLEST = 9;
    private static final double LARGEST = 40;
    static final double USUAL = 15;

    private final StatementViewModel viewModel;
    private final StatementArea area;
    private final StatementHeadView head;
    private final EmptyPane empty;
    private final OverviewStrip overview;
    private final ReadOnlyDoubleWrapper textSize = new ReadOnlyDoubleWrapper(USUAL);
    private final Surroundings surroundings;

    private Optional<Arrival> arrival = Optional.empty();

    /**
     * A place that was gone to, and how the text stood there.
     *
     * @param go goes there
     * @param top first offset in view
     * @param caret place of the caret
     */
    private record Arrival(Runnable go, double top, int caret) {}

    /** What a pane asks of the window around it. */
    public interface Surroundings {
        /** Lets the user choose a file. */
        Optional<Path> chooseFile();

        /** Opens a comparison in the place of both statements; {@code asStatement} is for any other document. */
        void open(Path file, Runnable asStatement);

        /** Opens an address in the browser. */
        void browse(String url);
    }

    public StatementPane(StatementViewModel viewModel, Messages messages, Theme theme, Surroundings surroundings) {
        this.viewModel = viewModel;
        this.surroundings = surroundings;
        this.area = new StatementArea(theme);
        this.head = new StatementHeadView(viewModel, messages, this::open, this::paste, surroundings);
        this.empty = new EmptyPane(viewModel.side(), messages, this::open, this::paste);
        this.overview = new OverviewStrip(viewModel, messages, theme, area);
        layOut(messages);
        bind();
    }

    /** Lets the user choose a file for this statement. */
    public void open() {
        surroundings.chooseFile().ifPresent(this::open);
    }

    private void open(Path file) {
        surroundings.open(file, () -> viewModel.open(file));
    }

    /** Puts the text of the clipboard in the place of this statement. */
    public void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            open(clipboard.getFiles().get(0).toPath());
        } else {
            Optional.ofNullable(clipboard.getString()).ifPresent(viewModel::paste);
        }
    }

    /** Opens the form with what is known about the source. */
    public void describe() {
        head.edit();
    }

    StatementViewModel viewModel() {
        return viewModel;
    }

    OverviewStrip overview() {
        return overview;
    }

    StatementArea area() {
        return area;
    }

    /** The text, for those who mark in it. */
    public ShownText text() {
        return area;
    }

    /** Index of the first paragraph that can be seen, from 0. */
    public int firstParagraph() {
        return area.getVisibleParagraphs().isEmpty() ? 0 : area.firstVisibleParToAllParIndex();
    }

    /** Scrolls so that the paragraph is the first that can be seen; the last one where there are fewer. */
    public void showParagraph(int paragraph) {
        hurry();
        area.showParagraphAtTop(
                Math.max(0, Math.min(paragraph, area.getParagraphs().size() - 1)));
    }

    public void focusText() {
        area.requestFocus();
    }

    public boolean hasFocus() {
        return isFocusWithin();
    }

    /** Makes the text larger by so many points; 0 takes the usual size. */
    public void resizeText(int points) {
        setTextSize(points == 0 ? USUAL : textSize.get() + points);
    }

    /** Size of the letters in pixels. */
    public ReadOnlyDoubleProperty textSizeProperty() {
        return textSize.getReadOnlyProperty();
    }

    /** Sets the size of the letters in pixels, between the smallest and the largest that can be read. */
    public void setTextSize(double pixels) {
        textSize.set(Math.max(SMALLEST, Math.min(LARGEST, pixels)));
    }

    private void layOut(Messages messages) {
        String side = viewModel.side().name();
        setId("statement-" + side.toLowerCase(Locale.ROOT));
        getStyleClass().add("statement-pane");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(messages.text("statement.pane.name", side));
        area.setId("text-" + side.toLowerCase(Locale.ROOT));
        area.setAccessibleText(messages.text("statement.text.name", side));
        textSize.subscribe(size -> area.setTextSize(size.doubleValue()));
        StackPane text = new StackPane(new VirtualizedScrollPane<>(area), empty);
        text.getStyleClass().add("statement-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = viewModel.side() == Side.A ? new HBox(overview, text) : new HBox(text, overview);
        VBox.setVgrow(row, Priority.ALWAYS);
        getChildren().addAll(head, row);
    }

    private void bind() {
        viewModel.statementProperty().subscribe(this::take);
        viewModel.highlightingProperty().subscribe(this::highlight);
        viewModel.placeProperty().subscribe(place -> place.ifPresent(this::reveal));
        area.onTyping(viewModel::type);
        area.selectionProperty().subscribe(range -> viewModel.select(area.selected()));
        addEventFilter(KeyEvent.ANY, event -> hurry());
        addEventFilter(InputMethodEvent.ANY, event -> hurry());
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> hurry());
        addEventFilter(ScrollEvent.SCROLL, this::zoom);
        addEventFilter(DragEvent.DRAG_OVER, this::offer);
        addEventFilter(DragEvent.DRAG_DROPPED, this::drop);
        addEventFilter(DragEvent.DRAG_EXITED, event -> pseudoClassStateChanged(DROPPING, false));
    }

    /** Another text is laid out in a frame of its own, and shown at once to somebody who turns to it. */
    private void take(Statement statement) {
        Scene scene = getScene();
        if (scene != null && area.isOther(statement.text())) {
            Turns.of(scene).take(area, this, () -> {
                show(statement);
                area.highlight(viewModel.highlightingProperty().get());
            });
        } else {
            if (scene != null) {
                Turns.of(scene).leave(area, this);
            }
            show(statement);
        }
    }

    /** Shows the newest text now, if it still waits for its turn. */
    private void hurry() {
        if (getScene() != null) {
            Turns.of(getScene()).hurry(area);
        }
    }

    private void show(Statement statement) {
        area.show(statement.text());
        empty.setVisible(statement.text().isEmpty());
        overview.setVisible(!statement.text().isEmpty());
        overview.setManaged(!statement.text().isEmpty());
    }

    private void reveal(Marked marked) {
        hurry();
        marked.placeIn(viewModel.side()).ifPresent(place -> {
            Runnable go = marked.together() ? () -> area.revealBeside(place) : () -> area.reveal(place);
            go.run();
            arrival = Optional.of(arrivalBy(go));
        });
    }

    private Arrival arrivalBy(Runnable go) {
        return new Arrival(go, area.look().offsetAt(0), area.getCaretPosition());
    }

    /**
     * Shows highlights. The marks of a place that was just gone to come a little later: they give many paragraphs new
     * nodes, over which the area can lose the place. Who has gone on since then is not brought back.
     */
    private void highlight(Highlighting newest) {
        Optional<Arrival> still = arrival.filter(one -> one.equals(arrivalBy(one.go())));
        arrival = Optional.empty();
        area.highlight(newest);
        still.ifPresent(one -> {
            area.layout();
            one.go().run();
        });
    }

    private void zoom(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            resizeText(event.getDeltaY() > 0 ? 1 : -1);
            event.consume();
        }
    }

    private void offer(DragEvent event) {
        Dragboard board = event.getDragboard();
        if (board.hasFiles() || board.hasString()) {
            event.acceptTransferModes(TransferMode.COPY);
            pseudoClassStateChanged(DROPPING, true);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        Dragboard board = event.getDragboard();
        List<File> files = board.getFiles();
        if (!files.isEmpty()) {
            open(files.get(0).toPath());
        } else if (board.hasString()) {
            viewModel.paste(board.getString());
        }
        event.setDropCompleted(true);
        pseudoClassStateChanged(DROPPING, false);
        event.consume();
    }
}

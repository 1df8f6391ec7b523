package org.diptych.ui.topics;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.diptych.model.Side;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Theme;
import org.diptych.ui.shared.TopicLook;
import org.diptych.ui.shared.WrappingCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A topic of the ledger; the open one also shows its sentences. */
final class LedgerCell extends WrappingCell<LedgerRow> {
    private static final double NAME_SHARE = 26;
    private static final double SIDE_SHARE = 37;

    private final LedgerViewModel viewModel;
    private final Messages messages;
    private final Theme theme;
    private final boolean wide;
    private final Runnable left;
    private Optional<TopicDetail> detail = Optional.empty();

    LedgerCell(LedgerViewModel viewModel, Messages messages, Theme theme, boolean wide, Runnable left) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.theme = theme;
        this.wide = wide;
        this.left = left;
        getStyleClass().add("ledger-cell");
        content.getStyleClass().add("ledger-content");
        viewModel.detailProperty().subscribe(now -> {
            LedgerRow row = getItem();
            if (row != null && !isEmpty() && !detailOf(row).equals(detail)) {
                fill(row);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable LedgerRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            detail = Optional.empty();
            setGraphic(null);
            setAccessibleText(null);
        } else {
            fill(row);
            setGraphic(content);
        }
    }

    private Optional<TopicDetail> detailOf(LedgerRow row) {
        return viewModel
                .detailProperty()
                .get()
                .filter(open -> open.row().topic().id().equals(row.topic().id()));
    }

    private void fill(LedgerRow row) {
        detail = detailOf(row);
        content.getChildren().setAll(wide ? table(row) : stack(row));
        detail.ifPresent(
                open -> content.getChildren().add(new LedgerDetailView(open, viewModel, messages, wide, left)));
        String sentence = messages.text(
                "ledger.row",
                messages.topic(row.topic()),
                StatusLine.sentence(row, Side.A, messages),
                StatusLine.sentence(row, Side.B, messages));
        setAccessibleText(messages.text(detail.isPresent() ? "ledger.row.open" : "ledger.row.closed", sentence));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private VBox stack(LedgerRow row) {
        VBox lines = new VBox(name(row), new StatusLine(row, Side.A, messages), new StatusLine(row, Side.B, messages));
        lines.getStyleClass().add("ledger-lines");
        return lines;
    }

    private GridPane table(LedgerRow row) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("ledger-grid");
        grid.getColumnConstraints().addAll(columns());
        grid.addRow(0, name(row), new StatusLine(row, Side.A, messages), new StatusLine(row, Side.B, messages));
        return grid;
    }

    /** Widths of the columns of the full-window table. */
    static ColumnConstraints[] columns() {
        ColumnConstraints name = new ColumnConstraints();
        name.setPercentWidth(NAME_SHARE);
        ColumnConstraints side = new ColumnConstraints();
        side.setPercentWidth(SIDE_SHARE);
        return new ColumnConstraints[] {name, side, side};
    }

    private HBox name(LedgerRow row) {
        FontIcon arrow = new FontIcon(detail.isPresent() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        Swatch swatch = new Swatch();
        swatch.draw(TopicLook.of(row.topic().colour(), row.position(), theme.isDark()));
        Label code = new Label(row.topic().code());
        code.getStyleClass().add("topic-code");
        code.setMinWidth(USE_PREF_SIZE);
        Label name = new Label(messages.topic(row.topic()));
        name.getStyleClass().add("ledger-name");
        HBox line = new HBox(arrow, swatch, code, name);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("ledger-name-line");
        return line;
    }
}

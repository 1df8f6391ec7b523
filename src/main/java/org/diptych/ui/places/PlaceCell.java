package org.diptych.ui.places;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.PiecedText;
import org.diptych.ui.shared.SideTag;
import org.diptych.ui.shared.WrappingCell;
import org.jspecify.annotations.Nullable;

/** A place: side, kind and detail above its words, and whether the other statement has it too. */
final class PlaceCell extends WrappingCell<PlaceRow> {
    private final Messages messages;
    private final PlaceWording wording;
    private final SideTag side = new SideTag();
    private final Label kind = new Label();
    private final Label shared = new Label();
    private final TextFlow words = new TextFlow();

    PlaceCell(Messages messages) {
        this.messages = messages;
        this.wording = new PlaceWording(messages);
        getStyleClass().add("place-cell");
        kind.getStyleClass().add("row-detail");
        kind.setMinWidth(0);
        shared.getStyleClass().add("row-detail");
        shared.setMinWidth(USE_PREF_SIZE);
        words.getStyleClass().add("place-words");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(side, kind, gap, shared);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("status-line");
        content.getChildren().addAll(head, words);
        content.getStyleClass().add("place-content");
    }

    @Override
    protected void updateItem(@Nullable PlaceRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        side.show(row.side(), row.side().name());
        kind.setText(wording.of(row));
        shared.setText(
                row.kind().startsWith("places.voice.")
                        ? messages.text(row.shared() ? "places.linked" : "places.unlinked")
                        : messages.text(row.shared() ? "places.shared" : "places.only", row.side()));
        PiecedText.fill(words, row.text(), List.of(row.strong()), "quotation-text", "quotation-strong");
        setAccessibleText(messages.text("places.row", row.side(), kind.getText(), row.text(), shared.getText()));
        setGraphic(content);
    }
}

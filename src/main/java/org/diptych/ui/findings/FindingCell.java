package org.diptych.ui.findings;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.model.Side;
import org.diptych.ui.findings.FindingRow.Decision;
import org.diptych.ui.findings.FindingRow.Evidence;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Quotation;
import org.diptych.ui.shared.SideTag;
import org.diptych.ui.shared.TextPieces;
import org.diptych.ui.shared.WrappedText;
import org.jspecify.annotations.Nullable;

/** A finding: number, kind and sentence; the selected one also shows its evidence, which leads into the texts. */
final class FindingCell extends ListCell<FindingRow> {
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");
    private static final int LONGEST_EVIDENCE = 160;

    private final FindingsViewModel viewModel;
    private final Messages messages;
    private final Label number = new Label();
    private final Label kind = new Label();
    private final WrappedText text = new WrappedText("finding-text");
    private final WrappedText note = new WrappedText("finding-note");
    private final VBox evidence = new VBox();
    private final VBox body = new VBox(kind, text, note, evidence);
    private final HBox content = new HBox(number, body);

    FindingCell(FindingsViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("finding-cell");
        number.getStyleClass().add("finding-number");
        number.setMinWidth(USE_PREF_SIZE);
        kind.getStyleClass().add("row-detail");
        evidence.getStyleClass().add("finding-evidence");
        body.getStyleClass().add("finding-body");
        content.getStyleClass().add("finding-row");
        content.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(body, Priority.ALWAYS);
        body.setMinWidth(0);
        setPrefWidth(0);
        drag();
    }

    private void drag() {
        setOnDragDetected(event -> {
            FindingRow row = getItem();
            if (row != null && row.decision() == Decision.ACCEPTED) {
                ClipboardContent moving = new ClipboardContent();
                moving.putString(row.id());
                startDragAndDrop(TransferMode.MOVE).setContent(moving);
                event.consume();
            }
        });
        setOnDragOver(event -> {
            if (isMove(event)) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        });
        setOnDragEntered(event -> pseudoClassStateChanged(DROP, isMove(event)));
        setOnDragExited(event -> pseudoClassStateChanged(DROP, false));
        setOnDragDropped(event -> {
            FindingRow row = getItem();
            if (row != null && isMove(event)) {
                viewModel.moveTo(event.getDragboard().getString(), row.number() - 1);
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private boolean isMove(DragEvent event) {
        FindingRow row = getItem();
        return row != null
                && row.decision() == Decision.ACCEPTED
                && event.getGestureSource() instanceof FindingCell
                && event.getGestureSource() != this;
    }

    @Override
    protected void updateItem(@Nullable FindingRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            fill(row);
            setGraphic(content);
        }
    }

    @Override
    public void updateSelected(boolean selected) {
        super.updateSelected(selected);
        FindingRow row = getItem();
        if (row != null) {
            fill(row);
        }
    }

    private void fill(FindingRow row) {
        String kindName = messages.text("findings.kind." + row.kind().code());
        number.setText(String.valueOf(row.number()));
        kind.setText(kindName);
        text.setText(row.text());
        note.setText(row.note());
        note.setVisible(!row.note().isEmpty());
        note.setManaged(note.isVisible());
        setAccessibleText(messages.text("findings.row", row.number(), kindName, row.text()));
        evidence.getChildren().clear();
        evidence.setVisible(isSelected());
        evidence.setManaged(isSelected());
        if (isSelected()) {
            for (Side side : Side.values()) {
                row.of(side).forEach(one -> evidence.getChildren().add(line(row, side, one)));
                if (row.of(side).isEmpty()) {
                    Label none = new Label(messages.text("findings.evidence.none", side));
                    none.getStyleClass().add("proof-line");
                    evidence.getChildren().add(none);
                }
            }
        }
    }

    private HBox line(FindingRow row, Side side, Evidence one) {
        HBox line = new HBox(new SideTag(side), link(row, side, one));
        line.getStyleClass().add("finding-quote");
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    /** A link cannot be cut into pieces, so words that have to be are a quotation. */
    private Region link(FindingRow row, Side side, Evidence one) {
        if (TextPieces.areNeeded(one.words()) && one.place().isPresent()) {
            Quotation quotation =
                    new Quotation(shortened(one.words()), List.of(), () -> viewModel.visit(row, side, one));
            HBox.setHgrow(quotation, Priority.ALWAYS);
            return quotation;
        }
        Hyperlink link = new Hyperlink("“" + shortened(one.words()) + "”");
        link.setWrapText(true);
        link.setMinWidth(0);
        link.setDisable(one.place().isEmpty());
        link.setAccessibleText(messages.text("findings.evidence.name", side, one.words()));
        link.setOnAction(event -> viewModel.visit(row, side, one));
        return link;
    }

    private static String shortened(String words) {
        String folded = words.strip().replaceAll("\\s+", " ");
        return folded.length() <= LONGEST_EVIDENCE ? folded : folded.substring(0, LONGEST_EVIDENCE - 1) + "…";
    }
}

package org.diptych.ui.terms;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.TermKind;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.WrappedText;
import org.jspecify.annotations.Nullable;

/** A term: rank, text, kind and count. */
final class TermCell extends ListCell<OneSidedTerm> {
    private final TermsViewModel viewModel;
    private final Messages messages;
    private final Label rank = new Label();
    private final WrappedText text = new WrappedText("term-text");
    private final Label kind = new Label();
    private final Label count = new Label();
    private final HBox row = new HBox();

    TermCell(TermsViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("term-cell");
        rank.getStyleClass().add("term-rank");
        text.setMinWidth(0);
        kind.getStyleClass().add("row-detail");
        kind.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("row-detail");
        count.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row.getChildren().addAll(rank, text, gap, kind, count);
        row.setAlignment(Pos.BASELINE_LEFT);
        row.getStyleClass().add("term-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable OneSidedTerm term, boolean empty) {
        super.updateItem(term, empty);
        if (term == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            fill(term);
            setGraphic(row);
        }
    }

    @Override
    public void updateSelected(boolean selected) {
        super.updateSelected(selected);
        OneSidedTerm term = getItem();
        if (term != null) {
            fill(term);
        }
    }

    private void fill(OneSidedTerm term) {
        rank.setText(String.valueOf(term.rank()));
        text.setText(term.text());
        String kindName = messages.text("term.kind." + term.kind().name().toLowerCase(Locale.ROOT));
        kind.setText(kindName);
        int place = isSelected() ? viewModel.place(term) : 0;
        count.setText(
                place > 0
                        ? messages.text("terms.place", place, term.count())
                        : term.count() > 1 ? messages.text("terms.count", term.count()) : "");
        kind.setVisible(term.kind() != TermKind.WORD && term.kind() != TermKind.PHRASE);
        kind.setManaged(kind.isVisible());
        count.setManaged(!count.getText().isEmpty());
        setAccessibleText(messages.text(
                "terms.row",
                term.text(),
                kindName,
                term.count(),
                viewModel.side(),
                viewModel.side().other()));
    }
}

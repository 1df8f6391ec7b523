package org.diptych.ui.terms;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.model.AbsenceProof;
import org.diptych.model.NearMiss;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Side;
import org.diptych.model.TermKind;
import org.diptych.ui.shared.Messages;
import org.jspecify.annotations.Nullable;

/** A term: rank, text, kind and count; the selected one also shows what was searched in the other statement. */
final class TermCell extends ListCell<OneSidedTerm> {
    /** More forms than this are summed up. */
    private static final int FORMS_SHOWN = 12;

    private final TermsViewModel viewModel;
    private final Messages messages;
    private final Label rank = new Label();
    private final Label text = new Label();
    private final Label kind = new Label();
    private final Label count = new Label();
    private final VBox proof = new VBox();
    private final VBox content = new VBox();

    TermCell(TermsViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("term-cell");
        rank.getStyleClass().add("term-rank");
        text.getStyleClass().add("term-text");
        text.setWrapText(true);
        text.setMinWidth(0);
        kind.getStyleClass().add("term-kind");
        kind.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("term-count");
        count.setMinWidth(USE_PREF_SIZE);
        proof.getStyleClass().add("proof");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(rank, text, gap, kind, count);
        row.setAlignment(Pos.BASELINE_LEFT);
        row.getStyleClass().add("term-row");
        content.getChildren().addAll(row, proof);
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
            setGraphic(content);
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
        int place = isSelected() ? viewModel.place() : 0;
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
        proof.setVisible(isSelected());
        proof.setManaged(isSelected());
        proof.getChildren().clear();
        if (isSelected()) {
            explain(term);
        }
    }

    private void explain(OneSidedTerm term) {
        AbsenceProof searched = term.proof();
        Side other = viewModel.side().other();
        line(messages.text("terms.proof.absent", other), "proof-head");
        if (!searched.forms().isEmpty()) {
            String forms = searched.forms().stream().limit(FORMS_SHOWN).collect(Collectors.joining(", "));
            int more = searched.forms().size() - FORMS_SHOWN;
            line(
                    more > 0
                            ? messages.text("terms.proof.forms.more", forms, more)
                            : messages.text("terms.proof.forms", forms),
                    "proof-line");
        }
        searched.nearest().ifPresent(nearest -> nearest(nearest, other));
    }

    private void nearest(NearMiss nearest, Side other) {
        Hyperlink link = new Hyperlink(messages.text("terms.proof.nearest", other, nearest.text(), nearest.reason()));
        link.setWrapText(true);
        link.getStyleClass().add("proof-nearest");
        link.setOnAction(event -> viewModel.visit(nearest));
        proof.getChildren().add(link);
    }

    private void line(String sentence, String style) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        proof.getChildren().add(label);
    }
}

package org.diptych.ui.topics;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.model.AbsenceProof;
import org.diptych.model.NearMiss;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.ui.shared.Hint;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Quotation;
import org.diptych.ui.shared.WrappedLabel;
import org.diptych.ui.shared.WrappedText;
import org.diptych.ui.topics.LedgerRow.Silence;

/** What an opened row shows: the sentences of A beside those of B, and beside silence its proof. */
final class LedgerDetailView extends GridPane {
    /** More patterns than this are summed up until they are asked for. */
    private static final int FORMS_SHOWN = 14;

    private final LedgerViewModel viewModel;
    private final Messages messages;
    private final Runnable left;
    private final LedgerRow row;

    /**
     * @param wide whether the two sides stand under the columns of the full-window table
     * @param left called when a place in a statement was gone to
     */
    LedgerDetailView(TopicDetail detail, LedgerViewModel viewModel, Messages messages, boolean wide, Runnable left) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.left = left;
        this.row = detail.row();
        getStyleClass().add("ledger-detail");
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        getColumnConstraints().setAll(wide ? LedgerCell.columns() : new ColumnConstraints[] {half, half});
        int first = wide ? 1 : 0;
        column(Side.A, first, detail);
        column(Side.B, first + 1, detail);
    }

    private void column(Side side, int column, TopicDetail detail) {
        Optional<TopicDetail.Proof> proof = detail.proof(side);
        if (proof.isPresent()) {
            add(
                    proof(side, proof.get()),
                    column,
                    0,
                    1,
                    Math.max(1, detail.pairs().size()));
            return;
        }
        for (int i = 0; i < detail.pairs().size(); i++) {
            Optional<TopicDetail.Quote> quote = detail.pairs().get(i).of(side);
            if (quote.isPresent()) {
                add(quotation(side, quote.get()), column, i);
            }
        }
        if (row.silence(side) == Silence.OVERTAKEN) {
            add(
                    button("ledger.withdraw", side, () -> viewModel.withdraw(id(), side)),
                    column,
                    detail.pairs().size());
        }
    }

    private Node quotation(Side side, TopicDetail.Quote quote) {
        Quotation quotation = new Quotation(quote.text(), quote.mentions(), () -> {
            viewModel.visit(side, quote);
            left.run();
        });
        GridPane.setValignment(quotation, VPos.TOP);
        GridPane.setFillHeight(quotation, false);
        return quotation;
    }

    private Node proof(Side side, TopicDetail.Proof proof) {
        VBox box = new VBox();
        box.getStyleClass().add("ledger-proof");
        box.setId("proof-" + side.name().toLowerCase(Locale.ROOT));
        box.getChildren().add(new WrappedLabel(messages.text("ledger.proof.absent", side), "proof-head"));
        box.getChildren().add(searched(proof.searched()));
        proof.searched().nearest().ifPresent(near -> box.getChildren().add(near(side, near)));
        proof.nearest().ifPresent(quote -> {
            box.getChildren()
                    .add(new WrappedLabel(messages.text("ledger.proof.closest", side, side.other()), "proof-line"));
            box.getChildren().add(quotation(side, quote));
        });
        box.getChildren()
                .add(
                        row.silence(side) == Silence.CONFIRMED
                                ? button("ledger.withdraw", side, () -> viewModel.withdraw(id(), side))
                                : button("ledger.confirm", side, () -> viewModel.confirm(id(), side)));
        return box;
    }

    private WrappedText searched(AbsenceProof proof) {
        List<String> forms = proof.forms();
        String languages = proof.languages().stream()
                .map(tag -> Locale.forLanguageTag(tag).getDisplayName(messages.language()))
                .collect(Collectors.joining(", "));
        String some = String.join(", ", forms.subList(0, Math.min(FORMS_SHOWN, forms.size())));
        int more = forms.size() - FORMS_SHOWN;
        String sentence = forms.isEmpty()
                ? messages.text("ledger.proof.nothing")
                : more > 0
                        ? messages.text("ledger.proof.searched.more", some, more, languages)
                        : messages.text("ledger.proof.searched", some, languages);
        WrappedText label = new WrappedText("proof-line");
        label.setText(sentence);
        if (more > 0) {
            Hint.on(label, () -> String.join(", ", forms));
        }
        return label;
    }

    private Node near(Side side, NearMiss near) {
        String before = messages.text("ledger.proof.near", side) + " ";
        String sentence = before + near.text() + " (" + messages.reason(near.reason()) + ")";
        Span strong = new Span(before.length(), before.length() + near.text().length());
        return new Quotation(sentence, List.of(strong), () -> {
            viewModel.visit(side, near.span());
            left.run();
        });
    }

    private Button button(String key, Side side, Runnable action) {
        Button button = new Button(messages.text(key, side));
        button.setId(key.replace('.', '-') + "-" + side.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("small");
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setWrapText(true);
        button.setOnAction(event -> action.run());
        return button;
    }

    private String id() {
        return row.topic().id();
    }
}

package org.diptych.ui.terms;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.model.Keyness;
import org.diptych.model.OneSidedTerm;
import org.diptych.ui.shared.LeadingKey;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Quotation;
import org.diptych.ui.shared.WrappedLabel;
import org.diptych.ui.shared.WrappedText;

/** The details of the chosen term: its places, what was searched on the other side, figures, and what to do with it. */
final class TermDetailView extends ScrollPane {
    private static final int FORMS_SHOWN = 12;
    private static final int CONTEXTS_SHOWN = 12;
    private static final double GAP = 6;

    private final TermsViewModel viewModel;
    private final Messages messages;
    private final Runnable decided;
    private final VBox content = new VBox();
    private final TextField same = new TextField();
    private Optional<OneSidedTerm> shown = Optional.empty();

    /** @param decided takes the focus when a decision about the term was made here */
    TermDetailView(TermsViewModel viewModel, Messages messages, Runnable decided) {
        this.decided = decided;
        this.viewModel = viewModel;
        this.messages = messages;
        setId("term-detail-" + suffix());
        getStyleClass().add("term-detail");
        content.getStyleClass().add("term-detail-content");
        setContent(content);
        setFitToWidth(true);
        setAccessibleText(messages.text("terms.detail.name"));
        same.setId("term-same-" + suffix());
        same.setPromptText(messages.text("terms.same.prompt", viewModel.side().other()));
        same.setAccessibleText(same.getPromptText());
        same.setOnAction(event -> makeSame());
        LeadingKey.keepOutOf(same);
        viewModel.detailProperty().subscribe(this::show);
    }

    /** Takes the focus to the wording that means the same, which stands at the end. */
    void focusSame() {
        setVvalue(getVmax());
        same.requestFocus();
        same.selectAll();
    }

    /** Puts the chosen term's row on the clipboard, with tabs between its columns. */
    void copy() {
        shown.ifPresent(term -> {
            ClipboardContent row = new ClipboardContent();
            row.putString(viewModel.row(term));
            Clipboard.getSystemClipboard().setContent(row);
        });
    }

    private void show(Optional<TermDetail> now) {
        setVisible(now.isPresent());
        setManaged(now.isPresent());
        Optional<OneSidedTerm> term = now.map(TermDetail::term);
        if (!term.equals(shown)) {
            same.setText(now.flatMap(TermDetail::nearest)
                    .map(nearest -> nearest.wording().text())
                    .orElse(""));
            setVvalue(0);
        }
        shown = term;
        content.getChildren().clear();
        now.ifPresent(this::fill);
    }

    private void fill(TermDetail detail) {
        OneSidedTerm term = detail.term();
        WrappedText head = new WrappedText("term-detail-head");
        head.setText(term.text());
        content.getChildren().add(head);
        line(messages.text("terms.detail.here", viewModel.side(), term.count()), "term-detail-section");
        detail.contexts().stream()
                .limit(CONTEXTS_SHOWN)
                .forEach(context -> content.getChildren()
                        .add(new Quotation(
                                context.line(), List.of(context.key()), () -> viewModel.visit(term, context.span()))));
        if (detail.contexts().size() > CONTEXTS_SHOWN) {
            line(messages.text("terms.detail.more", detail.contexts().size() - CONTEXTS_SHOWN), "proof-line");
        }
        if (detail.forms().size() > 1) {
            line(
                    messages.text(
                            "terms.detail.forms",
                            detail.forms().stream()
                                    .map(form -> form.text() + " " + messages.text("terms.count", form.count()))
                                    .collect(Collectors.joining(", "))),
                    "proof-line");
        }
        line(messages.text("terms.proof.absent", viewModel.side().other()), "term-detail-section");
        searched(term.proof().forms());
        detail.nearest().ifPresent(this::nearest);
        line(messages.text("terms.detail.figures"), "term-detail-section");
        content.getChildren().add(figures(term));
        line(messages.text("terms.detail.decide"), "term-detail-section");
        actions(term);
    }

    private void searched(List<String> all) {
        if (!all.isEmpty()) {
            String forms = all.stream().limit(FORMS_SHOWN).collect(Collectors.joining(", "));
            int more = all.size() - FORMS_SHOWN;
            line(
                    more > 0
                            ? messages.text("terms.proof.forms.more", forms, more)
                            : messages.text("terms.proof.forms", forms),
                    "proof-line");
        }
    }

    private void nearest(TermDetail.Nearest nearest) {
        line(
                messages.text(
                        "terms.proof.nearest",
                        viewModel.side().other(),
                        nearest.wording().text(),
                        messages.reason(nearest.wording().reason())),
                "proof-line");
        content.getChildren()
                .add(new Quotation(
                        nearest.context().line(),
                        List.of(nearest.context().key()),
                        () -> viewModel.visit(nearest.wording())));
    }

    private GridPane figures(OneSidedTerm term) {
        Keyness keyness = term.keyness();
        GridPane grid = new GridPane();
        grid.getStyleClass().add("term-figures");
        figure(grid, "log-likelihood", keyness.logLikelihood());
        figure(grid, "log-ratio", keyness.logRatio());
        figure(grid, "specificity", term.score());
        if (!keyness.enoughText()) {
            Label little = new WrappedLabel(messages.text("terms.figure.too-little"), "proof-line");
            explain(little, "too-little");
            grid.add(little, 0, grid.getRowCount(), 2, 1);
        }
        return grid;
    }

    private void figure(GridPane grid, String key, double value) {
        Label name = new Label(messages.text("terms.figure." + key));
        Label number = new Label(messages.text("terms.figure.value", value));
        name.getStyleClass().add("proof-line");
        number.getStyleClass().add("term-figure");
        explain(name, key);
        explain(number, key);
        grid.addRow(grid.getRowCount(), name, number);
    }

    private void explain(Label label, String key) {
        Tooltip why = new Tooltip(messages.text("terms.figure.why." + key));
        why.setWrapText(true);
        why.setMaxWidth(360);
        label.setTooltip(why);
        label.setAccessibleHelp(why.getText());
    }

    private void actions(OneSidedTerm term) {
        Button equate = button("terms.same", this::makeSame);
        equate.disableProperty().bind(same.textProperty().map(String::isBlank));
        HBox.setHgrow(same, Priority.ALWAYS);
        HBox row = new HBox(GAP, same, equate);
        row.setAlignment(Pos.CENTER_LEFT);
        FlowPane rest = new FlowPane(GAP, GAP);
        rest.getChildren()
                .addAll(
                        button("terms.ignore.here", () -> decide(() -> viewModel.ignoreHere(term))),
                        button("terms.ignore.always", () -> decide(() -> viewModel.ignoreAlways(term))),
                        button("terms.copy", this::copy));
        content.getChildren().addAll(row, rest);
    }

    private void makeSame() {
        shown.filter(term -> !same.getText().isBlank())
                .ifPresent(term -> decide(() -> viewModel.treatAsSame(term, same.getText())));
    }

    /** The button that was pressed goes with the term. */
    private void decide(Runnable decision) {
        decided.run();
        decision.run();
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setId(key.replace('.', '-') + "-button-" + suffix());
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void line(String sentence, String style) {
        content.getChildren().add(new WrappedLabel(sentence, style));
    }

    private String suffix() {
        return viewModel.side().name().toLowerCase(Locale.ROOT);
    }
}

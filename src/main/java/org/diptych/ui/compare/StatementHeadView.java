package org.diptych.ui.compare;

import atlantafx.base.controls.Popover;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.diptych.model.Provenance;
import org.diptych.ui.shared.IconButton;
import org.diptych.ui.shared.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Who said it, when, as what, in which language, how long, and where it stands. */
final class StatementHeadView extends VBox {
    private final StatementViewModel viewModel;
    private final Messages messages;
    private final Label letter = new Label();
    private final Label name = new Label();
    private final Label facts = new Label();
    private final Hyperlink link = new Hyperlink();
    private final Label notice = new Label();
    private final IconButton edit;
    private final HBox row;

    StatementHeadView(
            StatementViewModel viewModel,
            Messages messages,
            Runnable open,
            Runnable paste,
            StatementPane.Surroundings surroundings) {
        this.viewModel = viewModel;
        this.messages = messages;
        String side = viewModel.side().name();
        String suffix = "-" + side.toLowerCase(Locale.ROOT);
        this.edit = new IconButton("describe" + suffix, Feather.EDIT_2, messages.text("head.describe"), this::edit);
        IconButton folder = new IconButton("open" + suffix, Feather.FOLDER, messages.text("head.open", side), open);
        IconButton clipboard =
                new IconButton("paste" + suffix, Feather.CLIPBOARD, messages.text("head.paste", side), paste);
        IconButton away =
                new IconButton("clear" + suffix, Feather.X, messages.text("head.clear", side), viewModel::clear);
        away.visibleProperty().bind(edit.visibleProperty());
        away.managedProperty().bind(edit.visibleProperty());
        edit.managedProperty().bind(edit.visibleProperty());
        letter.setText(side);
        name.setId("issuer" + suffix);
        facts.setId("facts" + suffix);
        link.setId("source" + suffix);
        link.setOnAction(event -> surroundings.browse(
                viewModel.statementProperty().get().provenance().url()));
        VBox words = new VBox(name, new HBox(facts, link));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        this.row = new HBox(letter, words, edit, folder, clipboard, away);
        layOut();
        viewModel.headProperty().subscribe(this::show);
    }

    private void layOut() {
        getStyleClass().add("statement-head");
        letter.getStyleClass().addAll("side-letter", "side-" + letter.getText().toLowerCase(Locale.ROOT));
        letter.setMinWidth(USE_PREF_SIZE);
        name.getStyleClass().add("issuer");
        facts.getStyleClass().add("facts");
        facts.setMinWidth(0);
        link.getStyleClass().add("source-link");
        link.setGraphic(new FontIcon(Feather.EXTERNAL_LINK));
        link.setMinWidth(USE_PREF_SIZE);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("head-row");
        notice.getStyleClass().add("notice-line");
        notice.setMaxWidth(Double.MAX_VALUE);
        ProgressBar reading = new ProgressBar();
        reading.getStyleClass().addAll("small", "reading-progress");
        reading.setMaxWidth(Double.MAX_VALUE);
        reading.progressProperty().bind(viewModel.reading().progressProperty());
        reading.visibleProperty().bind(viewModel.reading().busyProperty());
        reading.managedProperty().bind(reading.visibleProperty());
        getChildren().addAll(row, notice, reading);
    }

    /** Opens the form below the head. */
    void edit() {
        if (!edit.isVisible()) {
            return;
        }
        Popover popover = new Popover();
        ProvenanceForm form =
                new ProvenanceForm(viewModel.statementProperty().get().provenance(), messages, changed -> {
                    popover.hide();
                    viewModel.describe(changed);
                });
        popover.setContentNode(form);
        popover.setTitle(messages.text("provenance.title", viewModel.side().name()));
        popover.setHeaderAlwaysVisible(true);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        popover.setDetachable(false);
        popover.show(edit);
        form.focusFirst();
    }

    private void show(StatementHead head) {
        Provenance provenance = head.provenance();
        name.setText(head.name().isBlank() ? messages.text(head.blank() ? "head.empty" : "head.unnamed") : head.name());
        name.setTooltip(provenance.title().isBlank() ? null : new Tooltip(provenance.title()));
        facts.setText(head.blank() ? messages.text("head.nothing") : facts(head));
        link.setText(host(provenance.url()));
        link.setTooltip(new Tooltip(provenance.url()));
        link.setVisible(!provenance.url().isBlank());
        link.setManaged(link.isVisible());
        notice.setText(provenance.notice());
        notice.setVisible(!provenance.notice().isBlank());
        notice.setManaged(notice.isVisible());
        edit.setVisible(!head.blank());
    }

    private String facts(StatementHead head) {
        Provenance provenance = head.provenance();
        DateTimeFormatter format =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(messages.locale());
        String length = head.length() == 0
                ? ""
                : messages.text(head.countedInCharacters() ? "head.characters" : "head.words", head.length());
        return Stream.of(
                        provenance.date().map(format::format).orElse(""),
                        messages.text("kind." + provenance.kind().name().toLowerCase(Locale.ROOT)),
                        language(provenance.language()),
                        provenance.translator().isBlank()
                                ? ""
                                : messages.text("head.translator", provenance.translator()),
                        length)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String language(String tag) {
        return tag.equals(Provenance.UNKNOWN_LANGUAGE)
                ? ""
                : Locale.forLanguageTag(tag).getDisplayName(messages.locale());
    }

    private static String host(String url) {
        String rest = url.replaceFirst("^[a-z]+://(www\\.)?", "");
        int slash = rest.indexOf('/');
        return slash < 0 ? rest : rest.substring(0, slash);
    }
}

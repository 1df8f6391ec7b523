package org.diptych.ui.compare;

import atlantafx.base.controls.Popover;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.diptych.model.Provenance;
import org.diptych.ui.shared.Messages;

/** Who said it, when, as what, in which language, how long, and where it stands. */
final class StatementHeadView extends VBox {
    /** From this width on, in pixels, the head has room for buttons beside the words. */
    private static final double ROOMY = 440;

    private final StatementViewModel viewModel;
    private final Messages messages;
    private final Label letter = new Label();
    private final Label name = new Label();
    private final Label facts = new Label();
    private final Tooltip factsTip = new Tooltip();
    private final Label notice = new Label();
    private final BooleanProperty present = new SimpleBooleanProperty();
    private final BooleanProperty linked = new SimpleBooleanProperty();
    private final HeadActions actions;
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
        letter.setText(side);
        name.setId("issuer" + suffix);
        facts.setId("facts" + suffix);
        VBox words = new VBox(name, facts);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        this.actions = new HeadActions(
                side,
                messages,
                actions(open, paste, surroundings),
                present,
                linked,
                widthProperty().greaterThan(ROOMY));
        this.row = new HBox(letter, words, actions);
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
        facts.setTooltip(factsTip);
        factsTip.textProperty().bind(facts.textProperty());
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

    private HeadActions.Actions actions(Runnable open, Runnable paste, StatementPane.Surroundings surroundings) {
        return new HeadActions.Actions() {
            @Override
            public void browse() {
                surroundings.browse(
                        viewModel.statementProperty().get().provenance().url());
            }

            @Override
            public void describe() {
                edit();
            }

            @Override
            public void open() {
                open.run();
            }

            @Override
            public void paste() {
                paste.run();
            }

            @Override
            public void clear() {
                viewModel.clear();
            }
        };
    }

    /** Opens the form below the head. */
    void edit() {
        if (!present.get()) {
            return;
        }
        Popover popover = new Popover();
        ProvenanceForm form = new ProvenanceForm(
                viewModel.statementProperty().get().provenance(),
                messages,
                changed -> {
                    popover.hide();
                    viewModel.describe(changed);
                },
                popover::hide);
        // Who clicks elsewhere has not thrown away what was typed; it can be undone.
        popover.setOnAutoHide(event -> viewModel.describe(form.entered()));
        popover.setContentNode(form);
        popover.setTitle(messages.text("provenance.title", viewModel.side().name()));
        popover.setHeaderAlwaysVisible(true);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        popover.setDetachable(false);
        popover.show(actions);
        form.focusFirst();
    }

    private void show(StatementHead head) {
        Provenance provenance = head.provenance();
        name.setText(head.name().isBlank() ? messages.text(head.blank() ? "head.empty" : "head.unnamed") : head.name());
        name.setTooltip(provenance.title().isBlank() ? null : new Tooltip(provenance.title()));
        facts.setText(head.blank() ? messages.text("head.nothing") : facts(head));
        linked.set(!provenance.url().isBlank());
        present.set(!head.blank());
        notice.setText(provenance.notice());
        notice.setVisible(!provenance.notice().isBlank());
        notice.setManaged(notice.isVisible());
    }

    private String facts(StatementHead head) {
        Provenance provenance = head.provenance();
        DateTimeFormatter format =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(messages.locale());
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
                : Locale.forLanguageTag(tag).getDisplayName(messages.language());
    }
}

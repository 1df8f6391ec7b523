package org.diptych.ui.document;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.diptych.ui.shared.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands above two empty panes: how to start, and the comparisons that were used last. */
public final class WelcomeView extends HBox {
    private static final int MOST_SHOWN = 5;
    private static final double MOST_NAME_SHARE = 0.6;

    private final DocumentViewModel viewModel;
    private final Messages messages;
    private final VBox recent = new VBox();

    /** @param statement opens a chosen file that is no comparison */
    public WelcomeView(DocumentViewModel viewModel, Messages messages, Consumer<Path> statement, Runnable example) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("welcome");
        getStyleClass().add("welcome");
        Label title = new Label(messages.text("welcome.title"));
        title.getStyleClass().add("welcome-title");
        Label hint = new Label(messages.text("welcome.hint"));
        hint.getStyleClass().add("welcome-hint");
        hint.setWrapText(true);
        Button open = new Button(messages.text("welcome.open"), new FontIcon(Feather.FOLDER));
        open.setId("welcome-open");
        open.setOnAction(event -> viewModel.open(statement));
        Button show = new Button(messages.text("welcome.example"), new FontIcon(Feather.BOOK_OPEN));
        show.setId("welcome-example");
        show.setOnAction(event -> example.run());
        HBox buttons = new HBox(open, show);
        buttons.getStyleClass().add("welcome-buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox start = new VBox(title, hint, buttons);
        start.getStyleClass().add("welcome-start");
        recent.setId("recent");
        recent.getStyleClass().add("welcome-recent");
        HBox.setHgrow(start, Priority.ALWAYS);
        HBox.setHgrow(recent, Priority.ALWAYS);
        start.setPrefWidth(1);
        recent.setPrefWidth(1);
        getChildren().addAll(start, recent);
        visibleProperty().bind(viewModel.blankProperty());
        managedProperty().bind(viewModel.blankProperty());
        viewModel.recentProperty().subscribe(this::list);
    }

    private void list(List<RecentRow> files) {
        Label title = new Label(messages.text("welcome.recent"));
        title.getStyleClass().add("welcome-recent-title");
        recent.getChildren().setAll(title);
        if (files.isEmpty()) {
            Label none = new Label(messages.text("welcome.recent.none"));
            none.getStyleClass().add("welcome-hint");
            recent.getChildren().add(none);
        }
        files.stream().limit(MOST_SHOWN).map(this::row).forEach(recent.getChildren()::add);
    }

    private Node row(RecentRow file) {
        Hyperlink link = new Hyperlink(file.name());
        link.setMnemonicParsing(false);
        link.setTooltip(new Tooltip(file.file().toString()));
        link.setOnAction(event -> viewModel.open(file.file()));
        Label about = new Label(file.about());
        about.getStyleClass().add("welcome-hint");
        about.setMinWidth(0);
        about.setPrefWidth(0);
        HBox.setHgrow(about, Priority.ALWAYS);
        about.setMaxWidth(Double.MAX_VALUE);
        link.setMinWidth(0);
        // A long name leaves room for what the comparison is about.
        link.maxWidthProperty().bind(recent.widthProperty().multiply(MOST_NAME_SHARE));
        HBox row = new HBox(link, about);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}

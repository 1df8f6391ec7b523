package org.diptych.ui.main;

import java.nio.file.Path;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.diptych.ui.shared.Desktop;
import org.diptych.ui.shared.IconButton;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Notice;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Tells problems and good news above the statements, and never stands in the way. */
final class Banner extends HBox {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final Messages messages;
    private final Desktop desktop;
    private final FontIcon icon = new FontIcon(Feather.INFO);
    private final Label text = new Label();
    private final HBox links = new HBox();

    Banner(MainViewModel viewModel, Messages messages, Desktop desktop) {
        this.messages = messages;
        this.desktop = desktop;
        setId("banner");
        getStyleClass().add("banner");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        text.setId("banner-text");
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        links.setAlignment(Pos.CENTER_LEFT);
        links.setMinWidth(USE_PREF_SIZE);
        IconButton close =
                new IconButton("banner-close", Feather.X, messages.text("banner.close"), viewModel::dismissNotice);
        close.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(icon, text, links, close);
        viewModel.noticeProperty().subscribe(this::show);
    }

    private void show(Optional<Notice> notice) {
        setVisible(notice.isPresent());
        setManaged(notice.isPresent());
        notice.ifPresent(told -> {
            boolean problem = told.kind() == Notice.Kind.PROBLEM;
            pseudoClassStateChanged(PROBLEM, problem);
            icon.setIconCode(problem ? Feather.ALERT_TRIANGLE : Feather.CHECK_CIRCLE);
            text.setText(told.text());
            setAccessibleText(told.text());
            links.getChildren().clear();
            told.file().ifPresent(this::link);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
    }

    private void link(Path file) {
        Hyperlink open = new Hyperlink(messages.text("banner.open"));
        open.setId("banner-open");
        open.setOnAction(event -> desktop.show(file.toUri()));
        links.getChildren().add(open);
        Optional.ofNullable(file.toAbsolutePath().getParent()).ifPresent(folder -> {
            Hyperlink show = new Hyperlink(messages.text("banner.folder"));
            show.setOnAction(event -> desktop.show(folder.toUri()));
            links.getChildren().add(show);
        });
    }
}

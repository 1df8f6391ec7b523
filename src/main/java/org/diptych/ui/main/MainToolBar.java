package org.diptych.ui.main;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.ui.document.FileMenu;
import org.diptych.ui.export.ExportActions;
import org.diptych.ui.export.ExportMenu;
import org.diptych.ui.shared.Change;
import org.diptych.ui.shared.Hint;
import org.diptych.ui.shared.IconButton;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Theme;
import org.diptych.ui.topics.TopicsView;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done with the whole comparison, and the topics below. */
final class MainToolBar extends VBox {

    MainToolBar(
            MainViewModel viewModel,
            Messages messages,
            Theme theme,
            TopicsView topics,
            Runnable codebook,
            ExportActions export,
            Runnable sidebar,
            Runnable preferences,
            Runnable keys) {
        getStyleClass().add("top");
        Button example = new Button(messages.text("toolbar.example"), new FontIcon(Feather.BOOK_OPEN));
        example.setId("open-example");
        example.getStyleClass().add("flat");
        example.setOnAction(event -> viewModel.openExample());
        IconButton save = new IconButton(
                "save",
                Feather.SAVE,
                messages.text("document.save.button"),
                viewModel.parts().document()::save);
        FileMenu file =
                new FileMenu(viewModel.parts().document(), messages, viewModel::beginAnew, viewModel::openStatement);
        file.setAccessibleText(file.getText()); // A menu button does not give its text to screen readers.
        IconButton swap = new IconButton("swap", Feather.REPEAT, messages.text("toolbar.swap"), viewModel::swap);
        IconButton undo =
                new IconButton("undo", Feather.CORNER_UP_LEFT, messages.text("toolbar.undo.nothing"), viewModel::undo);
        IconButton redo =
                new IconButton("redo", Feather.CORNER_UP_RIGHT, messages.text("toolbar.redo.nothing"), viewModel::redo);
        viewModel.undoableProperty().subscribe(change -> history(undo, "toolbar.undo", change, messages));
        viewModel.redoableProperty().subscribe(change -> history(redo, "toolbar.redo", change, messages));
        ToggleButton linked = toggle(
                "link-scrolling",
                Feather.LINK,
                viewModel.parts().passages().scrollingLinkedProperty(),
                on -> messages.text(on ? "toolbar.linked" : "toolbar.unlinked"));
        ToggleButton rejected = toggle(
                "show-rejected",
                Feather.SLASH,
                viewModel.rejectedShownProperty(),
                on -> messages.text(on ? "toolbar.rejected.shown" : "toolbar.rejected.hidden"));
        IconButton edit = new IconButton("edit-topics", Feather.TAG, messages.text("toolbar.codebook"), codebook);
        IconButton light = new IconButton("theme", Feather.MOON, messages.text("toolbar.theme"), theme::toggle);
        theme.darkProperty().subscribe(dark -> light.draw(dark ? Feather.SUN : Feather.MOON));
        IconButton lists = new IconButton("toggle-sidebar", Feather.SIDEBAR, messages.text("toolbar.sidebar"), sidebar);
        IconButton settings =
                new IconButton("preferences-open", Feather.SETTINGS, messages.text("toolbar.preferences"), preferences);
        IconButton help = new IconButton("help", Feather.HELP_CIRCLE, messages.text("toolbar.keys"), keys);
        Button pdf = new Button(messages.text("toolbar.export"), new FontIcon(Feather.DOWNLOAD));
        pdf.setId("export-pdf");
        pdf.getStyleClass().add("accent");
        pdf.setOnAction(event -> export.choosePdf());
        pdf.disableProperty().bind(viewModel.parts().export().possibleProperty().not());
        ExportMenu more = new ExportMenu(viewModel.parts().export(), messages, export::export);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ToolBar bar = new ToolBar(
                file,
                save,
                example,
                new Separator(Orientation.VERTICAL),
                undo,
                redo,
                swap,
                linked,
                rejected,
                edit,
                gap,
                light,
                lists,
                settings,
                help,
                more,
                pdf);
        getChildren().addAll(bar, topics);
    }

    private static ToggleButton toggle(
            String id, Feather icon, BooleanProperty property, Function<Boolean, String> sentence) {
        ToggleButton button = new ToggleButton("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("icon-button", "button-icon", "flat");
        button.selectedProperty().bindBidirectional(property);
        button.selectedProperty().subscribe(on -> button.setAccessibleText(sentence.apply(on)));
        Hint.on(button, button::getAccessibleText);
        return button;
    }

    private static void history(IconButton button, String key, Optional<Change> change, Messages messages) {
        button.setDisable(change.isEmpty());
        button.say(change.map(step -> messages.text(key, messages.text(step)))
                .orElseGet(() -> messages.text(key + ".nothing")));
    }
}

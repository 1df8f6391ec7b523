package org.diptych.ui.export;

import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.diptych.ui.shared.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The further ways to take a comparison out of Diptych. */
public final class ExportMenu extends MenuButton {

    /** @param write lets the user choose a file and writes it */
    public ExportMenu(ExportViewModel viewModel, Messages messages, Consumer<ExportFormat> write) {
        setId("export-more");
        setGraphic(new FontIcon(Feather.SHARE));
        getStyleClass().addAll("icon-button", "button-icon", "flat", "no-arrow");
        String sentence = messages.text("export.more");
        setAccessibleText(sentence);
        setTooltip(new Tooltip(sentence));
        for (ExportFormat format : ExportFormat.values()) {
            if (format == ExportFormat.JSON || format == ExportFormat.ORIGINAL_A) {
                getItems().add(new SeparatorMenuItem());
            }
            MenuItem item = new MenuItem(messages.text("export.menu." + format.key()));
            item.setId("export-" + format.key() + "-item");
            item.disableProperty().bind(viewModel.possibleProperty(format).not());
            item.setOnAction(event -> write.accept(format));
            getItems().add(item);
        }
        MenuItem copy = new MenuItem(messages.text("export.copy"));
        copy.setId("export-copy");
        copy.disableProperty().bind(viewModel.possibleProperty().not());
        copy.setOnAction(event -> copy(viewModel));
        getItems().addAll(new SeparatorMenuItem(), copy);
    }

    private static void copy(ExportViewModel viewModel) {
        ClipboardContent content = new ClipboardContent();
        content.putString(viewModel.summary());
        Clipboard.getSystemClipboard().setContent(content);
        viewModel.tellCopied();
    }
}

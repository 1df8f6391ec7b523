package org.diptych.ui.shared;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The file choosers of the platform. Each remembers the folder that was used last. */
public final class RealDesktop implements Desktop {
    private static final String COMPARISON = "*.diptych";

    private final Window window;
    private final Messages messages;
    private final Consumer<URI> browser;
    private Optional<File> folder = Optional.empty();

    public RealDesktop(Window window, Messages messages, Consumer<URI> browser) {
        this.window = window;
        this.messages = messages;
        this.browser = browser;
    }

    @Override
    public Optional<Path> chooseDocument() {
        FileChooser chooser = chooser("desktop.open.title");
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(
                                messages.text("desktop.open.documents"),
                                COMPARISON,
                                "*.txt",
                                "*.md",
                                "*.html",
                                "*.htm",
                                "*.docx",
                                "*.odt",
                                "*.rtf",
                                "*.pdf"),
                        new ExtensionFilter(messages.text("desktop.open.all"), "*"));
        return remembered(chooser.showOpenDialog(window));
    }

    @Override
    public Optional<Path> chooseTarget(String kind, String proposedName) {
        String ending = proposedName.substring(proposedName.lastIndexOf('.'));
        FileChooser chooser = chooser("desktop.target.title");
        chooser.setInitialFileName(proposedName);
        chooser.getExtensionFilters().add(new ExtensionFilter(kind, "*" + ending));
        return remembered(chooser.showSaveDialog(window)).map(file -> named(file, ending));
    }

    @Override
    public Optional<Path> chooseComparison() {
        FileChooser chooser = chooser("desktop.comparison.title");
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(messages.text("desktop.comparison.open"), COMPARISON, "*.pdf"),
                        new ExtensionFilter(messages.text("desktop.open.all"), "*"));
        return remembered(chooser.showOpenDialog(window));
    }

    @Override
    public Optional<Path> chooseProject() {
        FileChooser chooser = chooser("desktop.project.title");
        chooser.getExtensionFilters().add(new ExtensionFilter(messages.text("desktop.project.documents"), "*.qdpx"));
        return remembered(chooser.showOpenDialog(window));
    }

    @Override
    public Optional<Path> chooseCodebook() {
        FileChooser chooser = chooser("desktop.codebook.open");
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(
                        messages.text("desktop.codebook.documents"),
                        "*.codebook",
                        "*.qdc",
                        "*.csv",
                        "*.tsv",
                        "*.qdpx"));
        return remembered(chooser.showOpenDialog(window));
    }

    @Override
    public Optional<Path> chooseCodebookTarget(String proposedName) {
        FileChooser chooser = chooser("desktop.codebook.save");
        chooser.setInitialFileName(proposedName);
        for (String ending : new String[] {"*.codebook", "*.csv", "*.qdc"}) {
            chooser.getExtensionFilters().add(new ExtensionFilter(ending.substring(2), ending));
        }
        return remembered(chooser.showSaveDialog(window));
    }

    @Override
    public Optional<Path> chooseSave(String proposedName) {
        FileChooser chooser = chooser("desktop.save.title");
        chooser.setInitialFileName(proposedName);
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(messages.text("desktop.comparison.documents"), COMPARISON));
        return remembered(chooser.showSaveDialog(window)).map(file -> named(file, ".diptych"));
    }

    @Override
    public Leaving askBeforeLeaving(String name) {
        ButtonType save = new ButtonType(messages.text("desktop.leave.save"), ButtonData.YES);
        ButtonType keep = new ButtonType(messages.text("desktop.leave.keep"), ButtonData.OTHER);
        ButtonType discard = new ButtonType(messages.text("desktop.leave.discard"), ButtonData.NO);
        ButtonType stay = new ButtonType(messages.text("desktop.leave.stay"), ButtonData.CANCEL_CLOSE);
        Alert alert =
                new Alert(Alert.AlertType.CONFIRMATION, messages.text("desktop.leave.text"), save, keep, discard, stay);
        alert.initOwner(window);
        alert.setTitle(messages.text("window.title"));
        alert.setHeaderText(messages.text("desktop.leave.question", name));
        ButtonType answer = alert.showAndWait().orElse(stay);
        return answer == save
                ? Leaving.SAVE
                : answer == keep ? Leaving.KEEP : answer == discard ? Leaving.DISCARD : Leaving.STAY;
    }

    @Override
    public void show(URI address) {
        browser.accept(address);
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text(title));
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<Path> remembered(@Nullable File chosen) {
        Optional<File> file = Optional.ofNullable(chosen);
        folder = file.map(File::getParentFile).or(() -> folder);
        return file.map(File::toPath);
    }

    private static Path named(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return name.contains(".") ? file : file.resolveSibling(name + ending);
    }
}

package org.diptych.ui.shared;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The file choosers of the platform. Each remembers the folder that was used last. */
public final class RealDesktop implements Desktop {
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

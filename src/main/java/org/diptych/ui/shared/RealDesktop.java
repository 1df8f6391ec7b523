package org.diptych.ui.shared;

import atlantafx.base.theme.Styles;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The file choosers of the platform. Each remembers the folder that was used last. */
public final class RealDesktop implements Desktop {
    private static final String COMPARISON = "*.diptych";
    private static final double QUESTION_WIDTH = 480;
    private static final double QUESTION_GAP = 10;

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
        return target(chooser, List.of(ending));
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
        List<String> endings = List.of(".codebook", ".csv", ".qdc");
        for (String ending : endings) {
            chooser.getExtensionFilters().add(new ExtensionFilter(ending.substring(1), "*" + ending));
        }
        return target(chooser, endings);
    }

    @Override
    public Optional<Path> chooseSave(String proposedName) {
        FileChooser chooser = chooser("desktop.save.title");
        chooser.setInitialFileName(proposedName);
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(messages.text("desktop.comparison.documents"), COMPARISON));
        return target(chooser, List.of(".diptych"));
    }

    @Override
    public Leaving askBeforeLeaving(String name) {
        ButtonType save = new ButtonType(messages.text("desktop.leave.save"), ButtonData.YES);
        ButtonType keep = new ButtonType(messages.text("desktop.leave.keep"), ButtonData.OTHER);
        ButtonType discard = new ButtonType(messages.text("desktop.leave.discard"), ButtonData.NO);
        ButtonType stay = new ButtonType(messages.text("desktop.leave.stay"), ButtonData.CANCEL_CLOSE);
        ButtonType answer = ask(
                        messages.text("desktop.leave.question", name),
                        messages.text("desktop.leave.text"),
                        save,
                        save,
                        keep,
                        discard,
                        stay)
                .orElse(stay);
        return answer == save
                ? Leaving.SAVE
                : answer == keep ? Leaving.KEEP : answer == discard ? Leaving.DISCARD : Leaving.STAY;
    }

    @Override
    public Leaving askAboutEdits(boolean usable) {
        ButtonType use = new ButtonType(messages.text("codebook.apply"), ButtonData.YES);
        ButtonType discard = new ButtonType(messages.text("codebook.leave.discard"), ButtonData.NO);
        ButtonType stay = new ButtonType(messages.text("codebook.leave.stay"), ButtonData.CANCEL_CLOSE);
        ButtonType answer = ask(
                        messages.text("codebook.leave.question"),
                        messages.text(usable ? "codebook.leave.text" : "codebook.leave.unreadable"),
                        usable ? use : stay,
                        usable ? new ButtonType[] {use, discard, stay} : new ButtonType[] {discard, stay})
                .orElse(stay);
        return answer == use ? Leaving.SAVE : answer == discard ? Leaving.DISCARD : Leaving.STAY;
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

    private Optional<Path> target(FileChooser chooser, List<String> endings) {
        return remembered(chooser.showSaveDialog(window)).flatMap(chosen -> {
            String filter = Optional.ofNullable(chooser.getSelectedExtensionFilter())
                    .map(selected -> selected.getExtensions().get(0).substring(1))
                    .filter(endings::contains)
                    .orElse(endings.get(0));
            Path file = named(chosen, filter, endings);
            // The chooser has asked only about the name that was typed.
            return file.equals(chosen) || !Files.exists(file) || mayReplace(file)
                    ? Optional.of(file)
                    : Optional.empty();
        });
    }

    /** The file with an ending: its own when it has one of those that are possible. A dot may be part of the name. */
    static Path named(Path file, String ending, List<String> possible) {
        String name = String.valueOf(file.getFileName());
        String small = name.toLowerCase(Locale.ROOT);
        return possible.stream().anyMatch(small::endsWith) ? file : file.resolveSibling(name + ending);
    }

    private boolean mayReplace(Path file) {
        ButtonType replace = new ButtonType(messages.text("desktop.replace.yes"), ButtonData.YES);
        ButtonType cancel = new ButtonType(messages.text("desktop.leave.stay"), ButtonData.CANCEL_CLOSE);
        return ask(
                        messages.text("desktop.replace.question", String.valueOf(file.getFileName())),
                        messages.text("desktop.replace.text"),
                        cancel,
                        cancel,
                        replace)
                .equals(Optional.of(replace));
    }

    /** The window that the user is in: a question about the editor of topics stands over it. */
    private Window front() {
        return Window.getWindows().stream()
                .filter(one -> one instanceof Stage && one.isFocused())
                .findFirst()
                .orElse(window);
    }

    /** @param safe the answer that Enter gives, by which nothing is lost */
    private Optional<ButtonType> ask(String question, String explanation, ButtonType safe, ButtonType... answers) {
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, explanation, answers);
        alert.initOwner(front());
        alert.setTitle(messages.text("window.title"));
        alert.setHeaderText(null);
        alert.setGraphic(null);
        VBox words = new VBox(
                QUESTION_GAP,
                new WrappedLabel(question, Styles.TEXT_BOLD),
                new WrappedLabel(explanation, "explanation"));
        words.setMaxWidth(QUESTION_WIDTH);
        words.setPadding(new Insets(2 * QUESTION_GAP, 2 * QUESTION_GAP, QUESTION_GAP, 2 * QUESTION_GAP));
        alert.getDialogPane().setContent(words);
        alert.getDialogPane().setAccessibleText(question + " " + explanation);
        for (ButtonType answer : answers) {
            if (alert.getDialogPane().lookupButton(answer) instanceof Button button) {
                button.setDefaultButton(answer == safe);
            }
        }
        alert.setOnShown(event -> alert.getDialogPane().lookupButton(safe).requestFocus());
        return alert.showAndWait();
    }
}

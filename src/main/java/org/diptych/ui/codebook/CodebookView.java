package org.diptych.ui.codebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.diptych.model.Codebook;
import org.diptych.model.Topic;
import org.diptych.ui.shared.Desktop;
import org.diptych.ui.shared.Hint;
import org.diptych.ui.shared.IconButton;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.SearchField;
import org.kordamp.ikonli.feather.Feather;

/** The editor of a codebook: topics on the left, the chosen one on the right, words that are the same behind a tab. */
public final class CodebookView extends BorderPane {
    private static final double LIST_SHARE = 0.3;
    private static final double SWATCH = 12;

    private final CodebookViewModel viewModel;
    private final Messages messages;
    private final Files files;
    private final Runnable done;
    private final SearchField filter;
    private final ListView<Topic> topics = new ListView<>();
    private final TopicForm form;
    private final TextArea sameWords = new TextArea();
    private final Label problem = new Label();
    private final Label hits = new Label();
    private final Label examples = new Label();
    private final Button apply = new Button();
    private Optional<String> formTopic = Optional.empty();
    private boolean filling;

    /** Lets the user choose files. */
    public interface Files {
        Optional<Path> codebookToOpen();

        Optional<Path> codebookToSave(String proposedName);

        /**
         * Asks what is to become of changes before the editor is closed.
         *
         * @param usable whether the comparison could use them as they are
         */
        Desktop.Leaving askAboutEdits(boolean usable);
    }

    /** @param done closes the editor */
    public CodebookView(CodebookViewModel viewModel, Messages messages, Files files, Runnable done) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.files = files;
        this.done = done;
        this.filter =
                new SearchField("codebook-filter", messages.text("codebook.filter"), messages.text("codebook.filter"));
        this.form = new TopicForm(messages, fields -> viewModel.type(fields, messages::topic));
        layOut();
        bind();
    }

    /** Puts the cursor where typing finds a topic. */
    public void focusFirst() {
        filter.requestFocus();
    }

    /** Whether the editor may be closed; asks when anything would be lost. */
    boolean mayClose() {
        return viewModel.mayClose(files::askAboutEdits);
    }

    private void leave() {
        if (mayClose()) {
            done.run();
        }
    }

    private void layOut() {
        getStyleClass().add("codebook");
        setId("codebook");
        topics.setId("codebook-topics");
        topics.setAccessibleText(messages.text("codebook.topics"));
        topics.setCellFactory(list -> new TopicRow());
        topics.setPlaceholder(new Label(messages.text("codebook.none")));
        VBox.setVgrow(topics, Priority.ALWAYS);
        VBox left = new VBox(filter, topics, listButtons());
        left.getStyleClass().add("codebook-list");
        problem.setId("codebook-problem");
        problem.setWrapText(true);
        Hint.on(problem, this::remarks);
        problem.getStyleClass().add("codebook-problem");
        hits.setId("codebook-hits");
        hits.getStyleClass().add("codebook-hits");
        examples.getStyleClass().add("codebook-examples");
        examples.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(form, Priority.ALWAYS);
        VBox right = new VBox(form, hits, examples);
        right.getStyleClass().add("codebook-form");
        SplitPane both = new SplitPane(left, right);
        both.setOrientation(Orientation.HORIZONTAL);
        both.setDividerPositions(LIST_SHARE);
        Label explained = new Label(messages.text("codebook.same.explained"));
        explained.setWrapText(true);
        sameWords.setId("codebook-same");
        sameWords.setAccessibleText(messages.text("codebook.same"));
        VBox.setVgrow(sameWords, Priority.ALWAYS);
        VBox same = new VBox(explained, sameWords);
        same.getStyleClass().add("codebook-form");
        TabPane tabs = new TabPane(
                new Tab(messages.text("codebook.topics"), both), new Tab(messages.text("codebook.same"), same));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        setCenter(tabs);
        setBottom(buttons());
    }

    private HBox listButtons() {
        HBox buttons = new HBox(
                new IconButton("codebook-add", Feather.PLUS, messages.text("codebook.add"), this::add),
                new IconButton("codebook-remove", Feather.TRASH_2, messages.text("codebook.remove"), viewModel::remove),
                new IconButton("codebook-up", Feather.ARROW_UP, messages.text("codebook.up"), () -> viewModel.move(-1)),
                new IconButton(
                        "codebook-down", Feather.ARROW_DOWN, messages.text("codebook.down"), () -> viewModel.move(1)));
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private HBox buttons() {
        MenuItem open = new MenuItem(messages.text("codebook.import"));
        open.setOnAction(event -> files.codebookToOpen().ifPresent(viewModel::importFrom));
        MenuItem save = new MenuItem(messages.text("codebook.export"));
        save.setOnAction(event -> files.codebookToSave(messages.text("codebook.file"))
                .ifPresent(file -> viewModel.exportTo(file, messages.text("codebook.written"))));
        MenuItem keep = new MenuItem(messages.text("codebook.keep"));
        keep.setOnAction(event -> viewModel.keepAsDefault(() -> problem.setText(messages.text("codebook.kept"))));
        MenuItem bundled = new MenuItem(messages.text("codebook.bundled"));
        bundled.setOnAction(event -> viewModel.takeBundled());
        MenuButton more = new MenuButton(messages.text("codebook.more"));
        more.setId("codebook-more");
        more.getItems().setAll(open, save, keep, bundled);
        Region gap = new Region();
        HBox.setHgrow(problem, Priority.ALWAYS);
        HBox.setHgrow(gap, Priority.SOMETIMES);
        Button cancel = new Button(messages.text("codebook.cancel"));
        cancel.setCancelButton(true);
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setId("codebook-cancel");
        cancel.setOnAction(event -> leave());
        apply.setText(messages.text("codebook.apply"));
        apply.setId("codebook-apply");
        apply.setMinWidth(Region.USE_PREF_SIZE);
        apply.getStyleClass().add("accent");
        apply.setOnAction(event -> {
            viewModel.apply();
            done.run();
        });
        more.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(more, problem, gap, cancel, apply);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("codebook-buttons");
        return row;
    }

    private void bind() {
        viewModel.draftProperty().subscribe(this::list);
        filter.textProperty().subscribe(() -> list(viewModel.draftProperty().get()));
        topics.getSelectionModel().selectedItemProperty().subscribe(topic -> {
            if (topic != null && !filling && !isChosen(topic)) {
                viewModel.choose(topic.id());
                fill();
            }
        });
        apply.disableProperty().bind(viewModel.unreadableProperty());
        viewModel.problemProperty().subscribe(this::tell);
        viewModel.problemProperty().subscribe(topics::refresh);
        viewModel.reportProperty().subscribe(this::tell);
        viewModel.hitsProperty().subscribe(found -> {
            hits.setText(messages.text("codebook.hits", found.a(), found.b()));
            examples.setText(String.join("\n", found.examples()));
        });
        viewModel.sameWordsProperty().subscribe(text -> {
            if (!text.equals(sameWords.getText())) {
                sameWords.setText(text);
            }
        });
        sameWords.textProperty().subscribe((before, text) -> viewModel.typeSameWords(text));
        fill();
    }

    /** All remarks of an import, where the line has room for the first one only. */
    private String remarks() {
        boolean told = viewModel.problemProperty().get().isEmpty();
        return told
                ? String.join(
                        "\n",
                        viewModel.reportProperty().get().stream()
                                .map(messages::problem)
                                .toList())
                : "";
    }

    private void tell() {
        String wrong = viewModel.problemProperty().get();
        List<String> report = viewModel.reportProperty().get();
        problem.setText(
                wrong.isEmpty() && !report.isEmpty()
                        ? messages.text("codebook.report", report.size(), messages.problem(report.get(0)))
                        : messages.problem(wrong));
    }

    private void list(Codebook codebook) {
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        filling = true;
        topics.setItems(FXCollections.observableArrayList(codebook.topics().stream()
                .filter(topic -> (topic.name() + "\n" + messages.topic(topic))
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList()));
        viewModel
                .chosenProperty()
                .get()
                .ifPresent(topic -> topics.getItems().stream()
                        .filter(this::isChosen)
                        .findFirst()
                        .ifPresent(topics.getSelectionModel()::select));
        filling = false;
        if (viewModel.chosenProperty().get().map(Topic::id).equals(formTopic)) {
            return;
        }
        fill();
    }

    private void fill() {
        formTopic = viewModel.chosenProperty().get().map(Topic::id);
        form.setDisable(formTopic.isEmpty());
        viewModel.fields(messages::topic).ifPresent(form::show);
    }

    private boolean isChosen(Topic topic) {
        return viewModel
                .chosenProperty()
                .get()
                .filter(chosen -> chosen.id().equals(topic.id()))
                .isPresent();
    }

    private void add() {
        filter.clear();
        viewModel.add(messages.text("codebook.new"));
        fill();
        list(viewModel.draftProperty().get());
        topics.scrollTo(topics.getSelectionModel().getSelectedIndex());
        form.focusName();
    }

    private final class TopicRow extends ListCell<Topic> {
        private final Rectangle swatch = new Rectangle(SWATCH, SWATCH);

        @Override
        protected void updateItem(Topic topic, boolean empty) {
            super.updateItem(topic, empty);
            if (empty || topic == null) {
                setText("");
                setGraphic(null);
            } else {
                swatch.setFill(Color.web(topic.colour()));
                String name = topic.code() + "  " + messages.topic(topic);
                setText(viewModel.isUnreadable(topic) ? messages.text("codebook.unreadable", name) : name);
                setGraphic(swatch);
            }
        }
    }
}

package org.diptych.ui.document;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A question about the file above the statements: what it is about, what differs, what can be done. */
public final class DocumentBanner extends HBox {
    private static final double GAP = 8;
    /** Longer lists of details scroll. */
    private static final double MOST_HEIGHT = 140;

    private final DocumentViewModel viewModel;
    private final Runnable answered;
    private final Label text = new Label();
    private final Label details = new Label();
    private final ScrollPane scroll = new ScrollPane(details);
    private final FlowPane buttons = new FlowPane(GAP, GAP);

    /** @param answered takes the focus when a question that had it is answered */
    public DocumentBanner(DocumentViewModel viewModel, Runnable answered) {
        this.viewModel = viewModel;
        this.answered = answered;
        setId("document-banner");
        getStyleClass().add("document-banner");
        setAccessibleRole(AccessibleRole.TEXT);
        text.setId("document-question");
        text.getStyleClass().add("document-question");
        text.setWrapText(true);
        details.setId("document-details");
        details.getStyleClass().add("document-details");
        details.setWrapText(true);
        buttons.setAlignment(Pos.CENTER_LEFT);
        scroll.setId("document-details-scroll");
        scroll.getStyleClass().add("document-details-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(MOST_HEIGHT);
        scroll.minHeightProperty()
                .bind(details.heightProperty().map(height -> Math.min(MOST_HEIGHT, height.doubleValue())));
        VBox words = new VBox(text, scroll, buttons);
        words.setSpacing(GAP);
        HBox.setHgrow(words, Priority.ALWAYS);
        FontIcon icon = new FontIcon(Feather.HELP_CIRCLE);
        getChildren().addAll(icon, words);
        viewModel.questionProperty().subscribe(this::show);
    }

    /** Takes the focus to the first answer; false when nothing is asked or the focus is here already. */
    public boolean takeFocus() {
        if (!isVisible() || isFocusWithin()) {
            return false;
        }
        buttons.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
        return true;
    }

    private void show(Optional<Question> question) {
        boolean focused = isFocusWithin();
        setVisible(question.isPresent());
        setManaged(question.isPresent());
        buttons.getChildren().clear();
        question.ifPresent(asked -> {
            text.setText(asked.text());
            details.setText(String.join("\n", asked.details()));
            scroll.setVisible(!asked.details().isEmpty());
            scroll.setManaged(!asked.details().isEmpty());
            scroll.setVvalue(0);
            asked.choices().forEach(choice -> buttons.getChildren().add(button(asked, choice)));
            setAccessibleText(asked.text() + " " + details.getText());
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
        if (focused && question.isEmpty()) {
            answered.run();
        } else if (focused) {
            buttons.getChildren().get(0).requestFocus();
        }
    }

    private Button button(Question asked, Question.Choice choice) {
        Button button = new Button(choice.label());
        button.setId("document-" + choice.id());
        button.getStyleClass().add("small");
        button.setOnAction(event -> viewModel.choose(asked, choice));
        return button;
    }
}

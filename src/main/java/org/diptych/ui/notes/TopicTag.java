package org.diptych.ui.notes;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.HBox;
import org.diptych.model.Topic;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Theme;
import org.diptych.ui.shared.TopicLook;

/** Letter code and name of a topic, the code on the topic's ground. */
final class TopicTag extends HBox {
    private static final CornerRadii ROUND = new CornerRadii(3);
    private static final double GAP = 6;

    /** @param position place of the topic in the codebook, from 0 */
    TopicTag(Topic topic, int position, Theme theme, Messages messages) {
        super(GAP);
        getStyleClass().add("topic-tag");
        setAlignment(Pos.CENTER_LEFT);
        Label code = new Label(topic.code());
        code.getStyleClass().add("topic-tag-code");
        code.setMinWidth(USE_PREF_SIZE);
        TopicLook look = TopicLook.of(topic.colour(), position, theme.isDark());
        code.setBackground(new Background(new BackgroundFill(look.fill(), ROUND, Insets.EMPTY)));
        Label name = new Label(messages.topic(topic));
        name.getStyleClass().add("topic-tag-name");
        getChildren().addAll(code, name);
    }
}

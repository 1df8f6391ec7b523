package org.diptych.ui.compare;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import org.diptych.model.Topic;
import org.diptych.ui.shared.Hint;
import org.diptych.ui.shared.TopicLook;

/** Letter codes of the topics of a paragraph, one below the other as far as the paragraph is high. */
final class MarginCodes extends Region {
    private static final double WIDTH = 34;
    private static final double LEFT = 4;
    private static final double TOP = 3;
    private static final double GAP = 3;
    private static final CornerRadii ROUND = new CornerRadii(3);

    /** A topic and how it looks. */
    record Code(Topic topic, TopicLook look) {}

    MarginCodes(List<Code> codes) {
        getStyleClass().add("margin-codes");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        codes.forEach(code -> {
            Label label = new Label(code.topic().code());
            label.getStyleClass().add("margin-code");
            label.setBackground(
                    new Background(new BackgroundFill(code.look().fill(), ROUND, javafx.geometry.Insets.EMPTY)));
            Hint.on(label, () -> code.topic().name());
            getChildren().add(label);
        });
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double y = TOP;
        for (Node label : getChildren()) {
            double height = label.prefHeight(-1);
            label.setVisible(y + height <= getHeight() || y == TOP);
            label.resizeRelocate(LEFT, y, label.prefWidth(-1), height);
            y += height + GAP;
        }
    }
}

package org.diptych.ui.topics;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.diptych.model.TopicPresence;

/** A statement as a small bar, with a stroke where a topic comes first. */
final class PositionBar extends Pane {
    private static final double WIDTH = 44;
    private static final double HEIGHT = 10;
    private static final double STROKE = 3;

    PositionBar(TopicPresence presence) {
        getStyleClass().add("position-bar");
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        Region first = new Region();
        first.getStyleClass().add("position-first");
        first.resizeRelocate(presence.firstPosition() * (WIDTH - STROKE), 0, STROKE, HEIGHT);
        first.setManaged(false);
        getChildren().add(first);
    }
}

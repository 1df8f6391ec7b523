package org.diptych.ui.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import org.diptych.ui.shared.Hint;

/**
 * Letter codes of the highlighted topics of a paragraph, one below the other as far as the paragraph is high. A code that
 * was shown once stays a child, invisible, so that it has its look when its topic is shown again.
 */
final class MarginCodes extends Region {
    private static final double WIDTH = 34;
    private static final double LEFT = 4;
    private static final double TOP = 3;
    private static final double GAP = 3;
    private static final CornerRadii ROUND = new CornerRadii(3);

    private final List<Integer> topics;
    private final Palette palette;
    private final Map<Integer, Label> labels = new HashMap<>();
    private List<Label> lit = List.of();

    /** @param topics numbers of the topics that the paragraph mentions, highlighted or not */
    MarginCodes(List<Integer> topics, Palette palette) {
        this.topics = List.copyOf(topics);
        this.palette = palette;
        getStyleClass().add("margin-codes");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        light();
    }

    List<Integer> topics() {
        return topics;
    }

    /** Shows the codes of those topics that are highlighted now, in their colours of now. */
    void light() {
        List<Label> now =
                topics.stream().filter(palette::isLit).map(this::label).toList();
        if (!now.equals(lit)) {
            lit = now;
            labels.values().forEach(label -> label.setVisible(now.contains(label)));
            // Not a request for layout: the text beside it stays as it is.
            setNeedsLayout(true);
        }
    }

    private Label label(int topic) {
        Label label = labels.computeIfAbsent(topic, this::make);
        label.setText(palette.topic(topic).code());
        label.setBackground(
                new Background(new BackgroundFill(palette.look(topic).fill(), ROUND, Insets.EMPTY)));
        return label;
    }

    private Label make(int topic) {
        Label label = new Label();
        label.getStyleClass().add("margin-code");
        Hint.on(label, () -> palette.topic(topic).name());
        getChildren().add(label);
        return label;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double y = TOP;
        for (Label label : lit) {
            double height = label.prefHeight(-1);
            label.setVisible(y + height <= getHeight() || y == TOP);
            label.resizeRelocate(LEFT, y, label.prefWidth(-1), height);
            y += height + GAP;
        }
    }
}

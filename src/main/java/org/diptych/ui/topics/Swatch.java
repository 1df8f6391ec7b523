package org.diptych.ui.topics;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.diptych.ui.shared.TopicLook;

/** A sample of a topic's ground and underline, as they look in the text. */
final class Swatch extends Canvas {
    private static final double WIDTH = 16;
    private static final double HEIGHT = 14;
    private static final double BASE = 11.5;

    Swatch() {
        super(WIDTH, HEIGHT);
        getStyleClass().add("swatch");
    }

    void draw(TopicLook look) {
        GraphicsContext pen = getGraphicsContext2D();
        pen.clearRect(0, 0, WIDTH, HEIGHT);
        pen.setFill(look.fill());
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setStroke(look.line());
        pen.setLineWidth(2);
        pen.setLineDashes((double[]) null);
        switch (look.stroke()) {
            case SOLID -> pen.strokeLine(0, BASE + 1, WIDTH, BASE + 1);
            case DASHED -> dashes(pen, 6, 4);
            case DOTTED -> dashes(pen, 2, 2);
            case DOUBLE -> {
                pen.setLineWidth(1);
                pen.strokeLine(0, BASE - 1, WIDTH, BASE - 1);
                pen.strokeLine(0, BASE + 2, WIDTH, BASE + 2);
            }
            case WAVY -> wave(pen);
        }
    }

    private static void dashes(GraphicsContext pen, double on, double off) {
        pen.setLineDashes(on, off);
        pen.strokeLine(0, BASE + 1, WIDTH, BASE + 1);
    }

    private static void wave(GraphicsContext pen) {
        pen.setLineWidth(1.3);
        pen.beginPath();
        for (double x = 0; x <= WIDTH; x += 0.5) {
            double y = BASE + 1.8 * Math.sin(x * Math.PI / 4);
            if (x == 0) {
                pen.moveTo(x, y);
            } else {
                pen.lineTo(x, y);
            }
        }
        pen.stroke();
    }
}

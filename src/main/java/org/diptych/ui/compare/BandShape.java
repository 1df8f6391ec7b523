package org.diptych.ui.compare;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.diptych.ui.shared.Hint;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.TopicLook;

/** One band of the ribbon. The edges run out of the ribbon on both sides, so that only the curves have a line. */
final class BandShape extends Path {
    private static final PseudoClass UNCERTAIN = PseudoClass.getPseudoClass("uncertain");
    private static final PseudoClass CROSSING = PseudoClass.getPseudoClass("crossing");
    private static final PseudoClass LEAVING = PseudoClass.getPseudoClass("leaving");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double OUT = 2;
    private static final int MOST_EVIDENCE = 6;

    private final Messages messages;
    private final MoveTo start = new MoveTo();
    private final CubicCurveTo upper = new CubicCurveTo();
    private final LineTo side = new LineTo();
    private final CubicCurveTo lower = new CubicCurveTo();
    private Optional<Band> band = Optional.empty();
    private Optional<TopicLook> look = Optional.empty();

    BandShape(Messages messages, Consumer<Band> chosen) {
        this.messages = messages;
        getStyleClass().add("band");
        getElements().addAll(start, upper, side, lower, new ClosePath());
        Hint.on(this, this::getAccessibleText);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                band.ifPresent(chosen);
            }
        });
    }

    /**
     * Draws a band.
     *
     * @param top upper edge of the left text in pixels
     * @param shift how much lower the right text begins
     */
    void show(Ribbon.Shape shape, Optional<TopicLook> topicLook, double top, double shift, double width) {
        double topA = top + shape.topA();
        double bottomA = top + shape.bottomA();
        double topB = top + shift + shape.topB();
        double bottomB = top + shift + shape.bottomB();
        double middle = width / 2;
        start.setX(-OUT);
        start.setY(topA);
        curve(upper, middle, topA, topB, width + OUT);
        side.setX(width + OUT);
        side.setY(bottomB);
        curve(lower, middle, bottomB, bottomA, -OUT);
        pseudoClassStateChanged(LEAVING, shape.leaves());
        if (!band.equals(Optional.of(shape.band())) || !look.equals(topicLook)) {
            dress(shape.band(), topicLook);
        }
    }

    void choose(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    private static void curve(CubicCurveTo curve, double middle, double from, double to, double x) {
        curve.setControlX1(middle);
        curve.setControlY1(from);
        curve.setControlX2(middle);
        curve.setControlY2(to);
        curve.setX(x);
        curve.setY(to);
    }

    private void dress(Band shown, Optional<TopicLook> topicLook) {
        band = Optional.of(shown);
        look = topicLook;
        pseudoClassStateChanged(UNCERTAIN, shown.isUncertain());
        pseudoClassStateChanged(CROSSING, shown.crossing());
        getStyleClass().remove("neutral");
        if (topicLook.isPresent()) {
            setFill(topicLook.get().fill());
            setStroke(topicLook.get().line());
        } else {
            getStyleClass().add("neutral");
        }
        setAccessibleText(sentence(messages, shown));
    }

    /** What the band says in words. */
    static String sentence(Messages messages, Band band) {
        String sure = messages.text("ribbon.tier." + band.tier().name().toLowerCase(Locale.ROOT));
        String evidence = String.join(
                ", ",
                band.evidence()
                        .subList(0, Math.min(MOST_EVIDENCE, band.evidence().size())));
        String named = band.topic().map(topic -> topic.name() + " · " + sure).orElse(sure);
        String line = band.crossing() ? named + " · " + messages.text("ribbon.crossing") : named;
        return evidence.isEmpty() ? line : line + "\n" + messages.text("ribbon.evidence", evidence);
    }
}

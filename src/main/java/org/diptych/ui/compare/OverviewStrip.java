package org.diptych.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.diptych.model.Span;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.TextPieces;
import org.diptych.ui.shared.Theme;
import org.diptych.ui.shared.TopicLook;
import org.diptych.ui.shared.Turns;

/** A narrow picture of a whole statement beside its text: a lane for each topic, and one for what stands only here. */
final class OverviewStrip extends Region {
    private static final double LANE = 6;
    private static final double WIDEST = 54;
    private static final double EDGE = 4;
    private static final double GAP = 1;
    private static final int LEAST_ROWS = 3;
    private static final int NEAR = 4;
    private static final int LONGEST_SENTENCE = 240;

    /** The same where the tooltip must not wrap, because it cannot be cut into pieces. */
    private static final int LONGEST_LINE = 48;

    private static final Duration SOON = Duration.millis(200);

    private final StatementViewModel viewModel;
    private final Messages messages;
    private final Theme theme;
    private final StatementArea area;
    private final Rectangle window = new Rectangle();
    private final Tooltip tooltip = new Tooltip();
    private Overview overview = Overview.NOTHING;
    private double drawnHeight = -1;
    private int mostLanes;

    /** @param area the text that is pictured, which is scrolled from here */
    OverviewStrip(StatementViewModel viewModel, Messages messages, Theme theme, StatementArea area) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.theme = theme;
        this.area = area;
        getStyleClass().add("overview");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(messages.text("overview.name", viewModel.side().name()));
        window.getStyleClass().add("overview-window");
        window.setMouseTransparent(true);
        window.setManaged(false);
        tooltip.setShowDelay(SOON);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        Tooltip.install(this, tooltip);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::go);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::go);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::tell);
        viewModel.overviewProperty().subscribe(this::take);
        theme.darkProperty().subscribe(() -> show(overview));
    }

    /** Frames the part of the text that is in view. */
    void frame(VisibleText visible) {
        double height = getHeight();
        double from = visible.offsetAt(0) / Math.max(1, overview.length());
        double to = visible.offsetAt(visible.height()) / Math.max(1, overview.length());
        window.setVisible(!visible.isEmpty());
        window.setX(0.5);
        window.setWidth(Math.max(0, getWidth() - 1));
        window.setY(Math.floor(from * height) + 0.5);
        window.setHeight(Math.max(NEAR, Math.floor(Math.min(1, to) * height - from * height) - 1));
    }

    /** A wider strip wraps the text beside it anew, which should happen together with the other changes of the text. */
    private void take(Overview newest) {
        Scene scene = getScene();
        if (scene == null) {
            show(newest);
        } else if (newest.lanes().size() > mostLanes && mostLanes * LANE < WIDEST) {
            Turns.of(scene).take(area, this, () -> show(newest));
        } else {
            Turns.of(scene).leave(area, this);
            show(newest);
        }
    }

    /** Grows with the lanes and keeps its width when some are hidden: the text beside it would be wrapped anew. */
    private void show(Overview newest) {
        mostLanes =
                newest.length() == 0 ? 0 : Math.max(mostLanes, newest.lanes().size());
        overview = newest;
        drawnHeight = -1;
        double width = Math.min(WIDEST, mostLanes * LANE) + 2 * EDGE;
        setMinWidth(width);
        setMaxWidth(width);
        setPrefWidth(width);
        requestLayout();
    }

    private double laneWidth() {
        return Math.min(
                LANE, (getWidth() - 2 * EDGE) / Math.max(1, overview.lanes().size()));
    }

    @Override
    protected void layoutChildren() {
        if (getHeight() != drawnHeight) {
            drawnHeight = getHeight();
            List<Node> drawn = new ArrayList<>();
            for (int i = 0; i < overview.lanes().size(); i++) {
                drawn.add(draw(overview.lanes().get(i), EDGE + i * laneWidth()));
            }
            drawn.add(window);
            getChildren().setAll(drawn);
        }
    }

    private Path draw(Overview.Lane lane, double x) {
        Path path = new Path();
        path.setManaged(false);
        path.setMouseTransparent(true);
        path.getStyleClass().add(lane.topic().isPresent() ? "topic-lane" : "only-here-lane");
        lane.topic()
                .ifPresent(topic -> path.setFill(TopicLook.of(topic.colour(), lane.position(), theme.isDark())
                        .line()));
        double right = x + Math.max(1, laneWidth() - GAP);
        for (Span rows : Overview.rows(lane.spans(), overview.length(), (int) getHeight(), LEAST_ROWS)) {
            path.getElements()
                    .addAll(
                            new MoveTo(x, rows.start()),
                            new LineTo(right, rows.start()),
                            new LineTo(right, rows.end()),
                            new LineTo(x, rows.end()),
                            new ClosePath());
        }
        return path;
    }

    private void go(MouseEvent event) {
        double share = Math.max(0, Math.min(1, event.getY() / Math.max(1, getHeight())));
        int offset = place(event.getX(), event.getY()).map(Span::start).orElse((int) (share * overview.length()));
        area.jumpTo(offset);
        event.consume();
    }

    private void tell(MouseEvent event) {
        Optional<Overview.Lane> lane = lane(event.getX());
        Optional<Span> place = place(event.getX(), event.getY());
        String name = lane.map(
                        one -> one.topic().map(topic -> topic.name()).orElse(messages.text("overview.only-here")))
                .orElse("");
        String text = place.map(span -> name + "\n" + shortened(viewModel.sentenceAt(span.start())))
                .orElse(name);
        tooltip.setText(text);
        tooltip.setOpacity(text.isEmpty() ? 0 : 1);
        if (tooltip.isShowing()) {
            Point2D point = new Point2D(event.getScreenX(), event.getScreenY());
            tooltip.setAnchorX(point.getX() + LANE);
            tooltip.setAnchorY(point.getY() + LANE);
        }
    }

    private Optional<Overview.Lane> lane(double x) {
        int index = (int) Math.floor((x - EDGE) / laneWidth());
        return index >= 0 && index < overview.lanes().size()
                ? Optional.of(overview.lanes().get(index))
                : Optional.empty();
    }

    private Optional<Span> place(double x, double y) {
        double each = overview.length() / Math.max(1, getHeight());
        return lane(x).flatMap(lane -> lane.near(y * each, NEAR * each));
    }

    private static String shortened(String sentence) {
        int longest = TextPieces.areNeeded(sentence) ? LONGEST_LINE : LONGEST_SENTENCE;
        return sentence.length() <= longest ? sentence : sentence.substring(0, longest) + "…";
    }
}

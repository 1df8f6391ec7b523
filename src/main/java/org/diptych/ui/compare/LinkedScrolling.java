package org.diptych.ui.compare;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.diptych.model.Side;

/**
 * Lets the statement that is scrolled take the other one along. The place that both keep at one height glides from the
 * upper edge of the view at the start of the text to its lower edge at the end, so that both reach their ends together.
 */
final class LinkedScrolling {
    private static final double LEAST = 0.01;

    private final PassagesViewModel viewModel;
    private final StatementPane a;
    private final StatementPane b;
    private final Map<Side, Double> tops = new EnumMap<>(Side.class);
    private Side leader = Side.A;
    private boolean alone;

    LinkedScrolling(PassagesViewModel viewModel, StatementPane a, StatementPane b) {
        this.viewModel = viewModel;
        this.a = a;
        this.b = b;
        watch(a, Side.A);
        watch(b, Side.B);
    }

    private void watch(StatementPane pane, Side side) {
        pane.addEventFilter(ScrollEvent.SCROLL, event -> lead(side, event.isAltDown()));
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> lead(side, false));
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> lead(side, false));
        pane.viewModel()
                .placeProperty()
                .subscribe(place ->
                        place.ifPresent(marked -> lead(marked.together() ? side : marked.side(), marked.together())));
    }

    /** From now on scrolling of this statement counts; {@code alone} leaves the other one where it is. */
    void lead(Side side, boolean alone) {
        this.leader = side;
        this.alone = alone;
    }

    /** Takes the other statement along when the leading one has been scrolled. After layout. */
    void follow() {
        VisibleText led = pane(leader).area().look();
        double top = led.offsetAt(0);
        boolean moved = Math.abs(tops.getOrDefault(leader, -1.0) - top) > LEAST;
        tops.put(leader, top);
        if (!moved
                || alone
                || led.isEmpty()
                || !viewModel.scrollingLinkedProperty().get()) {
            return;
        }
        double position = led.position();
        double target = viewModel.linksProperty().get().map().across(leader, led.offsetAt(position * led.height()));
        StatementArea other = pane(leader.other()).area();
        other.scrollTo(target, position * other.getHeight());
        tops.put(leader.other(), other.look().offsetAt(0));
    }

    private StatementPane pane(Side side) {
        return side == Side.A ? a : b;
    }
}

package org.diptych.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.diptych.ui.Sample;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.TopicLook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The way of the focus through the window. WCAG 2.2, success criteria 2.1.2 and 1.4.11: it is trapped nowhere, and what
 * has it differs from what has it not by a contrast of 3 : 1.
 */
@Tag("ui")
class FocusUiTest {
    private static final int MOST_STEPS = 150;
    private static final double LEAST_CONTRAST = 3;
    /** A line along one side of the smallest control. */
    private static final int LEAST_PIXELS = 10;

    private static final int MARGIN = 3;

    private final Set<String> invisible = new LinkedHashSet<>();
    private final FxRobot robot = new FxRobot();
    private final TestWindow window =
            TestWindow.open(Sample.comparison(), new Messages(Locale.ENGLISH), Path.of(""), "none.bad");

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void tabGoesThroughTheWholeWindowAndComesBack() {
        List<String> ids =
                way().stream().map(node -> String.valueOf(node.getId())).toList();
        assertTrue(ids.size() > 20, ids::toString);
        assertTrue(
                ids.containsAll(List.of("text-a", "ribbon", "text-b", "sidebar-only-a", "terms-a", "export-pdf")),
                ids::toString);
    }

    @Test
    void focusIsVisibleOnEveryControlInBothThemes() throws TimeoutException {
        for (KeyCode list : List.of(KeyCode.DIGIT3, KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.DIGIT9)) {
            robot.push(KeyCode.SHORTCUT, list);
            way();
        }
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        way();
        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        TestWindow.await(() -> window.theme.isDark());
        way();
        assertEquals(Set.of(), invisible);
    }

    @Test
    void focusOfAButtonWhoseRowIsDrawnAnewStaysInTheList() throws TimeoutException {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT5);
        window.awaitFocus(robot, "ledger-list");
        robot.push(KeyCode.ENTER);
        TestWindow.await(() -> window.isVisible("proof-b"));
        robot.interact(() -> window.scene().lookup("#ledger-confirm-b").requestFocus());
        robot.push(KeyCode.ENTER);
        TestWindow.await(() -> window.isVisible("ledger-withdraw-b"));
        window.awaitFocus(robot, "ledger-list");
    }

    /** What has the focus one after the other, from the first text on, until it comes to something again. */
    private Set<Node> way() {
        Set<Node> way = new LinkedHashSet<>();
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        for (int i = 0; i < MOST_STEPS && way.add(focused()); i++) {
            look(focused());
            robot.push(KeyCode.TAB);
        }
        assertTrue(way.size() < MOST_STEPS, "the focus does not come back");
        assertEquals("text-a", focused().getId(), "the focus is trapped");
        return way;
    }

    private Node focused() {
        WaitForAsyncUtils.waitForFxEvents();
        return window.scene().getFocusOwner();
    }

    /** Compares the place of the focus with what it is when the focus is nowhere. */
    private void look(Node node) {
        robot.interact(() -> {
            WritableImage with = picture(node);
            window.scene().getRoot().requestFocus();
            WritableImage without = picture(node);
            node.requestFocus();
            int pixels = different(with, without);
            if (pixels < LEAST_PIXELS) {
                invisible.add(node + ": " + pixels + (window.theme.isDark() ? " in the dark" : ""));
            }
        });
    }

    private WritableImage picture(Node node) {
        Bounds place = node.localToScene(node.getBoundsInLocal());
        SnapshotParameters part = new SnapshotParameters();
        part.setViewport(new Rectangle2D(
                Math.max(0, place.getMinX() - MARGIN),
                Math.max(0, place.getMinY() - MARGIN),
                place.getWidth() + 2 * MARGIN,
                place.getHeight() + 2 * MARGIN));
        return window.scene().getRoot().snapshot(part, null);
    }

    private static int different(WritableImage one, WritableImage other) {
        PixelReader first = one.getPixelReader();
        PixelReader second = other.getPixelReader();
        int different = 0;
        for (int y = 0; y < (int) one.getHeight(); y++) {
            for (int x = 0; x < (int) one.getWidth(); x++) {
                Color before = first.getColor(x, y);
                Color after = second.getColor(x, y);
                if (!before.equals(after) && TopicLook.contrast(before, after) >= LEAST_CONTRAST) {
                    different++;
                }
            }
        }
        return different;
    }
}

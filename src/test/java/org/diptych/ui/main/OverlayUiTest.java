package org.diptych.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.Popover;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.diptych.model.Comparison;
import org.diptych.ui.Sample;
import org.diptych.ui.shared.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What is shown over the window keeps the keys and the focus. */
@Tag("ui")
class OverlayUiTest {
    private static final int ROUND = 30;

    private final FxRobot robot = new FxRobot();
    private final TestWindow window =
            TestWindow.open(Sample.comparison(), new Messages(Locale.ENGLISH), Path.of(""), "none.bad");

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void keysDoNothingToTheWindowBehindTheLedger() throws TimeoutException {
        openLedger();
        Comparison before = window.viewModel.comparisonProperty().get();
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.X);
        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        robot.push(KeyCode.F6);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before, window.viewModel.comparisonProperty().get());
        assertEquals("ledger-table", focused().getId());
    }

    @Test
    void tabStaysInWhatIsShownOverTheWindowBothWays() throws TimeoutException {
        openLedger();
        for (KeyCode[] tab : new KeyCode[][] {{KeyCode.TAB}, {KeyCode.SHIFT, KeyCode.TAB}}) {
            for (int i = 0; i < ROUND; i++) {
                robot.push(tab);
                assertTrue(isInOverlay(focused()), () -> "left to " + focused());
            }
        }
    }

    @Test
    void listOfKeysOverTheLedgerGivesWayToItAgain() throws TimeoutException {
        openLedger();
        robot.push(KeyCode.F1);
        TestWindow.await(() -> window.isVisible("keys"));
        robot.push(KeyCode.ESCAPE);
        TestWindow.await(() -> window.isVisible("ledger-table"));
        window.awaitFocus(robot, "ledger-table");
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.T);
        TestWindow.await(() -> !window.isVisible("ledger-table"));
        window.awaitFocus(robot, "text-b");
    }

    @Test
    void keysDoNothingToTheWindowBehindAForm() throws TimeoutException {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        window.awaitFocus(robot, "text-b");
        Comparison before = window.viewModel.comparisonProperty().get();
        robot.push(KeyCode.SHORTCUT, KeyCode.I);
        TestWindow.await(() -> isFormShown());
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.X);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before, window.viewModel.comparisonProperty().get());

        robot.push(KeyCode.ESCAPE);
        TestWindow.await(() -> !isFormShown());
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.X);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before.swapped(), window.viewModel.comparisonProperty().get());
    }

    private static boolean isFormShown() {
        return Window.getWindows().stream().anyMatch(Popover.class::isInstance);
    }

    private void openLedger() throws TimeoutException {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        window.awaitFocus(robot, "text-b");
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.T);
        window.awaitFocus(robot, "ledger-table");
    }

    private Node focused() {
        WaitForAsyncUtils.waitForFxEvents();
        return window.scene().getFocusOwner();
    }

    private static boolean isInOverlay(Node node) {
        for (Node part = node; part != null; part = part.getParent()) {
            if (part instanceof Overlay) {
                return true;
            }
        }
        return false;
    }
}

package org.diptych.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.diptych.ui.Sample;
import org.diptych.ui.shared.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What a key does that leads to a field, or that is pressed in one. */
@Tag("ui")
class KeysInFieldsUiTest {
    private final FxRobot robot = new FxRobot();
    private final TestWindow window =
            TestWindow.open(Sample.comparison(), new Messages(Locale.ENGLISH), Path.of(""), "none.bad");

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void keyThatLeadsToAFieldLeavesNoSignInIt() throws TimeoutException {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        window.awaitFocus(robot, "filter-a");
        robot.push(KeyCode.DOWN);
        window.awaitFocus(robot, "terms-a");
        robot.interact(() -> field("term-same-a").setText("pact"));
        robot.push(KeyCode.EQUALS);
        window.awaitFocus(robot, "term-same-a");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("pact", field("term-same-a").getText());
        robot.write("a");
        assertEquals("a", field("term-same-a").getText());
    }

    @Test
    void undoInAFieldTakesBackWhatWasTypedThere() throws TimeoutException {
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        TestWindow.await(() -> window.viewModel.undoableProperty().get().isPresent());
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        window.awaitFocus(robot, "filter-a");
        robot.write("har");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("", field("filter-a").getText());
        assertTrue(window.viewModel.undoableProperty().get().isPresent());
    }

    private TextInputControl field(String id) {
        return (TextInputControl) window.scene().lookup("#" + id);
    }
}

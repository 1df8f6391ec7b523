package org.diptych.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.diptych.model.Side;
import org.diptych.ui.Sample;
import org.diptych.ui.shared.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

@Tag("ui")
class TypeAndPasteUiTest {
    private final FxRobot robot = new FxRobot();
    private final TestWindow window =
            TestWindow.open(Sample.empty(), new Messages(Locale.ENGLISH), Path.of(""), "none.bad");

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void pastedTextsAreHighlightedAndHighlightsFollowTheTyping() throws TimeoutException {
        copy(Sample.A);
        window.click(robot, "empty-paste-a");
        TestWindow.await(() -> window.statement(Side.A).topicsAt("harbour") == 1);

        copy(Sample.B);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.awaitFocus(robot, "text-b");
        robot.push(KeyCode.CONTROL, KeyCode.V);
        TestWindow.await(() -> window.statement(Side.B).topicsAt("harbour") == 1);
        TestWindow.await(() -> window.text("counts").startsWith("Only in A: 5"));

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.awaitFocus(robot, "text-a");
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        robot.write("Harbour: ");
        assertEquals("Harbour: " + Sample.A, window.statement(Side.A).text());
        TestWindow.await(() -> window.statement(Side.A).topicsAt("Harbour") == 1);
        TestWindow.await(() -> window.statement(Side.A).topicsAt("harbour treaty") == 2);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        TestWindow.await(() -> window.statement(Side.A).text().equals(Sample.A));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        TestWindow.await(() -> window.statement(Side.A).text().startsWith("Harbour: "));
    }

    @Test
    void twoTextsArePastedOneAfterTheOtherWithOneKey() throws TimeoutException {
        copy(Sample.A);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        TestWindow.await(() -> window.statement(Side.A).text().equals(Sample.A));
        window.awaitFocus(robot, "text-a");
        copy(Sample.B);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        TestWindow.await(() -> window.statement(Side.B).text().equals(Sample.B));
        window.awaitFocus(robot, "text-b");
        assertEquals(Sample.A, window.statement(Side.A).text());
    }

    private void copy(String text) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }
}

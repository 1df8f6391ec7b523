package org.diptych.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.diptych.model.Side;
import org.diptych.ui.Sample;
import org.diptych.ui.compare.Shown;
import org.diptych.ui.shared.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
class LeftwardUiTest {
    private static final String WORDS = "הצדדים הסכימו להגדיל את הסחר בין שתי המדינות (NATO) עד שנת 2030. ";
    private static final String TEXT = "הודעה\n\n" + WORDS.repeat(6).strip() + "\nEnd.";

    private final FxRobot robot = new FxRobot();
    private final TestWindow window =
            TestWindow.open(Sample.empty(), new Messages(Locale.ENGLISH), Path.of(""), "none.bad");

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void textFromRightToLeftIsReadSelectedCopiedAndTyped() throws TimeoutException {
        Shown shown = window.statement(Side.A);
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, TEXT)));
        window.click(robot, "empty-paste-a");
        TestWindow.await(() -> shown.words().equals(TEXT));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(shown.lines() >= 6 && shown.isInsideItsLines());

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.awaitFocus(robot, "text-a");
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        TestWindow.await(() -> shown.caret() == 0);
        robot.push(KeyCode.LEFT);
        TestWindow.await(() -> shown.caret() == 1);
        robot.push(KeyCode.END);
        TestWindow.await(() -> shown.caret() == 5);
        robot.push(KeyCode.LEFT).push(KeyCode.LEFT).push(KeyCode.RIGHT);
        TestWindow.await(() -> shown.caret() == 6);
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.HOME);
        int line = shown.caret();
        assertTrue(line > 7 && line < 80 && TEXT.charAt(line - 1) == ' ');

        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        String copied = TEXT.substring(line, shown.caret());
        assertTrue(copied.length() > 20);
        robot.interact(() -> assertEquals(copied, Clipboard.getSystemClipboard().getString()));

        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        robot.push(KeyCode.BACK_SPACE).push(KeyCode.DELETE);
        TestWindow.await(() -> shown.words().equals(TEXT.substring(1)));
        robot.push(KeyCode.CONTROL, KeyCode.END);
        robot.push(KeyCode.ENTER);
        robot.interact(() -> shown.type("סוף."));
        TestWindow.await(() -> shown.words().equals(TEXT.substring(1) + "\nסוף."));
        TestWindow.await(() -> shown.text().endsWith("\n\u202Bסוף."));
        TestWindow.await(() -> shown.caret() == shown.words().length());
    }
}

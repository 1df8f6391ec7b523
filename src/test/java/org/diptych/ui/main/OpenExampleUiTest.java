package org.diptych.ui.main;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.diptych.model.Side;
import org.diptych.ui.Sample;
import org.diptych.ui.shared.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

@Tag("ui")
class OpenExampleUiTest {
    private final FxRobot robot = new FxRobot();
    private final TestWindow window =
            TestWindow.open(Sample.empty(), new Messages(Locale.ENGLISH), Path.of(""), "none.bad");

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void readerOpensTheExampleLooksAtOneTopicAndFindsATerm() throws TimeoutException {
        TestWindow.await(() -> window.isVisible("welcome-example"));
        window.click(robot, "welcome-example");
        TestWindow.await(() -> window.statement(Side.A).topicsAt("harbour") == 1);
        TestWindow.await(() -> window.statement(Side.A).topicsAt("harbour treaty") == 2);

        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DIGIT2);
        TestWindow.await(() -> window.statement(Side.A).topicsAt("harbour.") == 0);
        TestWindow.await(() -> window.statement(Side.A).topicsAt("harbour treaty") == 1);

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.awaitFocus(robot, "filter-a");
        robot.write("treaty");
        robot.push(KeyCode.ENTER);
        TestWindow.await(() -> window.statement(Side.A).isMarked("treaty"));

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        TestWindow.await(() -> window.statement(Side.A).text().isEmpty());
    }
}

package org.diptych.ui.main;

import java.nio.file.Path;
import java.util.List;
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
class TopicUiTest {
    private final FxRobot robot = new FxRobot();
    private final TestWindow window =
            TestWindow.open(Sample.comparison(), new Messages(Locale.ENGLISH), Path.of(""), "none.bad");

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void editedTopicsAreAskedAboutBeforeTheirWindowCloses() throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        window.awaitFocus(robot, "codebook-filter");
        window.click(robot, "codebook-add");
        window.awaitFocus(robot, "codebook-name");
        robot.push(KeyCode.ESCAPE);
        TestWindow.await(() -> window.edits.equals(List.of(true)));
        TestWindow.await(() -> robot.lookup("#codebook").tryQuery().isPresent());
        window.click(robot, "codebook-patterns");
        robot.write("en: ***");
        window.click(robot, "codebook-cancel");
        TestWindow.await(() -> window.edits.equals(List.of(true, false)));
    }

    @Test
    void listOfTopicsIsLeftByEscape() throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.T);
        window.awaitFocus(robot, "topic-name");
        robot.push(KeyCode.DOWN);
        window.awaitFocus(robot, "topic-list");
        robot.push(KeyCode.ESCAPE);
        TestWindow.await(() -> robot.lookup("#topic-list").tryQuery().isEmpty());
    }

    @Test
    void topicIsAddedByNameAndWordsAndHiddenByAClick() throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.T);
        window.awaitFocus(robot, "topic-name");
        robot.write("Talks");
        window.click(robot, "topic-words");
        window.awaitFocus(robot, "topic-words");
        robot.write("spoke, talked");
        robot.push(KeyCode.ENTER);
        TestWindow.await(() -> window.statement(Side.A).topicsAt("spoke") == 1);
        TestWindow.await(() -> window.statement(Side.B).topicsAt("talked") == 1);

        window.click(robot, "topic-talks");
        TestWindow.await(() -> window.statement(Side.A).topicsAt("spoke") == 0);
        window.click(robot, "topic-talks");
        TestWindow.await(() -> window.statement(Side.A).topicsAt("spoke") == 1);
    }
}

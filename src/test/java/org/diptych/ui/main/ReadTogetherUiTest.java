package org.diptych.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.diptych.model.Comparison;
import org.diptych.model.Provenance;
import org.diptych.model.Side;
import org.diptych.model.Statement;
import org.diptych.ui.Sample;
import org.diptych.ui.shared.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
class ReadTogetherUiTest {
    private final FxRobot robot = new FxRobot();
    private final TestWindow window =
            TestWindow.open(longTexts(), new Messages(Locale.ENGLISH), Path.of(""), "none.bad");

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void statementsScrollTogetherAreSearchedTogetherAndCanBeParted() throws TimeoutException {
        double start = top(Side.B);
        wheel(-2000);
        TestWindow.await(() -> window.statement(Side.B).view()[0] > start + 500);

        wheel(-2_000_000);
        TestWindow.await(() -> window.statement(Side.B).view()[1]
                >= window.statement(Side.B).text().length() - 1);

        robot.push(KeyCode.F8);
        double parted = top(Side.B);
        wheel(2_000_000);
        TestWindow.await(() -> window.statement(Side.A).view()[0] == 0);
        assertEquals(parted, top(Side.B));

        robot.push(KeyCode.CONTROL, KeyCode.F);
        window.awaitFocus(robot, "find-query");
        robot.write("qq");
        TestWindow.await(() -> window.text("find-result").equals("In neither statement"));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("lantern");
        TestWindow.await(() -> window.text("find-result").equals("A 1 · B 1 (1 of 2)"));
        TestWindow.await(() -> window.statement(Side.A).isMarked("lantern"));
        robot.push(KeyCode.F3);
        TestWindow.await(() -> window.text("find-result").equals("A 1 · B 1 (2 of 2)"));
        robot.push(KeyCode.ESCAPE);
        TestWindow.await(() -> !window.statement(Side.A).isMarked("lantern"));

        robot.push(KeyCode.F7);
        TestWindow.await(() -> window.text("said").equals("The statements do not differ"));
        assertTrue(window.isVisible("ribbon"));
        robot.push(KeyCode.SHIFT, KeyCode.F8);
        TestWindow.await(() -> !window.isVisible("ribbon"));
    }

    private void wheel(double pixels) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> window.statement(Side.A).wheel(pixels));
    }

    private double top(Side side) {
        return WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> window.statement(side).view()[0]);
    }

    private static Comparison longTexts() {
        String paragraph = "The ferry came back at noon and nobody was on board.\n\n";
        String a = paragraph.repeat(150) + "A lantern." + "\n\n" + paragraph.repeat(50);
        String b = paragraph.repeat(20) + "A lantern." + "\n\n" + paragraph.repeat(180);
        return new Comparison(
                "",
                Statement.ofText(a, Provenance.unknown()),
                Statement.ofText(b, Provenance.unknown()),
                Sample.codebook());
    }
}

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
class ProvenanceUiTest {
    private final FxRobot robot = new FxRobot();
    private final TestWindow window =
            TestWindow.open(Sample.comparison(), new Messages(Locale.ENGLISH), Path.of(""), "none.bad");

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void formIsLeftByEscapeFromEveryFieldAndKeepsWhatWasTypedWhenAClickLeavesIt() throws TimeoutException {
        edit();
        robot.write("Nobody");
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.TAB);
        window.awaitFocus(robot, "provenance-kind");
        robot.push(KeyCode.ESCAPE);
        TestWindow.await(() -> robot.lookup("#provenance-kind").tryQuery().isEmpty());

        edit();
        robot.write("Ministry of Kelm");
        robot.clickOn("#text-b");
        TestWindow.await(() -> robot.lookup("#provenance-kind").tryQuery().isEmpty());
        TestWindow.await(() -> issuer().equals("Ministry of Kelm"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        TestWindow.await(() -> issuer().equals(
                        Sample.comparison().statement(Side.A).provenance().issuer()));
    }

    private void edit() throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.awaitFocus(robot, "text-a");
        robot.push(KeyCode.CONTROL, KeyCode.I);
        window.awaitFocus(robot, "provenance-issuer");
        robot.push(KeyCode.CONTROL, KeyCode.A);
    }

    private String issuer() {
        return window.viewModel
                .comparisonProperty()
                .get()
                .statement(Side.A)
                .provenance()
                .issuer();
    }
}

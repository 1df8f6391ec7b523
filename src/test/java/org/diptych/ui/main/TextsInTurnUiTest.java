package org.diptych.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.diptych.model.Side;
import org.diptych.ui.Sample;
import org.diptych.ui.shared.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

@Tag("ui")
class TextsInTurnUiTest {
    private final FxRobot robot = new FxRobot();
    private final TestWindow window =
            TestWindow.open(Sample.comparison(), new Messages(Locale.ENGLISH), Path.of(""), "none.bad");

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void secondTextComesAFrameLaterWithItsHighlights() throws TimeoutException {
        TestWindow.await(() -> window.statement(Side.B).topicsAt("harbour") == 1);
        robot.interact(() -> {
            window.viewModel.swap();
            assertEquals(Sample.B, window.statement(Side.A).text());
            assertEquals(Sample.B, window.statement(Side.B).text());
        });
        TestWindow.await(() -> window.statement(Side.B).text().equals(Sample.A));
        TestWindow.await(() -> window.statement(Side.B).topicsAt("harbour treaty") == 2);
    }

    @Test
    void keyThatComesBeforeTheSecondTextIsTypedIntoIt() throws TimeoutException {
        robot.interact(() -> {
            window.viewModel.swap();
            Node text = window.scene().lookup("#text-b");
            Event.fireEvent(text, typed("x"));
            assertEquals("x" + Sample.A, window.statement(Side.B).text());
        });
        TestWindow.await(
                () -> window.viewModel.comparisonProperty().get().b().text().equals("x" + Sample.A));
    }

    @Test
    void textThatIsTakenBackBeforeItWasShownNeverComes() throws TimeoutException {
        robot.interact(() -> {
            window.viewModel.swap();
            window.viewModel.undo();
        });
        TestWindow.await(() -> window.statement(Side.B).isSettled());
        robot.interact(() -> assertEquals(Sample.B, window.statement(Side.B).text()));
        assertEquals(Sample.A, window.statement(Side.A).text());
    }

    private static KeyEvent typed(String letter) {
        return new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false);
    }
}

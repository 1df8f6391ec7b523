package org.diptych.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.diptych.ui.shared.Theme;
import org.diptych.ui.shared.Threads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
class OpeningUiTest {
    private static final long PATIENCE_MILLIS = 60_000;

    private final FxRobot robot = new FxRobot();
    private final CountDownLatch mayBuild = new CountDownLatch(1);
    private final List<KeyCode> pressed = new ArrayList<>();
    private TextField field;
    private StackPane view;
    private volatile boolean open;

    @BeforeEach
    void showOutline() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        Threads threads = Threads.ofWindow();
        field = new TextField();
        view = new StackPane(field);
        view.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed.add(event.getCode()));
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> {
            Opening opening = new Opening(new Theme(false), threads);
            stage.setScene(opening.scene(400, 300));
            stage.show();
            stage.requestFocus();
            opening.start(this::build, built -> built, built -> opened(), cause -> {
                throw new AssertionError("the view cannot be built", cause);
            });
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private StackPane build(Threads threads) {
        try {
            mayBuild.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody waits for the view any more", e);
        }
        return view;
    }

    private void opened() {
        field.requestFocus();
        open = true;
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void keysPressedWhileOnlyTheOutlineIsShownReachTheView() throws TimeoutException {
        robot.push(KeyCode.F7);
        robot.write("ab");
        assertEquals(List.of(), pressed);
        mayBuild.countDown();
        TestWindow.await(() -> open && field.getText().length() == 2);
        robot.write("c");
        assertEquals("abc", field.getText());
        assertEquals(KeyCode.F7, pressed.get(0));
    }
}

package org.diptych.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.diptych.ui.Sample;
import org.diptych.ui.shared.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
class ControlsUiTest {
    private static final List<KeyCode> LISTS = List.of(
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7,
            KeyCode.DIGIT8,
            KeyCode.DIGIT9);

    private final FxRobot robot = new FxRobot();
    private final TestWindow window =
            TestWindow.open(Sample.comparison(), new Messages(Locale.ENGLISH), Path.of(""), "none.bad");

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void everyControlThatTakesTheFocusSaysWhatItIs() throws TimeoutException {
        Set<String> controls = new HashSet<>();
        for (KeyCode list : LISTS) {
            robot.push(KeyCode.SHORTCUT, list);
            WaitForAsyncUtils.waitForFxEvents();
            controls.addAll(named());
        }
        for (KeyCode over : List.of(KeyCode.F, KeyCode.COMMA)) {
            robot.push(KeyCode.SHORTCUT, over);
            WaitForAsyncUtils.waitForFxEvents();
            controls.addAll(named());
            robot.push(KeyCode.ESCAPE);
        }
        assertTrue(controls.size() > 40, controls::toString);
    }

    @Test
    void everyKeyIsListedOnceAndDoesOneThing() throws TimeoutException {
        List<Shortcut> keys = ((MainView) window.scene().getRoot()).keys();
        Set<KeyCombination> different = new HashSet<>();
        keys.forEach(key -> assertTrue(different.add(key.keys()), () -> key.keys() + " does two things"));
        robot.push(KeyCode.F1);
        TestWindow.await(() -> window.isVisible("keys"));
        String list = window.scene().lookup("#keys").getAccessibleText();
        Messages messages = new Messages(Locale.ENGLISH);
        assertEquals(
                List.of(),
                keys.stream()
                        .map(key -> messages.text(key.key()))
                        .filter(what -> !list.contains(what))
                        .toList());
    }

    /** Names of the controls in view; fails at one that has none. */
    private List<String> named() {
        List<String> names = new ArrayList<>();
        robot.interact(() -> collect(window.scene().getRoot(), names));
        return names;
    }

    private static void collect(Node node, List<String> names) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable() && !node.isDisabled()) {
            Object said = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
            String name = said instanceof String text && !text.isBlank() ? text : node.getAccessibleText();
            assertTrue(name != null && !name.isBlank(), () -> "no name: " + node + " in " + node.getParent());
            assertTrue(node.getAccessibleRole() != AccessibleRole.NODE, () -> "no role: " + node);
            names.add(node.getAccessibleRole() + " " + name);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, names));
        }
    }
}

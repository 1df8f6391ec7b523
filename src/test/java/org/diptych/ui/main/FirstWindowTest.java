package org.diptych.ui.main;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.diptych.ui.shared.Theme;
import org.junit.jupiter.api.Test;

class FirstWindowTest {
    @Test
    void nearlyAllItsClassesAreThere() throws IOException {
        List<String> classes = FirstWindow.classes();

        long known = classes.stream().filter(FirstWindowTest::isKnown).count();
        assertTrue(classes.size() > 100 && known > 0.8 * classes.size(), known + " of " + classes.size());
    }

    private static boolean isKnown(String name) {
        try {
            Class.forName(name, false, FirstWindowTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    @Test
    void itIsLoadedWithoutAWindow() {
        assertDoesNotThrow(FirstWindow::load);
        assertTrue(Theme.sheets().size() > 10);
    }
}

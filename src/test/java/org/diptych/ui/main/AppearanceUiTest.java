package org.diptych.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.diptych.model.Provenance;
import org.diptych.model.Side;
import org.diptych.model.Statement;
import org.diptych.ui.Sample;
import org.diptych.ui.shared.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

@Tag("ui")
class AppearanceUiTest {
    private static final String GLYPHS = "關係關係關係關係";
    private static final Rectangle2D FIRST_LINE = new Rectangle2D(34, 0, 150, 40);

    private final FxRobot robot = new FxRobot();
    private final TestWindow window = TestWindow.open(
            Sample.empty()
                    .with(Side.A, Statement.ofText(GLYPHS, Provenance.unknown()))
                    .with(Side.B, Statement.ofText(" ", Provenance.unknown())),
            new Messages(Locale.ENGLISH),
            Path.of(""),
            "none.bad");

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void chineseGlyphsHaveInkInBothThemes() throws TimeoutException {
        Assumptions.assumeTrue(hasChineseFont(), "no font with Chinese glyphs is installed");
        TestWindow.await(() -> window.statement(Side.A).text().equals(GLYPHS));
        assertTrue(inkOf("#text-a") > 400, "Chinese text has no ink");
        assertEquals(0, inkOf("#text-b"), "an empty line has ink");

        robot.push(KeyCode.CONTROL, KeyCode.L);
        TestWindow.await(() -> window.theme.isDark());
        assertTrue(inkOf("#text-a") > 400, "Chinese text has no ink in the dark");
    }

    /** Number of pixels of the first line that stand out from its ground. */
    private int inkOf(String id) {
        int[] ink = new int[1];
        robot.interact(() -> {
            Node area = window.scene().lookup(id);
            SnapshotParameters part = new SnapshotParameters();
            part.setViewport(FIRST_LINE);
            WritableImage image = area.snapshot(part, null);
            PixelReader pixels = image.getPixelReader();
            Color ground = pixels.getColor((int) image.getWidth() - 1, 1);
            for (int x = 0; x < (int) image.getWidth(); x++) {
                for (int y = 0; y < (int) image.getHeight(); y++) {
                    if (Math.abs(pixels.getColor(x, y).getBrightness() - ground.getBrightness()) > 0.3) {
                        ink[0]++;
                    }
                }
            }
        });
        return ink[0];
    }

    private static boolean hasChineseFont() {
        return javafx.scene.text.Font.getFamilies().stream()
                .anyMatch(name -> name.matches("(?i).*(CJK|Droid Sans Fallback|WenQuanYi|文泉|Han|Hei|Song|Ming).*"));
    }
}

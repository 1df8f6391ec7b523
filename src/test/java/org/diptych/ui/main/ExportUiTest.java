package org.diptych.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.diptych.importing.ImportProblem;
import org.diptych.model.Side;
import org.diptych.ui.Sample;
import org.diptych.ui.shared.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

@Tag("ui")
class ExportUiTest {
    private final FxRobot robot = new FxRobot();
    private final Path folder;
    private final TestWindow window;

    ExportUiTest(@TempDir Path folder) {
        this.folder = folder;
        this.window = TestWindow.open(Sample.comparison(), new Messages(Locale.ENGLISH), folder, "scan.bad");
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void exportWritesAFileAndOffersToOpenIt() throws TimeoutException, IOException {
        TestWindow.await(() -> !window.scene().lookup("#export-pdf").isDisabled());
        window.click(robot, "export-pdf");
        TestWindow.await(() -> window.text("pdf-page-number").startsWith("Page 1 of "));
        window.click(robot, "pdf-portrait");
        TestWindow.await(this::isWholePortraitPageShown);
        window.click(robot, "pdf-write");
        TestWindow.await(() -> window.text("banner-text").equals("“sample.pdf” was written."));
        TestWindow.await(() -> window.isVisible("banner-open"));

        Path written = folder.resolve("sample.pdf");
        assertEquals("Sample", Files.readString(written));
        Files.delete(written);

        window.click(robot, "banner-close");
        TestWindow.await(() -> !window.isVisible("banner"));
    }

    private boolean isWholePortraitPageShown() {
        ImageView page = (ImageView) window.scene().lookup("#pdf-page");
        Region desk = (Region) window.scene().lookup("#pdf-desk");
        Image image = page.getImage();
        return image != null && image.getHeight() > image.getWidth() && image.getHeight() < desk.getHeight();
    }

    @Test
    void unreadableFileIsToldInTheWindow() throws TimeoutException {
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.O);
        TestWindow.await(() -> window.text("banner-text").equals(ImportProblem.UNREADABLE.sentence("scan.bad", "")));
        TestWindow.await(() -> window.statement(Side.B).text().equals(Sample.B));
    }
}

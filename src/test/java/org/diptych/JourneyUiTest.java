package org.diptych;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.diptych.model.Comparison;
import org.diptych.model.KeptFinding;
import org.diptych.model.Side;
import org.diptych.model.Statement;
import org.diptych.project.CodebookFile;
import org.diptych.ui.document.Disk;
import org.diptych.ui.main.TestWindow;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.WrappedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What a researcher does with the example, through the window, with the real analysis and the real export. */
@Tag("ui")
class JourneyUiTest {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final FxRobot robot = new FxRobot();

    @TempDir
    private Path folder;

    @AfterEach
    void close() throws TimeoutException {
        org.testfx.api.FxToolkit.cleanupStages();
    }

    @Test
    void scholarReadsTheExampleAndTakesThreeFindingsIntoThePdf() throws TimeoutException, IOException {
        TestWindow window = open(Locale.ENGLISH);
        window.click(robot, "welcome-example");
        awaitExample(window);

        robot.press(KeyCode.ALT).clickOn("#topic-taiwan").release(KeyCode.ALT);
        TestWindow.await(() -> window.statement(Side.B).topicsAt("Ukraine") == 0);
        assertEquals(1, window.statement(Side.A).topicsAt("Taiwan"));

        window.click(robot, "sidebar-topics");
        choose(window, "ledger-list", "Taiwan");
        robot.push(KeyCode.ENTER);
        TestWindow.await(() -> window.isVisible("proof-b"));
        List<String> proof = textsIn(window.scene().lookup("#proof-b"));
        assertTrue(proof.contains("Not in text B"), proof::toString);
        assertTrue(proof.stream().anyMatch(text -> text.startsWith("Searched: Taiwan")), proof::toString);

        window.click(robot, "sidebar-findings");
        acceptThree(window);
        List<String> accepted = accepted(window);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        TestWindow.await(() -> window.text("findings-accepted").equals("Accepted 0"));
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        TestWindow.await(() -> window.text("findings-accepted").equals("Accepted 3"));

        window.click(robot, "export-pdf");
        TestWindow.await(() -> window.text("pdf-page-number").startsWith("Page 1 of "));
        window.click(robot, "pdf-write");
        assertWritten(window, accepted);
    }

    @Test
    void wholeWorkIsDoneByKeysAlone() throws TimeoutException, IOException {
        TestWindow window = open(Locale.ENGLISH);
        robot.push(KeyCode.F1);
        TestWindow.await(() -> window.isVisible("keys"));
        robot.push(KeyCode.ESCAPE);
        TestWindow.await(() -> !window.isVisible("keys"));
        robot.push(KeyCode.SHORTCUT, KeyCode.E);
        awaitExample(window);

        robot.push(KeyCode.F7);
        TestWindow.await(() -> window.text("said").matches("1 of \\d+, .*"));
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DIGIT1);
        TestWindow.await(() -> window.statement(Side.B).topicsAt("Ukraine") == 0);
        robot.push(KeyCode.ESCAPE);
        TestWindow.await(() -> window.statement(Side.B).topicsAt("Ukraine") == 1);

        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT5);
        window.awaitFocus(robot, "ledger-list");
        walkTo(window, "ledger-list", "Taiwan");
        robot.push(KeyCode.ENTER);
        TestWindow.await(() -> window.isVisible("proof-b"));
        tabTo(window, "ledger-confirm-b");
        robot.push(KeyCode.SPACE);
        TestWindow.await(() -> window.isVisible("ledger-withdraw-b"));

        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.T);
        window.awaitFocus(robot, "ledger-table");
        robot.push(KeyCode.ESCAPE);
        TestWindow.await(() -> !window.isVisible("ledger-table"));

        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT6);
        window.awaitFocus(robot, "findings");
        acceptThree(window);
        List<String> accepted = accepted(window);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        window.awaitFocus(robot, "text-a");
        String textA = window.statement(Side.A).text();
        String textB = window.statement(Side.B).text();
        tabTo(window, "text-b");
        robot.push(KeyCode.TAB);
        assertEquals(textA, window.statement(Side.A).text());
        assertEquals(textB, window.statement(Side.B).text());
        robot.push(KeyCode.SHORTCUT, KeyCode.P);
        TestWindow.await(() -> window.text("pdf-page-number").startsWith("Page 1 of "));
        tabTo(window, "pdf-write");
        robot.push(KeyCode.SPACE);
        assertWritten(window, accepted);
    }

    @Test
    void chineseInterfaceSpeaksChineseWhateverIsLookedAt() throws TimeoutException {
        TestWindow window = open(Locale.SIMPLIFIED_CHINESE);
        assertSpeaksChinese(window);
        robot.push(KeyCode.SHORTCUT, KeyCode.E);
        awaitExample(window);
        for (KeyCode tab : List.of(KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT9)) {
            robot.push(KeyCode.SHORTCUT, tab);
            WaitForAsyncUtils.waitForFxEvents();
            assertSpeaksChinese(window);
        }
        robot.push(KeyCode.F1);
        TestWindow.await(() -> window.isVisible("keys"));
        assertSpeaksChinese(window);
    }

    @Test
    void darkWindowHasLightLettersOnDarkGround() throws TimeoutException {
        TestWindow window = open(Locale.ENGLISH);
        robot.push(KeyCode.SHORTCUT, KeyCode.E);
        awaitExample(window);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT6);
        assertTrue(brightness(window) > 0.8, "the light window is not light");
        robot.interact(() -> window.statement(Side.A).wheel(-90));
        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        TestWindow.await(() -> window.theme.isDark());
        assertTrue(brightness(window) < 0.3, "the dark window is not dark");
        WaitForAsyncUtils.waitForFxEvents();
        TestWindow.await(() -> window.statement(Side.A).isSettled());
        assertNoLineOnAnother(window);
        for (String id : List.of("#counts", "#sidebar-findings", "#topic-taiwan")) {
            Node node = window.scene().lookup(id);
            Text text = (Text) node.lookup(".text");
            assertTrue(((Color) text.getFill()).getBrightness() > 0.6, id + " has dark letters: " + text.getFill());
        }
    }

    private TestWindow open(Locale locale) {
        Messages messages = new Messages(locale);
        return TestWindow.open(
                messages,
                folder,
                "none.txt",
                (desktop, preferences, threads, notices) -> Assembly.viewModel(
                        new Comparison("", Statement.blank(), Statement.blank(), CodebookFile.bundled()),
                        messages,
                        threads,
                        notices,
                        preferences,
                        Disk.storage(),
                        desktop));
    }

    private void awaitExample(TestWindow window) throws TimeoutException {
        TestWindow.await(() -> window.statement(Side.A).topicsAt("Taiwan") == 1
                && window.statement(Side.B).topicsAt("Ukraine") == 1
                && !window.viewModel.analysing().busyProperty().get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void acceptThree(TestWindow window) throws TimeoutException {
        TestWindow.await(() -> list(window, "findings").getItems().size() > 10);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT6);
        window.awaitFocus(robot, "findings");
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.A);
        TestWindow.await(() -> window.text("findings-accepted").equals("Accepted 3"));
    }

    private static List<String> accepted(TestWindow window) {
        return window.viewModel.comparisonProperty().get().research().findings().stream()
                .map(KeptFinding::text)
                .toList();
    }

    private void assertWritten(TestWindow window, List<String> findings) throws TimeoutException, IOException {
        TestWindow.await(() -> window.isVisible("banner-open"));
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".pdf")).toList();
        }
        assertEquals(1, files.size());
        try (PDDocument pdf = Loader.loadPDF(files.get(0).toFile())) {
            String text = letters(new PDFTextStripper().getText(pdf));
            assertEquals(3, findings.size());
            findings.forEach(finding -> assertTrue(text.contains(letters(finding)), "not in the PDF: " + finding));
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    @SuppressWarnings("unchecked") // A lookup cannot know what a list lists.
    private static ListView<Object> list(TestWindow window, String id) {
        return (ListView<Object>) window.scene().lookup("#" + id);
    }

    /** Selects the row that names the words. */
    private void choose(TestWindow window, String id, String words) throws TimeoutException {
        TestWindow.await(() -> rowOf(window, id, words) >= 0);
        robot.interact(() -> {
            list(window, id).requestFocus();
            list(window, id).getSelectionModel().clearAndSelect(rowOf(window, id, words));
        });
    }

    private void walkTo(TestWindow window, String id, String words) throws TimeoutException {
        TestWindow.await(() -> rowOf(window, id, words) >= 0);
        int rows = list(window, id).getItems().size();
        for (int i = 0;
                i < rows && list(window, id).getSelectionModel().getSelectedIndex() != rowOf(window, id, words);
                i++) {
            robot.push(KeyCode.DOWN);
        }
    }

    private static int rowOf(TestWindow window, String id, String words) {
        List<String> rows =
                list(window, id).getItems().stream().map(Object::toString).toList();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).contains("name=" + words + ",")) {
                return i;
            }
        }
        return -1;
    }

    /** Goes from control to control with the tabulator until the one with the id has the focus. */
    private void tabTo(TestWindow window, String id) {
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            Node focused = window.scene().getFocusOwner();
            passed.add(String.valueOf(focused.getId()));
            if (id.equals(focused.getId())) {
                return;
            }
            robot.push(KeyCode.TAB);
        }
        throw new AssertionError(id + " is never reached: " + passed);
    }

    /** Every label of several Latin words has Chinese beside them, unless it tells where a statement comes from. */
    private static void assertSpeaksChinese(TestWindow window) {
        Comparison comparison = window.viewModel.comparisonProperty().get();
        String sources = comparison.a().provenance() + "" + comparison.b().provenance()
                + comparison.a().text() + comparison.b().text();
        List<String> foreign = textsIn(window.scene().getRoot()).stream()
                .filter(text -> !sources.contains(text.replaceAll("[“”]", "")))
                .filter(text -> text.matches("(?s).*\\p{IsLatin}{3,} \\p{IsLatin}{2,}.*"))
                .filter(text -> !HAN.matcher(text).find())
                .toList();
        assertEquals(List.of(), foreign);
    }

    /** What the visible labels and wrapped words below a node say. */
    private static List<String> textsIn(Node node) {
        List<String> texts = new ArrayList<>();
        if (!node.isVisible()) {
            return texts;
        }
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank()) {
            texts.add(labeled.getText());
        }
        if (node instanceof WrappedText wrapped && !wrapped.getText().isBlank()) {
            texts.add(wrapped.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> texts.addAll(textsIn(child)));
        }
        return texts;
    }

    private static void assertNoLineOnAnother(TestWindow window) {
        List<Bounds> boxes = window.scene().lookup("#text-a").lookupAll(".paragraph-box").stream()
                .filter(Node::isVisible)
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .sorted(Comparator.comparingDouble(Bounds::getMinY))
                .toList();
        assertTrue(boxes.size() > 3, boxes::toString);
        for (int i = 1; i < boxes.size(); i++) {
            assertTrue(boxes.get(i - 1).getMaxY() <= boxes.get(i).getMinY() + 1, boxes::toString);
        }
    }

    /** Mean brightness of the window, 0 to 1. */
    private double brightness(TestWindow window) {
        double[] sum = new double[1];
        robot.interact(() -> {
            WritableImage image = window.scene().snapshot(null);
            PixelReader pixels = image.getPixelReader();
            int count = 0;
            for (int x = 0; x < image.getWidth(); x += 5) {
                for (int y = 0; y < image.getHeight(); y += 5) {
                    sum[0] += pixels.getColor(x, y).getBrightness();
                    count++;
                }
            }
            sum[0] /= count;
        });
        return sum[0];
    }
}

package org.diptych.ui.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
class TurnsUiTest {
    private static final long PATIENCE_SECONDS = 60;
    private static final long PATIENCE_MILLIS = 60_000;

    private final List<String> seen = new ArrayList<>();
    private boolean listening = true;
    private Scene scene;

    @BeforeEach
    void showWindow() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        scene = new Scene(new StackPane(), 100, 100);
        onWindow(() -> {
            stage.setScene(scene);
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
        onWindow(() -> scene.addPostLayoutPulseListener(() -> {
            if (listening) {
                seen.add("frame");
            }
        }));
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void eachPartChangesInAFrameOfItsOwn() throws TimeoutException {
        onWindow(() ->
                Stream.of("a", "b", "c").forEach(part -> Turns.of(scene).take(part, "text", () -> seen.add(part))));
        awaitSeen("c");
        assertEquals(List.of("a", "frame", "b", "frame", "c"), seenFrom("a"));
    }

    @Test
    void changesOfOnePartComeTogether() throws TimeoutException {
        onWindow(() -> {
            Turns turns = Turns.of(scene);
            turns.take("a", "text", () -> seen.add("a text"));
            turns.take("b", "text", () -> seen.add("b text"));
            turns.take("a", "width", () -> seen.add("a width"));
            turns.take("b", "width", () -> seen.add("b width"));
        });
        awaitSeen("b width");
        assertEquals(List.of("a text", "a width", "frame", "b text", "b width"), seenFrom("a text"));
    }

    @Test
    void newestChangeTakesThePlaceOfOneThatWaits() throws TimeoutException {
        onWindow(() -> {
            Turns turns = Turns.of(scene);
            turns.take("a", "text", () -> seen.add("a"));
            turns.take("b", "text", () -> seen.add("old"));
            turns.take("b", "text", () -> seen.add("new"));
        });
        awaitSeen("new");
        assertFalse(seen.contains("old"));
    }

    @Test
    void whatIsLeftOfAChangeComesBehindTheOtherParts() throws TimeoutException {
        onWindow(() -> {
            Turns turns = Turns.of(scene);
            turns.take("a", "text", () -> {
                seen.add("a begins");
                turns.take("b", "text", () -> seen.add("b"));
                turns.await("a", "text", () -> seen.add("a ends"));
            });
        });
        awaitSeen("a ends");
        assertEquals(List.of("a begins", "frame", "b", "frame", "a ends"), seenFrom("a begins"));
    }

    @Test
    void somebodyWhoCannotWaitGetsTheChangeOnce() throws TimeoutException {
        onWindow(() -> {
            Turns turns = Turns.of(scene);
            turns.take("a", "text", () -> seen.add("a"));
            turns.take("b", "text", () -> seen.add("b"));
            turns.take("c", "text", () -> seen.add("c"));
            assertTrue(turns.isAwaited("b", "text"));
            turns.hurry("b");
            assertFalse(turns.isAwaited("b", "text"));
        });
        awaitSeen("c");
        assertEquals(List.of("a", "b", "frame", "c"), seenFrom("a"));
    }

    @Test
    void changeThatIsGivenUpDoesNotCome() throws TimeoutException {
        onWindow(() -> {
            Turns turns = Turns.of(scene);
            turns.take("a", "text", () -> seen.add("a"));
            turns.take("b", "text", () -> seen.add("b"));
            turns.take("c", "text", () -> seen.add("c"));
            turns.leave("b", "text");
        });
        awaitSeen("c");
        assertFalse(seen.contains("b"));
    }

    @Test
    void windowThatIsNotShownChangesAtOnce() throws TimeoutException {
        onWindow(() -> {
            Turns turns = Turns.of(new Scene(new StackPane()));
            turns.take("a", "text", () -> seen.add("a"));
            turns.await("b", "text", () -> seen.add("b"));
            assertEquals(List.of("a", "b"), seenFrom("a"));
        });
    }

    /** What was seen from a change on; several frames with nothing in between are one. */
    private List<String> seenFrom(String first) {
        List<String> from = seen.subList(seen.indexOf(first), seen.size());
        return IntStream.range(0, from.size())
                .filter(i -> i == 0 || !from.get(i).equals(from.get(i - 1)))
                .mapToObj(from::get)
                .toList();
    }

    /** Waits for it, and listens to no frame behind it. */
    private void awaitSeen(String change) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> seen.contains(change)));
        onWindow(() -> {
            listening = false;
            seen.subList(seen.indexOf(change) + 1, seen.size()).clear();
        });
    }

    private static void onWindow(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, action);
    }
}

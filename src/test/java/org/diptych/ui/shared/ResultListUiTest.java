package org.diptych.ui.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
class ResultListUiTest {
    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void firstRowIsChosenWhenTheFocusWaitedForRows() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        ResultList<String> list = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            ResultList<String> made = new ResultList<>("rows", "Rows");
            TextField other = new TextField();
            stage.setScene(new Scene(new VBox(other, made)));
            stage.show();
            other.requestFocus();
            made.show(List.of("early"));
            return made;
        });
        await(() -> list.getItems().equals(List.of("early")));
        assertEquals(Optional.empty(), list.selected());

        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            list.show(List.of());
            list.focusRows();
            list.show(List.of("first", "second"));
        });
        await(() -> list.selected().equals(Optional.of("first")));
    }

    private static void await(Callable<Boolean> shown) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(shown).get());
    }
}

package org.diptych.ui.compare;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.diptych.model.Provenance;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.diptych.ui.Desk;
import org.diptych.ui.Sample;
import org.diptych.ui.shared.Lens;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Notices;
import org.diptych.ui.shared.Theme;
import org.diptych.ui.shared.Threads;
import org.diptych.ui.shared.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
class StatementPaneUiTest {
    private static final String SENTENCE =
            "The envoys of the harbour spoke about the boats and the nets of the strait.";

    /** Sentences of each paragraph; they differ in height, so that the height of the text is an estimate. */
    private static final int[] PARAGRAPHS = {1, 1, 9, 4, 5, 4, 6, 3};

    private final Messages messages = new Messages(Locale.ENGLISH);
    private final Lens lens = new Lens();

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    /** Marks in every paragraph give all of them new nodes just after the text has been scrolled. */
    @Test
    void placeAmongManyMarksIsInViewAtOnce() throws TimeoutException {
        String text = Arrays.stream(PARAGRAPHS)
                .mapToObj(count -> String.join(" ", Collections.nCopies(count, SENTENCE)))
                .collect(Collectors.joining("\n\n"));
        List<Span> sentences = new ArrayList<>();
        for (int at = text.indexOf(SENTENCE); at >= 0; at = text.indexOf(SENTENCE, at + 1)) {
            sentences.add(new Span(at, at + SENTENCE.length()));
        }
        Shown shown = Shown.in(open(text), Side.A);

        for (int i = 0; i < sentences.size(); i++) {
            Span goal = sentences.get(i);
            int place = i;
            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> lens.mark(Side.A, sentences, place));
            await(() -> shown.isMarked(SENTENCE));
            WaitForAsyncUtils.waitForFxEvents();
            double[] view = WaitForAsyncUtils.waitForAsyncFx(10_000, shown::view);
            assertTrue(view[0] <= goal.start() && goal.end() <= view[1], view[0] + " to " + view[1] + ", not " + goal);
            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> lens.unmark());
            await(() -> !shown.isMarked(SENTENCE));
            WaitForAsyncUtils.waitForAsyncFx(10_000, shown::scrollToStart);
        }
    }

    private Scene open(String text) throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        Threads threads = Threads.ofWindow();
        Notices notices = new Notices(messages);
        Theme theme = new Theme(false);
        Scene scene = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Workspace workspace = new Workspace(
                    Sample.comparison().with(Side.A, Statement.ofText(text, Provenance.unknown())),
                    Sample::analyse,
                    threads,
                    notices,
                    System::nanoTime);
            StatementViewModel viewModel =
                    new StatementViewModel(Side.A, workspace, lens, Desk.source(), threads, notices);
            Scene made = new Scene(new StatementPane(viewModel, messages, theme, new Alone()), 520, 640);
            theme.dress(made);
            stage.setScene(made);
            stage.show();
            return made;
        });
        await(() -> Shown.in(scene, Side.A).text().startsWith("The envoys"));
        WaitForAsyncUtils.waitForFxEvents();
        return scene;
    }

    private static void await(Callable<Boolean> shown) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(shown).get());
    }

    private static final class Alone implements StatementPane.Surroundings {
        @Override
        public Optional<Path> chooseFile() {
            return Optional.empty();
        }

        @Override
        public void open(Path file, Runnable asStatement) {
            throw new AssertionError("nothing is opened");
        }

        @Override
        public void browse(String url) {
            throw new AssertionError("nothing is browsed");
        }
    }
}

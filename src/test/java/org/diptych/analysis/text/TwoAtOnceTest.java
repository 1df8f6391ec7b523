package org.diptych.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.diptych.model.Progress;
import org.diptych.model.Side;
import org.junit.jupiter.api.Test;

class TwoAtOnceTest {
    @Test
    void firstComesFirst() {
        assertEquals(List.of("one", "other"), TwoAtOnce.of(Progress.NONE, part -> "one", part -> "other"));
    }

    @Test
    void progressIsThatOfBoth() {
        List<Double> heard = Collections.synchronizedList(new ArrayList<>());
        Function<Progress, String> work = part -> {
            part.at(1);
            return "done";
        };
        TwoAtOnce.of(heard::add, work, work);
        assertEquals(1, Collections.max(heard));
        assertTrue(heard.stream().allMatch(fraction -> fraction >= 0.5 && fraction <= 1), heard.toString());
    }

    @Test
    void cancelledWorkOfEitherSideIsCancelled() {
        for (Side cancelled : Side.values()) {
            AtomicBoolean atWork = new AtomicBoolean();
            assertThrows(
                    CancellationException.class,
                    () -> TwoAtOnce.of(
                            Progress.NONE,
                            part -> work(Side.A, cancelled, atWork),
                            part -> work(Side.B, cancelled, atWork)));
            assertEquals(false, atWork.get());
        }
    }

    @Test
    void failureIsTheOneOfTheWork() {
        Function<Progress, String> failing = part -> {
            throw new IllegalStateException("no result");
        };
        assertThrows(IllegalStateException.class, () -> TwoAtOnce.of(Progress.NONE, failing, failing));
        assertThrows(IllegalStateException.class, () -> TwoAtOnce.of(Progress.NONE, part -> "done", failing));
    }

    private static Side work(Side side, Side cancelled, AtomicBoolean atWork) {
        if (side == cancelled) {
            throw new CancellationException();
        }
        atWork.set(true);
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        atWork.set(false);
        return side;
    }
}

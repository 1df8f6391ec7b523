package org.diptych.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.diptych.model.Progress;
import org.diptych.model.Side;
import org.junit.jupiter.api.Test;

class BothSidesTest {
    @Test
    void aComesFirst() {
        assertEquals(List.of("of A", "of B"), BothSides.of(Progress.NONE, (side, part) -> "of " + side));
    }

    @Test
    void progressIsThatOfBoth() {
        List<Double> heard = Collections.synchronizedList(new ArrayList<>());
        BothSides.of(heard::add, (side, part) -> {
            part.at(1);
            return side;
        });
        assertEquals(1, Collections.max(heard));
        assertTrue(heard.stream().allMatch(fraction -> fraction >= 0.5 && fraction <= 1), heard.toString());
    }

    @Test
    void cancelledWorkOfEitherSideIsCancelled() {
        for (Side cancelled : Side.values()) {
            AtomicBoolean atWork = new AtomicBoolean();
            assertThrows(
                    CancellationException.class,
                    () -> BothSides.of(Progress.NONE, (side, part) -> work(side, cancelled, atWork)));
            assertEquals(false, atWork.get());
        }
    }

    @Test
    void failureIsTheOneOfTheWork() {
        assertThrows(
                IllegalStateException.class,
                () -> BothSides.of(Progress.NONE, (side, part) -> {
                    throw new IllegalStateException("no " + side);
                }));
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

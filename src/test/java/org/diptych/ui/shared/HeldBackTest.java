package org.diptych.ui.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldBackTest {
    private final List<String> done = new ArrayList<>();
    private final HeldBack held = new HeldBack(Runnable::run);

    @Test
    void workWaitsUntilItIsLetGoAndKeepsItsOrder() {
        held.execute(() -> done.add("first"));
        held.execute(() -> done.add("second"));
        assertEquals(List.of(), done);

        held.letGo();
        assertEquals(List.of("first", "second"), done);
    }

    @Test
    void laterWorkGoesOnAtOnce() {
        held.letGo();
        held.execute(() -> done.add("late"));
        assertEquals(List.of("late"), done);
    }
}

package org.diptych.ui.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Lets the parts of a window change one after the other, one in each frame, where the layout of a change takes much of a
 * frame: together they would keep the window from answering. A window that is not shown has no frames; its parts change at
 * once. Only for the window thread.
 */
public final class Turns {
    private final Scene scene;
    private final Map<Object, Map<Object, Runnable>> waiting = new LinkedHashMap<>();
    private @Nullable Object current;

    private Turns(Scene scene) {
        this.scene = scene;
    }

    /** The turns of a window. */
    public static Turns of(Scene scene) {
        return (Turns) scene.getProperties().computeIfAbsent(Turns.class, key -> new Turns(scene));
    }

    /**
     * Makes a change, at once if no other part of the window has changed since the last frame. What waits for the same
     * part changes in the same frame.
     *
     * @param part the part of the window that is laid out anew
     * @param what what changes in it; a newer change of the same takes the place of one that waits
     */
    public void take(Object part, Object what, Runnable change) {
        leave(part, what);
        if (!isShown() || current == null || current.equals(part)) {
            begin(part);
            change.run();
        } else {
            await(part, what, change);
        }
    }

    /** Makes a change behind the next frame at the earliest, such as what is left of one that takes too long for a frame. */
    public void await(Object part, Object what, Runnable change) {
        if (isShown()) {
            begin(current == null ? part : current);
            waiting.computeIfAbsent(part, key -> new LinkedHashMap<>()).put(what, change);
        } else {
            change.run();
        }
    }

    /** Whether a change waits. */
    public boolean isAwaited(Object part, Object what) {
        return waiting.getOrDefault(part, Map.of()).containsKey(what);
    }

    /** Makes the waiting changes of a part now, for somebody who cannot wait. */
    public void hurry(Object part) {
        Map<Object, Runnable> changes = waiting.remove(part);
        if (changes != null) {
            changes.values().forEach(Runnable::run);
        }
    }

    /** Gives up a change that waits. */
    public void leave(Object part, Object what) {
        Map<Object, Runnable> changes = waiting.get(part);
        if (changes != null) {
            changes.remove(what);
        }
    }

    private boolean isShown() {
        return scene.getWindow() != null && scene.getWindow().isShowing();
    }

    private void begin(Object part) {
        if (current == null && isShown()) {
            current = part;
            NextFrame.after(scene, this::next);
        }
    }

    private void next() {
        current = null;
        waiting.values().removeIf(Map::isEmpty);
        waiting.keySet().stream().findFirst().ifPresent(part -> {
            begin(part);
            hurry(part);
        });
    }
}

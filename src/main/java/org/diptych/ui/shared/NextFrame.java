package org.diptych.ui.shared;

import javafx.application.Platform;
import javafx.scene.Scene;

/** Waits for the next frame of a window. */
public final class NextFrame {
    private NextFrame() {}

    /** Does something once the next frame has its styles and is laid out. */
    public static void after(Scene scene, Runnable action) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(action);
            }
        });
        Platform.requestNextPulse();
    }
}

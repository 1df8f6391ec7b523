package org.diptych.ui.shared;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.diptych.model.Span;

/** The text of a statement on the screen, for those who mark in it. All offsets are those of the statement's text. */
public interface ShownText {
    /** What keys and the mouse reach. */
    Node node();

    /** The selected words; empty at the caret when none are selected. */
    Span selected();

    /** Selects words without scrolling. */
    void select(Span words);

    /** The character at a point of the node, if there is one. */
    OptionalInt characterAt(double x, double y);

    /** Where words stand on the screen, as far as they are in view. */
    Optional<Bounds> onScreen(Span words);
}

package org.diptych.ui.places;

import org.diptych.model.Side;

/** Which places are listed. */
public enum PlaceFilter {
    ALL,
    ONLY_A,
    ONLY_B,
    SHARED;

    boolean accepts(PlaceRow row) {
        return switch (this) {
            case ALL -> true;
            case ONLY_A -> row.side() == Side.A && !row.shared();
            case ONLY_B -> row.side() == Side.B && !row.shared();
            case SHARED -> row.shared();
        };
    }
}

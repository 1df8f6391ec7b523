package org.diptych.ui.places;

import org.diptych.model.Side;
import org.diptych.model.Span;

/**
 * A place of a statement that is listed.
 *
 * @param side the statement
 * @param span what is marked when the row is chosen
 * @param kind message key of what sort of place it is
 * @param detail message key of something more about it, or a text of its own; may be empty
 * @param text words that the row shows
 * @param strong the words in {@code text} that stand out
 * @param shared whether the other statement has the same
 */
public record PlaceRow(Side side, Span span, String kind, Detail detail, String text, Span strong, boolean shared) {

    /** Something more about a place: a message, a number with a unit, a date, or nothing. */
    public record Detail(Sort sort, String value, String unit) {
        static Detail none() {
            return new Detail(Sort.NONE, "", "");
        }
    }

    /** How a detail is written. */
    public enum Sort {
        NONE,
        MESSAGE,
        NUMBER,
        DATE
    }
}

package org.diptych.export.html;

import org.diptych.model.Span;

/**
 * Words of a statement that are marked, or to which a link leads.
 *
 * @param span their place
 * @param id anchor of the place, unique in the page
 * @param topic number of the topic in the page, from 0; negative for a place that only a link leads to
 * @param code letters of the topic, empty without one
 * @param title what a pointer or a screen reader says about it, empty without a topic
 */
record Mark(Span span, String id, int topic, String code, String title) {
    boolean isTopic() {
        return topic >= 0;
    }
}

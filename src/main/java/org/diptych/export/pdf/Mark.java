package org.diptych.export.pdf;

import java.util.Locale;
import org.diptych.model.Side;
import org.diptych.model.Span;

/**
 * A place that is highlighted.
 *
 * @param topic topic for which it is
 * @param side statement in which it is
 * @param span its characters
 * @param lane 0, or higher when other marks cover the same words, so that the lines below them stay apart
 */
record Mark(ReportTopic topic, Side side, Span span, int lane) {

    /** The same in every export of the same text, so that programs recognise the annotation. */
    String id() {
        return "%s-%s-%d-%d".formatted(side.name().toLowerCase(Locale.ROOT), topic.id(), span.start(), span.end());
    }

    /** Of the place alone: a topic holds all its mentions, and hashing them for each mark would take long. */
    @Override
    public int hashCode() {
        return 31 * span.hashCode() + lane;
    }
}

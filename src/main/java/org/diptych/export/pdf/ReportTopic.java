package org.diptych.export.pdf;

import org.diptych.export.pdf.page.Colour;
import org.diptych.export.pdf.page.LinePattern;
import org.diptych.model.Side;
import org.diptych.model.TopicPresence;
import org.diptych.model.TopicResult;
import org.diptych.model.TopicStatus;

/**
 * A topic with the marks it has on paper.
 *
 * @param result the topic in both statements
 * @param colour its colour
 * @param pattern the line below its highlights
 */
record ReportTopic(TopicResult result, Colour colour, LinePattern pattern) {

    String id() {
        return result.topic().id();
    }

    String name() {
        return result.topic().name();
    }

    String code() {
        return result.topic().code();
    }

    TopicPresence of(Side side) {
        return result.of(side);
    }

    int count(Side side) {
        return result.of(side).count();
    }

    boolean isMentioned() {
        return count(Side.A) + count(Side.B) > 0;
    }

    /** What a statement does with the topic, in words. */
    String status(Side side) {
        TopicStatus status = result.of(side).status();
        return switch (status) {
            case STATES_POSITION -> "states a position";
            case NAMED -> "names it";
            case DENIED -> "says it was not discussed";
            case ABSENT -> "does not mention it";
        };
    }
}

package org.diptych.analysis.topics;

import java.util.List;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.TopicMention;
import org.diptych.model.TopicStatus;

/** Reads what a sentence does with a topic that it mentions. */
final class StanceReader {
    private final ReadText text;

    StanceReader(ReadText text) {
        this.text = text;
    }

    TopicStatus stance(int sentence, List<TopicMention> mentions) {
        return text.sentences().isEmpty() || mentions.isEmpty() ? TopicStatus.ABSENT : TopicStatus.STATES_POSITION;
    }
}

package org.diptych.analysis.findings;

import java.util.Comparator;
import java.util.Optional;
import org.diptych.model.Span;
import org.diptych.model.TopicMention;
import org.diptych.model.TopicResult;
import org.diptych.model.TopicStatus;

/** Topics of a sentence. */
final class Topics {
    private Topics() {}

    /** The topic of a sentence that tells most: one that is shown first, then one that is not in the other text. */
    static Optional<TopicResult> telling(Account here, int sentence) {
        return here.topics(sentence).stream()
                .max(Comparator.comparing((TopicResult result) -> result.topic().shown())
                        .thenComparing(result -> result.of(here.side().other()).status() == TopicStatus.ABSENT)
                        .thenComparing(result -> result.topic().id()));
    }

    /** Where the sentence mentions a topic that it mentions. */
    static Span mention(Account here, int sentence, TopicResult result) {
        Span whole = here.sentence(sentence);
        return result.of(here.side()).mentions().stream()
                .map(TopicMention::span)
                .filter(whole::contains)
                .findFirst()
                .orElse(whole);
    }
}

package org.diptych.export.html;

import java.util.Locale;
import org.diptych.export.shared.Wording;
import org.diptych.model.Side;

/** The comparison in one line of figures. */
final class Counts {
    private final Contents contents;

    Counts(Contents contents) {
        this.contents = contents;
    }

    String sentence() {
        StringBuilder text = new StringBuilder();
        int topics = contents.topics().size();
        long both = contents.topics().stream()
                .filter(topic -> topic.a().count() > 0 && topic.b().count() > 0)
                .count();
        if (topics > 0) {
            text.append(String.format(
                    Locale.ENGLISH,
                    "Of %s, %d %s mentioned in both texts, %d only in A, %d only in B. ",
                    Wording.count(topics, "topic"),
                    both,
                    both == 1 ? "is" : "are",
                    topicsOnlyIn(Side.A),
                    topicsOnlyIn(Side.B)));
        }
        if (contents.rows().isAligned()) {
            text.append(String.format(
                    Locale.ENGLISH,
                    "Of %s, %,d %s only in A, %,d only in B. ",
                    Wording.count(contents.rows().list().size(), "passage"),
                    contents.rows().countOnlyIn(Side.A),
                    contents.rows().countOnlyIn(Side.A) == 1 ? "stands" : "stand",
                    contents.rows().countOnlyIn(Side.B)));
        }
        text.append(Wording.count(contents.analysis().a().onlyHere().size(), "term"));
        text.append(" only in A, ");
        text.append(Wording.count(contents.analysis().b().onlyHere().size(), "term"));
        return text.append(" only in B.").toString();
    }

    private long topicsOnlyIn(Side side) {
        return contents.topics().stream()
                .filter(topic ->
                        topic.of(side).count() > 0 && topic.of(side.other()).count() == 0)
                .count();
    }
}

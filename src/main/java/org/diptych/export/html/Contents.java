package org.diptych.export.html;

import java.util.ArrayList;
import java.util.List;
import org.diptych.export.shared.ParallelRows;
import org.diptych.export.shared.Wording;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Provenance;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.TopicMention;
import org.diptych.model.TopicResult;

/**
 * What the page shows, prepared once.
 *
 * @param comparison the two statements
 * @param analysis what came out
 * @param rows rows of the parallel text
 * @param topics topics that the page lists, in the order of the codebook
 */
record Contents(Comparison comparison, Analysis analysis, ParallelRows rows, List<TopicResult> topics) {

    static Contents of(Comparison comparison, Analysis analysis) {
        List<TopicResult> topics =
                analysis.topics().stream().filter(Wording::isListed).toList();
        return new Contents(comparison, analysis, ParallelRows.of(comparison, analysis), topics);
    }

    String text(Side side) {
        return comparison.statement(side).text();
    }

    Provenance provenance(Side side) {
        return comparison.statement(side).provenance();
    }

    String issuer(Side side) {
        return Wording.issuer(comparison, side);
    }

    /** Everything that is marked in a statement or linked to. */
    List<Mark> marks(Side side) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < topics.size(); i++) {
            TopicResult result = topics.get(i);
            List<TopicMention> mentions = result.of(side).mentions();
            for (int n = 0; n < mentions.size(); n++) {
                String title =
                        result.topic().name() + ": mention " + (n + 1) + " of " + mentions.size() + " in " + side;
                int number = result.topic().shown() ? i : -1;
                marks.add(new Mark(
                        mentions.get(n).span(),
                        mentionId(side, i, n),
                        number,
                        result.topic().code(),
                        title));
            }
        }
        List<OneSidedTerm> terms = analysis.of(side).onlyHere();
        for (int i = 0; i < terms.size(); i++) {
            List<Span> spans = terms.get(i).spans();
            for (int n = 0; n < spans.size(); n++) {
                marks.add(new Mark(spans.get(n), termId(side, i, n), -1, "", ""));
            }
        }
        return marks;
    }

    /** Anchor of a mention; topic and mention count from 0. */
    static String mentionId(Side side, int topic, int mention) {
        return "m-" + letter(side) + "-" + topic + "-" + mention;
    }

    /** Anchor of a place of a one-sided term; both count from 0. */
    static String termId(Side side, int term, int place) {
        return "only-" + letter(side) + "-" + term + "-" + place;
    }

    static String rowId(int number) {
        return "row-" + number;
    }

    static String letter(Side side) {
        return side == Side.A ? "a" : "b";
    }
}

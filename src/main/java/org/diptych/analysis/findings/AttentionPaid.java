package org.diptych.analysis.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diptych.model.Analysis;
import org.diptych.model.FindingKind;
import org.diptych.model.Span;
import org.diptych.model.StatementReading;
import org.diptych.model.TopicResult;

/** Length of the texts, and order and share of the topics of both. */
final class AttentionPaid {
    private static final double LENGTH = 0.36;
    private static final double ORDER = 0.4;
    private static final double SHARE = 0.42;
    private static final double FAR_APART = 0.5;
    private static final double MUCH_MORE = 2.5;
    private static final double AT_LEAST = 0.1;
    private static final double SHOWN = 0.08;

    private AttentionPaid() {}

    static List<Draft> of(Account a, Analysis analysis) {
        List<Draft> drafts = new ArrayList<>();
        drafts.add(length(a));
        for (TopicResult result : analysis.topics()) {
            if (!result.a().status().isPresent() || !result.b().status().isPresent()) {
                continue;
            }
            double shown = result.topic().shown() ? SHOWN : 0;
            double more = Math.max(result.a().share(), result.b().share());
            double less = Math.min(result.a().share(), result.b().share());
            if (more >= MUCH_MORE * less && more - less >= AT_LEAST) {
                drafts.add(topic(
                        a,
                        result,
                        sentence(
                                a,
                                result,
                                "takes up " + percent(result.a().share()),
                                "of",
                                percent(result.b().share())),
                        SHARE + shown));
            } else if (Math.abs(result.a().firstPosition() - result.b().firstPosition()) >= FAR_APART) {
                drafts.add(topic(
                        a,
                        result,
                        sentence(
                                a,
                                result,
                                "comes " + percent(result.a().firstPosition()) + " of the way through",
                                "",
                                percent(result.b().firstPosition())),
                        ORDER + shown));
            }
        }
        return drafts;
    }

    private static String sentence(Account a, TopicResult result, String said, String of, String there) {
        String topic = result.topic().name();
        String rest = of.isEmpty() ? " " + a.name() : " of " + a.name();
        return topic + " " + said + rest + ", and " + there + (of.isEmpty() ? " through " : " of ")
                + a.other().name() + ".";
    }

    private static Draft topic(Account a, TopicResult result, String text, double weight) {
        List<Span> first = new TopicPlaces(a, result.a()).best(1, Set.of());
        List<Span> second = new TopicPlaces(a.other(), result.b()).best(1, Set.of());
        return new Draft(
                FindingKind.ATTENTION, List.of(result.topic().id()), a, first, second, List.of(), text, weight);
    }

    private static Draft length(Account a) {
        StatementReading first = a.reading();
        StatementReading second = a.other().reading();
        String text =
                a.capitalName() + " has " + count(first) + ", " + a.other().name() + " " + count(second) + ".";
        return new Draft(
                FindingKind.ATTENTION,
                List.of(),
                a,
                List.of(a.sentence(0)),
                List.of(a.other().sentence(0)),
                List.of(),
                text,
                LENGTH);
    }

    private static String count(StatementReading reading) {
        return reading.length() + (reading.countedInCharacters() ? " characters" : " words");
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}

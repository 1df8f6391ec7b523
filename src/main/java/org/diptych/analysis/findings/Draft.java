package org.diptych.analysis.findings;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.model.Finding;
import org.diptych.model.FindingKind;
import org.diptych.model.Side;
import org.diptych.model.Span;

/**
 * A finding before it has a rank.
 *
 * @param kind what it states
 * @param topics ids of its topics, the one that it is about first; may be empty
 * @param here the account from which it starts
 * @param mine evidence there, the most telling words first, at least one
 * @param theirs evidence in the other account
 * @param text the finding in one sentence
 * @param points the words in {@code here} that make the point; none when both accounts are told of alike
 * @param weight how telling it is, 0 to 1
 */
record Draft(
        FindingKind kind,
        List<String> topics,
        Account here,
        List<Span> mine,
        List<Span> theirs,
        List<Span> points,
        String text,
        double weight) {
    /** Two findings with so much of their evidence in common make the same point. */
    private static final double SAME_POINT = 0.6;

    Draft {
        topics = List.copyOf(topics);
        points = List.copyOf(points);
        mine = List.copyOf(mine);
        theirs = List.copyOf(theirs);
    }

    Side side() {
        return here.side();
    }

    List<Span> of(Side side) {
        return side == side() ? mine : theirs;
    }

    Draft withWeight(double value) {
        return new Draft(kind, topics, here, mine, theirs, points, text, value);
    }

    Finding ranked(int rank, double strength) {
        return new Finding(id(), kind, topics.stream().findFirst(), of(Side.A), of(Side.B), text, rank, strength);
    }

    /** The same when the two statements change places, so that a decision about it holds. */
    String id() {
        String evidence = Stream.of(quotes(here, mine), quotes(here.other(), theirs))
                .sorted()
                .collect(Collectors.joining("\u0000"));
        String key = kind.code() + '\u0000' + String.join(",", topics) + '\u0000' + evidence;
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String quotes(Account account, List<Span> spans) {
        return spans.stream().map(span -> span.of(account.text())).collect(Collectors.joining("\u0001"));
    }

    /** Whether it quotes the very same words of both accounts. */
    boolean quotesTheSame() {
        return words(here, mine).equals(words(here.other(), theirs));
    }

    private static List<String> words(Account account, List<Span> spans) {
        return spans.stream().map(span -> Quotes.inner(span.of(account.text()))).toList();
    }

    /** Whether it tells of both accounts alike, so that neither is the one from which it starts. */
    private boolean isEven() {
        return points.isEmpty();
    }

    /**
     * Whether the other finding makes the same point: most of the words that matter here matter there. A finding about no
     * topic also repeats one that quotes its words.
     */
    boolean repeats(Draft other) {
        if (isEven()) {
            return other.isEven() && isWithin(mine, other.mine) && isWithin(theirs, other.theirs);
        }
        boolean samePoint = other.side() == side() && isWithin(points, other.points);
        return samePoint || (topics.isEmpty() && isWithin(points, other.of(side())));
    }

    /** Whether the other finding has quoted most of the same words. */
    boolean quotes(Draft other) {
        return Stream.of(Side.values())
                .anyMatch(side -> !of(side).isEmpty() && isWithin(of(side).subList(0, 1), other.of(side)));
    }

    /** Whether all words that it points at stand among those of the other finding. */
    boolean restsOn(Draft other) {
        return side() == other.side()
                && !points.isEmpty()
                && points.stream().allMatch(span -> other.points.stream().anyMatch(span::overlaps));
    }

    /** Whether it is of the kind of the other finding and about the same account. */
    boolean isLike(Draft other) {
        return kind == other.kind && (isEven() || other.isEven() || side() == other.side());
    }

    /** Whether the first words of both stand in the same sentence. */
    boolean startsBeside(Draft other) {
        return startsBeside(here, other) || startsBeside(here.other(), other);
    }

    private boolean startsBeside(Account account, Draft other) {
        List<Span> first = of(account.side());
        List<Span> second = other.of(account.side());
        return !first.isEmpty()
                && !second.isEmpty()
                && account.sentenceAt(first.get(0).start())
                        == account.sentenceAt(second.get(0).start());
    }

    private static boolean isWithin(List<Span> points, List<Span> known) {
        int length = 0;
        int common = 0;
        for (Span span : points) {
            length += span.length();
            int most = 0;
            for (Span one : known) {
                most = Math.max(most, shared(span, one));
            }
            common += most;
        }
        return length > 0 && common >= SAME_POINT * length;
    }

    private static int shared(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }
}

package org.diptych.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MarkingPropertyTest {
    private static final Comparison START = new Comparison(
            "",
            Statement.ofText("Rice and tea 茶 were named. 😀 Rice again, and rice once more.", Provenance.unknown()),
            Statement.ofText("They spoke of tea. Tea it was, 茶, and no rice.", Provenance.unknown()),
            Codebook.empty());

    /** An action by hand, with numbers that choose what it is done to. */
    private record Action(int kind, Side side, int x, int y, int which, String words) {

        Comparison apply(Comparison now) {
            String text = now.statement(side).text();
            Optional<Span> span = span(text);
            if (kind == 9) {
                int from = text.isEmpty() ? 0 : x % (text.length() + 1);
                int to = Math.min(text.length(), from + y % 9);
                String edited = text.substring(0, from) + words + text.substring(to);
                return now.with(side, now.statement(side).withText(edited));
            }
            if (kind == 10) {
                return now.swapped();
            }
            return span.map(place -> now.withResearch(marked(now, text, place))).orElse(now);
        }

        private Research marked(Comparison now, String text, Span span) {
            Research research = now.research();
            TopicMention mention = new TopicMention("tea", span, new Pattern("", "tea"));
            Optional<Span> other = span(now.statement(side.other()).text());
            Span a = side == Side.A ? span : other.orElse(new Span(0, 0));
            Span b = side == Side.B ? span : other.orElse(new Span(0, 0));
            return switch (kind) {
                case 0 -> Highlights.add(research, annotation(research, text, span));
                case 1 ->
                    chosen(research).map(id -> Highlights.remove(research, id)).orElse(research);
                case 2 ->
                    chosen(research)
                            .map(id -> Highlights.retopic(
                                    research, id, Optional.of("rice").filter(t -> which % 2 == 0)))
                            .orElse(research);
                case 3 ->
                    chosen(research)
                            .map(id -> Highlights.note(research, id, words))
                            .orElse(research);
                case 4 ->
                    research.annotations().stream()
                            .filter(one -> one.side() == side)
                            .findFirst()
                            .map(one -> Highlights.place(research, one.id(), text, span))
                            .orElse(research);
                case 5 ->
                    MentionDecisions.decide(
                            research,
                            side,
                            text,
                            List.of(mention),
                            which % 2 == 0 ? Verdict.CONFIRMED : Verdict.REJECTED);
                case 6 -> MentionDecisions.reset(research, side, List.of(mention));
                case 7 -> which % 2 == 0 ? LinkDecisions.link(now, a, b) : LinkDecisions.unlink(now, a, b);
                default -> LinkDecisions.noCounterpart(now, side, span);
            };
        }

        private Annotation annotation(Research research, String text, Span span) {
            int number = research.annotations().stream()
                    .mapToInt(one -> 1 + Integer.parseInt(one.id()))
                    .max()
                    .orElse(0);
            return new Annotation(
                    String.valueOf(number), side, Anchor.at(text, span), Optional.of("tea"), words, "", Instant.EPOCH);
        }

        private Optional<String> chosen(Research research) {
            List<Annotation> all = research.annotations();
            return all.isEmpty()
                    ? Optional.empty()
                    : Optional.of(all.get(which % all.size()).id());
        }

        private Optional<Span> span(String text) {
            if (text.isEmpty()) {
                return Optional.empty();
            }
            int start = x % text.length();
            return Optional.of(new Span(start, Math.min(text.length(), start + 1 + y % 12)));
        }
    }

    @Provide
    Arbitrary<List<Action>> actions() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 400);
        Arbitrary<String> words = Arbitraries.of("", "x", "tea ", "茶", "😀", "e\u0301", "Rice and ", "\r\n", "\uD83D");
        return Combinators.combine(
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.of(Side.class),
                        number,
                        number,
                        number,
                        words)
                .as(Action::new)
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 400)
    void everyPlacedAnchorQuotesItsSpan(@ForAll("actions") List<Action> actions) {
        Comparison now = START;
        for (Action action : actions) {
            now = action.apply(now);
            for (Side side : Side.values()) {
                String text = now.statement(side).text();
                assertThat(anchors(now.research(), side))
                        .allSatisfy(anchor -> assertThat(anchor.span().map(span -> span.of(text)))
                                .isIn(Optional.empty(), Optional.of(anchor.quote())));
            }
        }
    }

    @Property(tries = 400)
    void editsOfATextDropNothing(@ForAll("actions") List<Action> actions) {
        Comparison now = START;
        for (Action action : actions) {
            Research before = now.research();
            now = action.apply(now);
            if (action.kind() == 9) {
                assertThat(now.research().annotations()).hasSameSizeAs(before.annotations());
                assertThat(now.research().mentions()).hasSameSizeAs(before.mentions());
                assertThat(now.research().links()).hasSameSizeAs(before.links());
            }
        }
    }

    private static List<Anchor> anchors(Research research, Side side) {
        return Stream.of(
                        research.annotations().stream()
                                .filter(one -> one.side() == side)
                                .map(Annotation::anchor),
                        research.mentions().stream()
                                .filter(one -> one.side() == side)
                                .map(MentionDecision::anchor),
                        research.links().stream().flatMap(one -> one.of(side).stream()))
                .flatMap(all -> all)
                .toList();
    }
}

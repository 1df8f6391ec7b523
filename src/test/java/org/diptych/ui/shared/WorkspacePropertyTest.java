package org.diptych.ui.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.model.AbsenceDecision;
import org.diptych.model.Anchor;
import org.diptych.model.Annotation;
import org.diptych.model.Comparison;
import org.diptych.model.LinkDecision;
import org.diptych.model.MentionDecision;
import org.diptych.model.Provenance;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.diptych.model.Verdict;
import org.diptych.ui.Desk;
import org.diptych.ui.Sample;

class WorkspacePropertyTest {
    private static final List<String> WORDS = List.of("harbour ", "treaty. ", "大豆", "😀", "\n\n", "fishing! ");

    /**
     * Something a researcher does.
     *
     * @param sort which action, 0 to 9
     * @param at where, in any range
     * @param word what is typed
     * @param side on which side
     */
    private record Action(int sort, int at, String word, Side side) {}

    @Provide
    Arbitrary<List<Action>> actions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 9999),
                        Arbitraries.of(WORDS),
                        Arbitraries.of(Side.values()))
                .as(Action::new)
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 150)
    void everyActionUndoneGivesTheStartAndRedoneTheEnd(@ForAll("actions") List<Action> actions) {
        Desk desk = new Desk(Sample.comparison());
        actions.forEach(action -> act(desk, action));
        Comparison end = desk.workspace.comparison();

        int steps = 0;
        while (desk.workspace.undoableProperty().get().isPresent()) {
            desk.workspace.undo();
            steps++;
        }
        assertEquals(Sample.comparison(), desk.workspace.comparison());
        assertEquals(Sample.comparison(), desk.workspace.compared().comparison());

        for (int i = 0; i < steps; i++) {
            desk.workspace.redo();
        }
        assertEquals(end, desk.workspace.comparison());
    }

    private static void act(Desk desk, Action action) {
        Workspace workspace = desk.workspace;
        desk.nanos.addAndGet(action.at() * 1_000_000L);
        switch (action.sort()) {
            case 0, 1 -> workspace.type(action.side(), typed(workspace.comparison(), action));
            case 2 -> workspace.change(Change.SWAP, Comparison::swapped);
            case 3 ->
                workspace.change(
                        Change.PASTE,
                        now -> now.with(
                                action.side(),
                                Statement.ofText(action.word().repeat(action.at() % 9), Provenance.unknown())));
            case 4 -> workspace.change(Change.annotate("Harbour"), now -> annotated(now, action));
            case 5 -> workspace.change(Change.mentionsConfirmed(1, "Harbour"), now -> decided(now, action));
            case 6 -> workspace.change(Change.LINK, now -> linked(now, action));
            case 7 ->
                workspace.change(
                        Change.ABSENCE_CONFIRMED,
                        now -> now.withResearch(now.research()
                                .withAbsences(List.of(new AbsenceDecision("t" + action.at(), action.side())))));
            case 8 -> workspace.undo();
            default -> workspace.redo();
        }
    }

    private static String typed(Comparison now, Action action) {
        String text = now.statement(action.side()).text();
        int at = text.isEmpty() ? 0 : action.at() % text.length();
        return text.substring(0, at) + action.word() + text.substring(at);
    }

    private static Anchor anchor(Comparison now, Action action) {
        String text = now.statement(action.side()).text();
        int at = text.isEmpty() ? 0 : action.at() % text.length();
        return Anchor.at(text, new Span(at, Math.min(text.length(), at + 5)));
    }

    private static Comparison annotated(Comparison now, Action action) {
        List<Annotation> all = new ArrayList<>(now.research().annotations());
        all.add(new Annotation(
                "id-" + all.size(),
                action.side(),
                anchor(now, action),
                Optional.of("harbour"),
                action.word(),
                "",
                Instant.EPOCH));
        return now.withResearch(now.research().withAnnotations(all));
    }

    private static Comparison decided(Comparison now, Action action) {
        List<MentionDecision> all = new ArrayList<>(now.research().mentions());
        all.add(new MentionDecision(action.side(), "harbour", anchor(now, action), Verdict.CONFIRMED));
        return now.withResearch(now.research().withMentions(all));
    }

    private static Comparison linked(Comparison now, Action action) {
        Anchor a = anchor(now, new Action(action.sort(), action.at(), action.word(), Side.A));
        List<LinkDecision> all = new ArrayList<>(now.research().links());
        all.add(new LinkDecision(Optional.of(a), Optional.empty(), Verdict.REJECTED));
        return now.withResearch(now.research().withLinks(all));
    }
}

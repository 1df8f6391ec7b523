package org.diptych.ui.notes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.model.Comparison;
import org.diptych.model.LinkDecisions;
import org.diptych.model.MentionDecisions;
import org.diptych.model.Pattern;
import org.diptych.model.Research;
import org.diptych.model.Sentence;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Topic;
import org.diptych.model.TopicMention;
import org.diptych.model.Verdict;
import org.diptych.ui.shared.Change;
import org.diptych.ui.shared.Compared;
import org.diptych.ui.shared.Lens;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Workspace;

/** The researcher's decisions about what the analysis proposes: mentions of topics, and passages that belong together. */
public final class Deciding {
    private final Workspace workspace;
    private final Lens lens;
    private final Messages messages;

    Deciding(Workspace workspace, Lens lens, Messages messages) {
        this.workspace = workspace;
        this.lens = lens;
        this.messages = messages;
    }

    /** The mentions of a statement that nobody has looked at; none while its new text is being read. */
    public List<Entry> suggestions(Side side) {
        Compared compared = workspace.compared();
        return compared.isOf(side, workspace.comparison().statement(side))
                ? Notebook.suggestions(compared, side).stream()
                        .filter(one -> workspace
                                .comparison()
                                .research()
                                .verdict(side, mention(one))
                                .isEmpty())
                        .toList()
                : List.of();
    }

    /** The mentions of a topic in both statements that nobody has looked at. */
    public List<Entry> undecided(String topicId) {
        return Stream.of(Side.values())
                .flatMap(side -> suggestions(side).stream())
                .filter(one ->
                        one.topic().filter(topic -> topic.id().equals(topicId)).isPresent())
                .toList();
    }

    public void confirm(Entry entry) {
        confirm(List.of(entry));
    }

    public void reject(Entry entry) {
        reject(List.of(entry));
    }

    /** Confirms mentions of one topic in one step. */
    public void confirm(List<Entry> entries) {
        if (!entries.isEmpty()) {
            workspace.change(
                    Change.mentionsConfirmed(entries.size(), name(entries)),
                    now -> now.withResearch(decided(now, entries, Verdict.CONFIRMED)));
        }
    }

    /** Rejects mentions of one topic in one step. */
    public void reject(List<Entry> entries) {
        if (!entries.isEmpty()) {
            workspace.change(
                    Change.mentionsRejected(entries.size(), name(entries)),
                    now -> now.withResearch(rejected(now, entries)));
        }
    }

    /** Whether both statements have a passage selected, or a caret in one. */
    public boolean canLink() {
        return passage(Side.A).isPresent() && passage(Side.B).isPresent();
    }

    /** Links the passages selected in the two statements; without a selection, the sentences at the carets. */
    public void link() {
        passage(Side.A)
                .ifPresent(a -> passage(Side.B)
                        .ifPresent(b ->
                                workspace.change(Change.LINK, now -> now.withResearch(LinkDecisions.link(now, a, b)))));
    }

    /** Keeps the passages selected in the two statements apart. */
    public void unlink() {
        passage(Side.A)
                .ifPresent(a -> passage(Side.B)
                        .ifPresent(b -> workspace.change(
                                Change.UNLINK, now -> now.withResearch(LinkDecisions.unlink(now, a, b)))));
    }

    /** Says that the selected passage has no counterpart. */
    public void noCounterpart(Side side) {
        passage(side)
                .ifPresent(words -> workspace.change(
                        Change.NO_COUNTERPART, now -> now.withResearch(LinkDecisions.noCounterpart(now, side, words))));
    }

    /** The selected words of a statement, or the sentence at its caret. */
    public Optional<Span> passage(Side side) {
        Span selected = lens.selectedProperty().get().in(side);
        String text = workspace.comparison().statement(side).text();
        if (selected.end() > text.length()
                || !workspace.compared().isOf(side, workspace.comparison().statement(side))) {
            return Optional.empty();
        }
        if (!selected.isEmpty() && !selected.of(text).isBlank()) {
            return Optional.of(selected);
        }
        List<Sentence> sentences = workspace.compared().analysis().of(side).sentences();
        return workspace.compared().analysis().of(side).sentenceAt(selected.start()).stream()
                .mapToObj(i -> sentences.get(i).span())
                .findFirst();
    }

    Research rejected(Comparison now, List<Entry> entries) {
        return decided(now, entries, Verdict.REJECTED);
    }

    private static Research decided(Comparison now, List<Entry> entries, Verdict verdict) {
        Research research = now.research();
        for (Side side : Side.values()) {
            Collection<TopicMention> mentions = entries.stream()
                    .filter(one -> one.side() == side && one.anchor().isPlaced())
                    .map(Deciding::mention)
                    .toList();
            research =
                    MentionDecisions.decide(research, side, now.statement(side).text(), mentions, verdict);
        }
        return research;
    }

    /** What was found or decided, as a mention; its pattern does not matter here. */
    private static TopicMention mention(Entry entry) {
        if (entry.subject() instanceof Subject.Found found) {
            return found.mention();
        }
        String topicId = entry.subject() instanceof Subject.Decided decided
                ? decided.decision().topicId()
                : entry.topic().map(Topic::id).orElseThrow();
        return new TopicMention(
                topicId,
                entry.anchor().span().orElseThrow(),
                new Pattern("", entry.anchor().quote()));
    }

    private String name(List<Entry> entries) {
        return entries.get(0).topic().map(messages::topic).orElse("");
    }
}

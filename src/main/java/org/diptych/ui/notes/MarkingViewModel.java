package org.diptych.ui.notes;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.diptych.model.Anchor;
import org.diptych.model.Annotation;
import org.diptych.model.Comparison;
import org.diptych.model.Highlights;
import org.diptych.model.Research;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Topic;
import org.diptych.ui.shared.Change;
import org.diptych.ui.shared.Lens;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.NewTopic;
import org.diptych.ui.shared.Notices;
import org.diptych.ui.shared.Workspace;

/** Highlights and notes by hand, and what stands at a place of a text. */
public final class MarkingViewModel {
    private final Workspace workspace;
    private final Lens lens;
    private final Notices notices;
    private final Messages messages;
    private final Supplier<String> author;
    private final InstantSource clock;
    private final Deciding deciding;

    /**
     * @param author name of the researcher for new highlights and notes, may give an empty one
     * @param clock tells when they are made
     */
    public MarkingViewModel(
            Workspace workspace,
            Lens lens,
            Notices notices,
            Messages messages,
            Supplier<String> author,
            InstantSource clock) {
        this.workspace = workspace;
        this.lens = lens;
        this.notices = notices;
        this.messages = messages;
        this.author = author;
        this.clock = clock;
        this.deciding = new Deciding(workspace, lens, messages);
    }

    /** Tells that words must be selected, or the caret be on a highlight, before anything can be marked. */
    void tellNothingToMark() {
        notices.tell("marking.nothing.selected");
    }

    /** Tells that the caret must be on a highlight before anything can be decided about it. */
    void tellNothingHere() {
        notices.tell("marking.nothing.here");
    }

    /** Decisions about mentions and links. */
    public Deciding deciding() {
        return deciding;
    }

    /** The topics that keys stand for: those on show, in the order of the codebook. */
    public List<Topic> keyTopics() {
        return workspace.comparison().codebook().topics().stream()
                .filter(Topic::shown)
                .limit(9)
                .toList();
    }

    /** Topics whose name contains the text, those on show first. */
    public List<Topic> topics(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return workspace.comparison().codebook().topics().stream()
                .filter(topic -> messages.topic(topic).toLowerCase(Locale.ROOT).contains(wanted)
                        || topic.name().toLowerCase(Locale.ROOT).contains(wanted)
                        || topic.code().toLowerCase(Locale.ROOT).equals(wanted))
                .sorted(Comparator.comparing((Topic topic) -> !topic.shown()))
                .toList();
    }

    /** Place of a topic in the codebook, from 0. */
    int position(Topic topic) {
        List<Topic> topics = workspace.comparison().codebook().topics();
        return topics.stream().map(Topic::id).toList().indexOf(topic.id());
    }

    /** Whether words are selected in the statement. */
    public boolean hasSelection(Side side) {
        return selection(side).isPresent();
    }

    /** The selected words without white space around them. */
    public Optional<Span> selection(Side side) {
        return trimmed(lens.selectedProperty().get().in(side), side);
    }

    /** Marks the selected words with the topic of a key; says whether there were words and such a topic. */
    public boolean markWithKey(Side side, int number) {
        List<Topic> topics = keyTopics();
        if (number < 1 || number > topics.size() || !hasSelection(side)) {
            return false;
        }
        mark(side, topics.get(number - 1).id());
        return true;
    }

    /** Marks the selected words with a topic; a mention that a pattern found at exactly these words is confirmed. */
    public void mark(Side side, String topicId) {
        selection(side).ifPresent(words -> {
            Optional<Entry> found = deciding.undecided(topicId).stream()
                    .filter(one -> one.side() == side && one.anchor().isAt(words))
                    .findFirst();
            if (found.isPresent()) {
                deciding.confirm(found.get());
            } else {
                workspace.change(
                        Change.annotate(name(topicId)),
                        now -> add(now, annotation(now, side, words, Optional.of(topicId), "")));
            }
        });
    }

    /** Marks the selected words with a new topic of this name; with an old one if the codebook has it. */
    public void markAsNew(Side side, String name) {
        Optional<Topic> known = topics(name).stream()
                .filter(topic -> topic.name().equalsIgnoreCase(name.strip())
                        || messages.topic(topic).equalsIgnoreCase(name.strip()))
                .findFirst();
        if (known.isPresent()) {
            mark(side, known.get().id());
        } else if (!name.isBlank()) {
            Topic topic = NewTopic.of(name.strip(), "", workspace.comparison().codebook());
            selection(side)
                    .ifPresent(words -> workspace.change(Change.annotate(topic.name()), now -> {
                        Comparison named = now.withCodebook(now.codebook().with(topic));
                        return add(named, annotation(named, side, words, Optional.of(topic.id()), ""));
                    }));
        }
    }

    /** Writes a note on words. */
    public void note(Side side, Span words, String note) {
        if (!note.isBlank()) {
            workspace.change(
                    Change.NOTE, now -> add(now, annotation(now, side, words, Optional.empty(), note.strip())));
        }
    }

    /** Writes or changes the note of an entry; one that was found is marked by hand for it. */
    public void note(Entry entry, String note) {
        if (entry.subject() instanceof Subject.Marked marked) {
            change(Change.NOTE, now -> Highlights.note(now, marked.annotation().id(), note.strip()));
        } else {
            entry.anchor()
                    .span()
                    .filter(span -> !note.isBlank())
                    .ifPresent(words -> workspace.change(
                            Change.NOTE,
                            now -> add(
                                    now,
                                    annotation(
                                            now,
                                            entry.side(),
                                            words,
                                            entry.topic().map(Topic::id),
                                            note.strip()))));
        }
    }

    /** Gives an entry another topic; a mention that was found is rejected and its words are marked by hand. */
    public void retopic(Entry entry, String topicId) {
        if (entry.subject() instanceof Subject.Marked marked) {
            change(
                    Change.annotate(name(topicId)),
                    now -> Highlights.retopic(now, marked.annotation().id(), Optional.of(topicId)));
        } else if (entry.kind().isFound()) {
            entry.anchor()
                    .span()
                    .ifPresent(words -> workspace.change(Change.annotate(name(topicId)), now -> {
                        Comparison rejected = now.withResearch(deciding.rejected(now, List.of(entry)));
                        return add(rejected, annotation(now, entry.side(), words, Optional.of(topicId), ""));
                    }));
        }
    }

    /** Moves the ends of a highlight or note. */
    public void resize(Entry entry, Span words) {
        trimmed(words, entry.side())
                .filter(span -> !entry.anchor().isAt(span))
                .ifPresent(span -> workspace.change(
                        Change.HIGHLIGHT_RESIZED,
                        now -> now.withResearch(entry.subject()
                                .placedIn(
                                        now.research(),
                                        entry.side(),
                                        now.statement(entry.side()).text(),
                                        span))));
    }

    /** Puts an entry whose words were not found on the selected words; says whether there are some. */
    public boolean place(Entry entry) {
        Side side = entry.lostIn();
        Optional<Span> words = selection(side);
        words.ifPresent(span -> workspace.change(
                Change.HIGHLIGHT_PLACED,
                now -> now.withResearch(entry.subject()
                        .placedIn(now.research(), side, now.statement(side).text(), span))));
        return words.isPresent();
    }

    /** Removes a highlight or note, or takes a decision back. */
    public void remove(Entry entry) {
        Change change = switch (entry.kind()) {
            case HIGHLIGHT -> Change.HIGHLIGHT_REMOVED;
            case NOTE -> Change.NOTE_REMOVED;
            case CONFIRMED, REJECTED, SUGGESTED -> Change.MENTION_RESET;
            case LINK, UNLINK, NO_COUNTERPART -> Change.LINK_RESET;
        };
        change(change, entry.subject()::removedFrom);
    }

    /** The highlights and notes by hand that stand in a text. */
    public List<Entry> byHand(Side side) {
        return Notebook.of(workspace.comparison()).stream()
                .filter(one -> one.side() == side
                        && one.kind().isByHand()
                        && one.anchor().isPlaced())
                .toList();
    }

    /** The words of a span. */
    public String words(Side side, Span span) {
        return span.of(text(side));
    }

    /** A span whose end is moved to the next or last end of a word; at least a character stays. */
    Span withEndMoved(Side side, Span span, int by) {
        int end = WordEdges.from(text(side), span.end(), by, true);
        return end > span.start() ? new Span(span.start(), end) : span;
    }

    /** A span whose start is moved to the next or last start of a word; at least a character stays. */
    Span withStartMoved(Side side, Span span, int by) {
        int start = WordEdges.from(text(side), span.start(), by, false);
        return start < span.end() ? new Span(start, span.end()) : span;
    }

    /** What stands at a character: by hand first, then what was decided and what is suggested, short before long. */
    public List<Entry> at(Side side, int offset) {
        return Stream.of(
                        Notebook.of(workspace.comparison()).stream()
                                .filter(one ->
                                        one.kind().isByHand() || one.kind().isFound()),
                        deciding.suggestions(side).stream()
                                .filter(one ->
                                        one.topic().filter(lens::highlights).isPresent()))
                .flatMap(all -> all)
                .filter(one -> one.side() == side && one.holds(offset))
                .sorted(Comparator.comparing((Entry one) -> !one.kind().isByHand())
                        .thenComparingInt(one -> one.anchor().quote().length()))
                .toList();
    }

    private Optional<Span> trimmed(Span span, Side side) {
        String text = text(side);
        int start = Math.min(span.start(), text.length());
        int end = Math.min(span.end(), text.length());
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private String text(Side side) {
        return workspace.comparison().statement(side).text();
    }

    private Annotation annotation(Comparison now, Side side, Span words, Optional<String> topicId, String note) {
        return new Annotation(
                UUID.randomUUID().toString(),
                side,
                Anchor.at(now.statement(side).text(), words),
                topicId,
                note,
                author.get(),
                clock.instant());
    }

    private static Comparison add(Comparison now, Annotation annotation) {
        return now.withResearch(Highlights.add(now.research(), annotation));
    }

    private void change(Change change, UnaryOperator<Research> edit) {
        workspace.change(change, now -> now.withResearch(edit.apply(now.research())));
    }

    private String name(String topicId) {
        return workspace
                .comparison()
                .codebook()
                .topic(topicId)
                .map(messages::topic)
                .orElse(topicId);
    }
}

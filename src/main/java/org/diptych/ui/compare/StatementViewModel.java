package org.diptych.ui.compare;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.diptych.importing.ImportException;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.diptych.model.StatementReading;
import org.diptych.model.Topic;
import org.diptych.model.TopicResult;
import org.diptych.model.Verdict;
import org.diptych.ui.compare.HighlightRun.Trait;
import org.diptych.ui.shared.Change;
import org.diptych.ui.shared.Compared;
import org.diptych.ui.shared.LatestTask;
import org.diptych.ui.shared.Lens;
import org.diptych.ui.shared.Marked;
import org.diptych.ui.shared.Notices;
import org.diptych.ui.shared.Threads;
import org.diptych.ui.shared.Workspace;

/** One of the two statements: its text, head and highlights, and what can be done with it. */
public final class StatementViewModel {
    private final Side side;
    private final Workspace workspace;
    private final Lens lens;
    private final Source source;
    private final Notices notices;
    private final LatestTask reading;
    private final LatestTask highlightingTask;
    private final LatestTask overviewTask;
    private final ReadOnlyObjectWrapper<Statement> statement;
    private final ReadOnlyObjectWrapper<Highlighting> highlighting = new ReadOnlyObjectWrapper<>(Highlighting.NOTHING);
    private final ReadOnlyObjectWrapper<Overview> overview = new ReadOnlyObjectWrapper<>(Overview.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<Marked>> place = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<StatementHead> head;
    /** Ids of the topics that have been highlighted in the newest reading: their places are kept to show them again. */
    private final Set<String> lookedAt = new HashSet<>();

    private StatementReading read = Analysis.empty().a();

    /** Where statements come from. */
    public interface Source {
        Statement read(Path file, Progress progress) throws ImportException;

        Statement pasted(String text);
    }

    public StatementViewModel(
            Side side, Workspace workspace, Lens lens, Source source, Threads threads, Notices notices) {
        this.side = side;
        this.workspace = workspace;
        this.lens = lens;
        this.source = source;
        this.notices = notices;
        this.reading = new LatestTask(threads);
        this.highlightingTask = new LatestTask(threads);
        this.overviewTask = new LatestTask(threads);
        this.statement = new ReadOnlyObjectWrapper<>(workspace.comparison().statement(side));
        this.head = new ReadOnlyObjectWrapper<>(StatementHead.of(statement.get(), workspace.compared(), side));
        workspace.comparisonProperty().subscribe(this::take);
        workspace.comparedProperty().subscribe(compared -> refresh());
        lens.soloProperty().subscribe(solo -> {
            highlight();
            overlook();
        });
        lens.rejectedShownProperty().subscribe(shown -> highlight());
        lens.markedProperty().subscribe(marked -> {
            highlight();
            place.set(marked.filter(places -> places.placeIn(side).isPresent()));
        });
    }

    public Side side() {
        return side;
    }

    public ReadOnlyObjectProperty<Statement> statementProperty() {
        return statement.getReadOnlyProperty();
    }

    /** Issuer, date, kind, language and length for the head of the pane. */
    public ReadOnlyObjectProperty<StatementHead> headProperty() {
        return head.getReadOnlyProperty();
    }

    /** The newest highlights. */
    public ReadOnlyObjectProperty<Highlighting> highlightingProperty() {
        return highlighting.getReadOnlyProperty();
    }

    /** Where the topics stand, and what stands only here. */
    ReadOnlyObjectProperty<Overview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /** The sentence at an offset of the text, as far as it is known. */
    String sentenceAt(int offset) {
        Compared compared = workspace.compared();
        StatementReading reading = compared.analysis().of(side);
        OptionalInt index = reading.sentenceAt(offset);
        return index.isEmpty()
                ? ""
                : reading.sentences()
                        .get(index.getAsInt())
                        .span()
                        .of(compared.comparison().statement(side).text());
    }

    /** The place to scroll to. */
    public ReadOnlyObjectProperty<Optional<Marked>> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** A file being read. */
    public LatestTask reading() {
        return reading;
    }

    /** Reads a file and puts it in the place of this statement. */
    public void open(Path file) {
        reading.start(progress -> source.read(file, progress), read -> put(Change.OPEN, read), this::tell);
    }

    /** Puts a text in the place of this statement. */
    public void paste(String text) {
        if (!text.isBlank()) {
            reading.start(progress -> source.pasted(text), read -> put(Change.PASTE, read), this::tell);
        }
    }

    private void put(Change change, Statement read) {
        notices.settled();
        workspace.change(change, now -> now.with(side, read).withTitle(""));
    }

    /** Takes the statement away. */
    public void clear() {
        workspace.change(Change.CLEAR, now -> now.with(side, Statement.blank()));
    }

    /** Takes over what was typed: the characters from {@code start} to {@code end} became {@code inserted}. */
    public void type(int start, int end, String inserted) {
        Statement now = statement.get();
        if (now.isBlank() && inserted.length() > 1) {
            paste(inserted);
            return;
        }
        String text = now.text();
        workspace.type(side, text.substring(0, start) + inserted + text.substring(end));
    }

    /** Takes note of what is selected. */
    public void select(Span words) {
        lens.select(side, words);
    }

    /** Replaces what is known about the source. */
    public void describe(Provenance provenance) {
        if (!provenance.equals(statement.get().provenance())) {
            workspace.change(
                    Change.PROVENANCE, now -> now.with(side, now.statement(side).withProvenance(provenance)));
        }
    }

    private void tell(Throwable cause) {
        if (cause instanceof ImportException) {
            notices.problem(cause);
        } else {
            notices.failed("statement.read.failed", cause);
        }
    }

    private void take(Comparison comparison) {
        statement.set(comparison.statement(side));
        refreshHead();
    }

    private void refresh() {
        refreshHead();
        highlight();
        overlook();
    }

    private void refreshHead() {
        head.set(StatementHead.of(statement.get(), workspace.compared(), side));
    }

    private void overlook() {
        Compared compared = workspace.compared();
        int length = compared.comparison().statement(side).text().length();
        Optional<String> solo = lens.soloProperty().get();
        overviewTask.start(
                progress -> Overview.of(
                        compared.analysis(),
                        side,
                        topic -> solo.map(topic.id()::equals).orElse(topic.shown()),
                        length),
                overview::set,
                cause -> notices.failed("statement.highlight.failed", cause));
    }

    private Map<Trait, List<Span>> traits(Comparison comparison, boolean rejected) {
        List<Span> notes = comparison.research().annotations().stream()
                .filter(one -> one.side() == side && !one.note().isBlank())
                .flatMap(one -> one.anchor().span().stream())
                .toList();
        List<Span> struck = comparison.research().mentions().stream()
                .filter(one -> rejected && one.side() == side && one.verdict() == Verdict.REJECTED)
                .filter(one -> comparison
                        .codebook()
                        .topic(one.topicId())
                        .filter(lens::highlights)
                        .isPresent())
                .flatMap(one -> one.anchor().span().stream())
                .toList();
        return Map.of(Trait.NOTED, notes, Trait.REJECTED, struck);
    }

    private void highlight() {
        Compared compared = workspace.compared();
        Analysis analysis = compared.analysis();
        Optional<Marked> marked = lens.markedProperty().get();
        boolean rejected = lens.rejectedShownProperty().get();
        String text = compared.comparison().statement(side).text();
        List<Topic> topics = analysis.topics().stream().map(TopicResult::topic).toList();
        Set<Integer> lit = IntStream.range(0, topics.size())
                .filter(i -> lens.highlights(topics.get(i)))
                .boxed()
                .collect(Collectors.toSet());
        Set<String> kept = lookedAt(analysis.of(side), topics, lit);
        List<HighlightRun> before = highlighting.get().runs();
        highlightingTask.start(
                progress -> new Highlighting(
                        text,
                        topics,
                        lit,
                        sameIfEqual(
                                before,
                                HighlightRuns.of(
                                        analysis,
                                        side,
                                        topic -> kept.contains(topic.id()),
                                        traits(compared.comparison(), rejected),
                                        marked,
                                        text.length()))),
                highlighting::set,
                cause -> notices.failed("statement.highlight.failed", cause));
    }

    /** Thousands of runs are compared here, so that the window thread finds the very same list. */
    private static List<HighlightRun> sameIfEqual(List<HighlightRun> before, List<HighlightRun> newest) {
        return newest.equals(before) ? before : newest;
    }

    /** The topics that are highlighted in a reading or have been. */
    private Set<String> lookedAt(StatementReading newest, List<Topic> topics, Set<Integer> lit) {
        if (!newest.equals(read)) {
            lookedAt.clear();
            read = newest;
        }
        lit.forEach(i -> lookedAt.add(topics.get(i).id()));
        return Set.copyOf(lookedAt);
    }
}

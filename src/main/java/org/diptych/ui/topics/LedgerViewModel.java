package org.diptych.ui.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.diptych.model.AbsenceDecision;
import org.diptych.model.Research;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.TopicResult;
import org.diptych.ui.shared.Change;
import org.diptych.ui.shared.Compared;
import org.diptych.ui.shared.LatestTask;
import org.diptych.ui.shared.Lens;
import org.diptych.ui.shared.ListState;
import org.diptych.ui.shared.Notices;
import org.diptych.ui.shared.Threads;
import org.diptych.ui.shared.Workspace;
import org.diptych.ui.topics.LedgerRow.Silence;

/** The ledger of topics: what each statement does with each, and what it is silent about. */
public final class LedgerViewModel {
    /** Topics of the watch-list that are not highlighted; more are shown when asked for. */
    private static final int MOST_WATCHED = 12;

    private final Workspace workspace;
    private final Lens lens;
    private final Notices notices;
    private final LatestTask reading;
    private final ObjectProperty<LedgerFilter> filter = new SimpleObjectProperty<>(LedgerFilter.NAMED);
    private final ObjectProperty<LedgerOrder> order = new SimpleObjectProperty<>(LedgerOrder.DIFFERENCE);
    private final BooleanProperty wholeWatchList = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Ledger> ledger =
            new ReadOnlyObjectWrapper<>(Ledger.without(ListState.WAITS_FOR_TEXTS));
    private final ReadOnlyObjectWrapper<Optional<TopicDetail>> detail = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<String> open = Optional.empty();
    private Optional<String> current = Optional.empty();

    public LedgerViewModel(Workspace workspace, Lens lens, Threads threads, Notices notices) {
        this.workspace = workspace;
        this.lens = lens;
        this.notices = notices;
        this.reading = new LatestTask(threads);
        filter.subscribe(this::refresh);
        order.subscribe(this::refresh);
        wholeWatchList.subscribe(this::refresh);
        workspace.comparedProperty().subscribe(compared -> refresh());
        lens.soloProperty().subscribe(solo -> solo.ifPresent(this::goTo));
    }

    /** Topic that was selected last in any view of the ledger, or looked at alone. */
    public Optional<String> current() {
        return current;
    }

    /** A row was selected. */
    public void goTo(String topicId) {
        current = Optional.of(topicId);
    }

    /** Which topics are listed. */
    public ObjectProperty<LedgerFilter> filterProperty() {
        return filter;
    }

    /** In which order they are listed. */
    public ObjectProperty<LedgerOrder> orderProperty() {
        return order;
    }

    /** Whether the watch-list holds every topic of the codebook that neither text mentions. */
    public BooleanProperty wholeWatchListProperty() {
        return wholeWatchList;
    }

    public ReadOnlyObjectProperty<Ledger> ledgerProperty() {
        return ledger.getReadOnlyProperty();
    }

    /** The row that is open, once its sentences are gathered. */
    public ReadOnlyObjectProperty<Optional<TopicDetail>> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** Opens a row, or closes it when it is open. */
    public void toggle(String topicId) {
        open = open.equals(Optional.of(topicId)) ? Optional.empty() : Optional.of(topicId);
        gather();
    }

    /** Opens a row. */
    public void open(String topicId) {
        if (!open.equals(Optional.of(topicId))) {
            toggle(topicId);
        }
    }

    /** Looks at a topic alone in the texts, or at all again. */
    public void solo(String topicId) {
        lens.toggleSolo(topicId);
    }

    /** Marks every sentence of a side that mentions the open topic and goes to one of them. */
    public void visit(Side side, TopicDetail.Quote quote) {
        List<Span> all = detail.get().map(TopicDetail::pairs).orElse(List.of()).stream()
                .flatMap(pair -> pair.of(side).stream())
                .map(TopicDetail.Quote::span)
                .sorted()
                .toList();
        int place = all.indexOf(quote.span());
        if (place < 0) {
            visit(side, quote.span());
        } else {
            lens.mark(side, all, place);
        }
    }

    /** Marks one place and goes there. */
    public void visit(Side side, Span span) {
        lens.mark(side, List.of(span), 0);
    }

    /** The researcher looked and confirms that the topic is not in the text. */
    public void confirm(String topicId, Side side) {
        AbsenceDecision decision = new AbsenceDecision(topicId, side);
        workspace.change(Change.ABSENCE_CONFIRMED, now -> {
            Research research = now.research();
            List<AbsenceDecision> absences = new ArrayList<>(research.absences());
            if (!absences.contains(decision)) {
                absences.add(decision);
            }
            return now.withResearch(research.withAbsences(absences));
        });
    }

    /** Takes a confirmation back. */
    public void withdraw(String topicId, Side side) {
        AbsenceDecision decision = new AbsenceDecision(topicId, side);
        workspace.change(
                Change.ABSENCE_RESET,
                now -> now.withResearch(now.research()
                        .withAbsences(now.research().absences().stream()
                                .filter(one -> !one.equals(decision))
                                .toList())));
    }

    private void refresh() {
        Compared compared = workspace.compared();
        if (!compared.hasResult()) {
            ledger.set(Ledger.without(ListState.withoutResult(compared)));
            gather();
            return;
        }
        List<LedgerRow> all = rows(compared);
        Map<LedgerFilter, Integer> counts = new EnumMap<>(LedgerFilter.class);
        for (LedgerFilter one : LedgerFilter.values()) {
            counts.put(
                    one,
                    watched(all.stream().filter(one::accepts).toList(), one).size());
        }
        List<LedgerRow> rows = all.stream()
                .filter(filter.get()::accepts)
                .sorted(order.get().comparator())
                .toList();
        List<LedgerRow> kept = watched(rows, filter.get());
        ListState state = kept.isEmpty() ? ListState.NONE : ListState.ROWS;
        ledger.set(new Ledger(state, counts, kept, rows.size() - kept.size()));
        gather();
    }

    private List<LedgerRow> watched(List<LedgerRow> rows, LedgerFilter of) {
        return of == LedgerFilter.NEITHER && !wholeWatchList.get() ? expected(rows) : rows;
    }

    /** The silent topics that the researcher expects: those on show, then the first of the codebook. */
    private static List<LedgerRow> expected(List<LedgerRow> silent) {
        List<LedgerRow> shown =
                silent.stream().filter(row -> row.topic().shown()).toList();
        List<LedgerRow> first = silent.stream()
                .filter(row -> !row.topic().shown())
                .sorted(Comparator.comparingInt(LedgerRow::position))
                .limit(MOST_WATCHED)
                .toList();
        return silent.stream()
                .filter(row -> shown.contains(row) || first.contains(row))
                .toList();
    }

    private static List<LedgerRow> rows(Compared compared) {
        List<TopicResult> topics = compared.analysis().topics();
        List<LedgerRow> rows = new ArrayList<>();
        for (int i = 0; i < topics.size(); i++) {
            TopicResult result = topics.get(i);
            rows.add(new LedgerRow(
                    result.topic(),
                    i,
                    result.a(),
                    result.b(),
                    silence(compared, result, Side.A),
                    silence(compared, result, Side.B)));
        }
        return rows;
    }

    private static Silence silence(Compared compared, TopicResult result, Side side) {
        boolean decided = compared.comparison()
                .research()
                .absences()
                .contains(new AbsenceDecision(result.topic().id(), side));
        if (!decided) {
            return Silence.UNDECIDED;
        }
        return result.of(side).status().isPresent() ? Silence.OVERTAKEN : Silence.CONFIRMED;
    }

    /** Gathers what the open row shows; it stays open while its topic is listed. */
    private void gather() {
        Compared compared = workspace.compared();
        Optional<LedgerRow> row = open.flatMap(id -> ledger.get().rows().stream()
                .filter(one -> one.topic().id().equals(id))
                .findFirst());
        if (row.isEmpty()) {
            reading.cancel();
            detail.set(Optional.empty());
            return;
        }
        reading.start(
                progress -> Optional.of(TopicReading.of(row.get(), compared)),
                detail::set,
                cause -> notices.failed("ledger.failed", cause));
    }
}

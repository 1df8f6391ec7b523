package org.diptych.ui.places;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.diptych.model.Analysis;
import org.diptych.model.Span;
import org.diptych.ui.shared.Compared;
import org.diptych.ui.shared.LatestTask;
import org.diptych.ui.shared.Lens;
import org.diptych.ui.shared.ListState;
import org.diptych.ui.shared.Notices;
import org.diptych.ui.shared.Threads;
import org.diptych.ui.shared.Workspace;

/** A list of places of both statements. */
public final class PlacesViewModel {
    private final String name;
    private final Workspace workspace;
    private final Lens lens;
    private final Function<Compared, List<PlaceRow>> reading;
    private final LatestTask gathering;
    private final Notices notices;
    private Analysis gathered = Analysis.empty();
    private List<PlaceRow> all = List.of();
    private final ObjectProperty<PlaceFilter> filter = new SimpleObjectProperty<>(PlaceFilter.ALL);
    private final ReadOnlyObjectWrapper<Places> places =
            new ReadOnlyObjectWrapper<>(Places.without(ListState.WAITS_FOR_TEXTS));

    /** Numbers, sums, shares, dates and durations. */
    public static PlacesViewModel quantities(Workspace workspace, Lens lens, Threads threads, Notices notices) {
        return new PlacesViewModel("quantities", workspace, lens, PlaceReading::quantities, threads, notices);
    }

    /** Who says what: asks, commitments, assurances, agreements, and named speakers. */
    public static PlacesViewModel speech(Workspace workspace, Lens lens, Threads threads, Notices notices) {
        return new PlacesViewModel("speech", workspace, lens, PlaceReading::speech, threads, notices);
    }

    private PlacesViewModel(
            String name,
            Workspace workspace,
            Lens lens,
            Function<Compared, List<PlaceRow>> reading,
            Threads threads,
            Notices notices) {
        this.name = name;
        this.gathering = new LatestTask(threads);
        this.notices = notices;
        this.workspace = workspace;
        this.lens = lens;
        this.reading = reading;
        filter.subscribe(this::show);
        workspace.comparedProperty().subscribe(compared -> gather());
    }

    /** Name of the list in message keys and ids. */
    public String name() {
        return name;
    }

    /** Which places are listed. */
    public ObjectProperty<PlaceFilter> filterProperty() {
        return filter;
    }

    public ReadOnlyObjectProperty<Places> placesProperty() {
        return places.getReadOnlyProperty();
    }

    /** Marks the listed places of the row's statement and goes to the row's own. */
    public void visit(PlaceRow row) {
        List<Span> spans = places.get().rows().stream()
                .filter(one -> one.side() == row.side())
                .map(PlaceRow::span)
                .distinct()
                .sorted()
                .toList();
        lens.mark(row.side(), spans, Math.max(0, spans.indexOf(row.span())));
    }

    /** Gathers the places anew when the texts were compared anew, not when only a topic was shown or hidden. */
    private void gather() {
        Compared compared = workspace.compared();
        if (isGathered(compared.analysis())) {
            show();
            return;
        }
        gathering.start(
                progress -> reading.apply(compared),
                rows -> {
                    gathered = compared.analysis();
                    all = rows;
                    show();
                },
                cause -> notices.failed("places.failed", cause));
    }

    private boolean isGathered(Analysis analysis) {
        return analysis.a().equals(gathered.a())
                && analysis.b().equals(gathered.b())
                && analysis.links().equals(gathered.links());
    }

    private void show() {
        Compared compared = workspace.compared();
        if (!compared.hasResult()) {
            places.set(Places.without(ListState.withoutResult(compared)));
            return;
        }
        Map<PlaceFilter, Integer> counts = new EnumMap<>(PlaceFilter.class);
        for (PlaceFilter one : PlaceFilter.values()) {
            counts.put(one, (int) all.stream().filter(one::accepts).count());
        }
        List<PlaceRow> rows = all.stream().filter(filter.get()::accepts).toList();
        places.set(new Places(rows.isEmpty() ? ListState.NONE : ListState.ROWS, counts, rows));
    }
}

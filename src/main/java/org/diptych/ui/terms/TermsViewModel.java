package org.diptych.ui.terms;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.diptych.model.NearMiss;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Pattern;
import org.diptych.model.Provenance;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.ui.shared.Change;
import org.diptych.ui.shared.Compared;
import org.diptych.ui.shared.Lens;
import org.diptych.ui.shared.ListState;
import org.diptych.ui.shared.Marked;
import org.diptych.ui.shared.UserPreferences;
import org.diptych.ui.shared.Workspace;

/** The list of what stands in one statement only. */
public final class TermsViewModel {
    private final Side side;
    private final Workspace workspace;
    private final Lens lens;
    private final UserPreferences preferences;
    private final ReadOnlyObjectWrapper<Optional<TermDetail>> detail = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<TermList> list =
            new ReadOnlyObjectWrapper<>(new TermList(ListState.WAITS_FOR_TEXTS, false, 0, List.of()));
    private final ReadOnlyObjectWrapper<Optional<OneSidedTerm>> selected =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public TermsViewModel(Side side, Workspace workspace, Lens lens, UserPreferences preferences) {
        this.preferences = preferences;
        this.side = side;
        this.workspace = workspace;
        this.lens = lens;
        filter.subscribe(this::refresh);
        workspace.comparedProperty().subscribe(compared -> renew());
    }

    public Side side() {
        return side;
    }

    /** What the rows must contain. */
    public StringProperty filterProperty() {
        return filter;
    }

    public ReadOnlyObjectProperty<TermList> listProperty() {
        return list.getReadOnlyProperty();
    }

    /** The term whose places are marked. */
    public ReadOnlyObjectProperty<Optional<OneSidedTerm>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Contexts, forms and figures of the selected term. */
    public ReadOnlyObjectProperty<Optional<TermDetail>> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** Selects a term without going to it. */
    public void choose(OneSidedTerm term) {
        select(Optional.of(term));
    }

    /** Marks all places of a term and goes to the one that is asked for. */
    public void visit(OneSidedTerm term, Span place) {
        select(Optional.of(term));
        lens.mark(side, term.spans(), Math.max(0, term.spans().indexOf(place)));
    }

    /** Says that the other statement says the same in these words; the term is not one-sided then. */
    public void treatAsSame(OneSidedTerm term, String wording) {
        if (wording.isBlank()) {
            return;
        }
        Pattern here = new Pattern(language(side), term.text());
        Pattern there = new Pattern(language(side.other()), wording.strip());
        workspace.change(Change.TERM_SAME, now -> now.withCodebook(Sameness.of(now.codebook(), here, there)));
    }

    /** Does not list the term in this comparison any more. */
    public void ignoreHere(OneSidedTerm term) {
        workspace.change(Change.TERM_IGNORED, now -> {
            Set<String> ignored = new TreeSet<>(now.research().ignoredTerms());
            ignored.add(term.key());
            return now.withResearch(now.research().withIgnoredTerms(ignored));
        });
    }

    /** Does not list the term in any comparison any more; undo and the preferences can bring it back. */
    public void ignoreAlways(OneSidedTerm term) {
        if (preferences.now().ignoredTerms().contains(term.key())) {
            return;
        }
        workspace.changeOutside(
                Change.TERM_IGNORED_ALWAYS,
                ignored -> preferences.change(now -> {
                    Set<String> terms = new TreeSet<>(now.ignoredTerms());
                    boolean changed = ignored ? terms.add(term.key()) : terms.remove(term.key());
                    return changed ? now.withIgnoredTerms(terms) : now;
                }));
    }

    /** A row with tabs between its columns: rank, term, kind, count, log-likelihood, log ratio, forms searched. */
    public String row(OneSidedTerm term) {
        return String.join(
                "\t",
                String.valueOf(term.rank()),
                term.text(),
                term.kind().name().toLowerCase(Locale.ROOT),
                String.valueOf(term.count()),
                String.format(Locale.ROOT, "%.2f", term.keyness().logLikelihood()),
                String.format(Locale.ROOT, "%.2f", term.keyness().logRatio()),
                String.join(", ", term.proof().forms()));
    }

    private String language(Side where) {
        String tag =
                workspace.compared().comparison().statement(where).provenance().language();
        int hyphen = tag.indexOf('-');
        String primary = hyphen < 0 ? tag : tag.substring(0, hyphen);
        return primary.equals(Provenance.UNKNOWN_LANGUAGE) ? "" : primary;
    }

    private void select(Optional<OneSidedTerm> term) {
        selected.set(term);
        detail.set(term.map(one -> TermReading.of(one, side, workspace.compared())));
    }

    /** Marks all places of a term and goes to the first; when it is marked already, to the next. */
    public void visit(OneSidedTerm term) {
        boolean again = selected.get().equals(Optional.of(term))
                && lens.markedProperty().get().filter(this::isOfThisTerm).isPresent();
        select(Optional.of(term));
        if (again) {
            lens.step(1);
        } else {
            lens.mark(side, term.spans(), 0);
        }
    }

    /** Shows the wording of the other statement that comes nearest. */
    public void visit(NearMiss nearest) {
        lens.mark(side.other(), List.of(nearest.span()), 0);
    }

    /** Number of a term's place that is scrolled to, from 1; 0 when the term is not marked. */
    public int place(OneSidedTerm term) {
        return lens.markedProperty()
                .get()
                .filter(marked -> selected.get().equals(Optional.of(term)) && isOfThisTerm(marked))
                .map(marked -> marked.current() + 1)
                .orElse(0);
    }

    private boolean isOfThisTerm(Marked marked) {
        return marked.side() == side
                && selected.get()
                        .map(term -> term.spans().equals(marked.spans()))
                        .orElse(false);
    }

    /** Follows a new analysis: the selected term stays selected and marked where it still stands. */
    private void renew() {
        refresh();
        Optional<OneSidedTerm> before = selected.get();
        boolean wasMarked =
                lens.markedProperty().get().filter(this::isOfThisTerm).isPresent();
        Optional<OneSidedTerm> now = before.flatMap(term -> list.get().rows().stream()
                .filter(row -> row.text().equals(term.text()))
                .findFirst());
        select(now);
        if (wasMarked && !now.map(OneSidedTerm::spans).equals(before.map(OneSidedTerm::spans))) {
            lens.unmark();
        }
    }

    private void refresh() {
        Compared compared = workspace.compared();
        if (!compared.hasResult()) {
            list.set(new TermList(ListState.withoutResult(compared), false, 0, List.of()));
            return;
        }
        List<OneSidedTerm> all = compared.analysis().of(side).onlyHere();
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        List<OneSidedTerm> rows = all.stream()
                .filter(term -> term.text().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        ListState state = all.isEmpty() ? ListState.NONE : rows.isEmpty() ? ListState.FILTERED_OUT : ListState.ROWS;
        list.set(new TermList(state, compared.analysis().wordsMissing(), all.size(), rows));
    }
}

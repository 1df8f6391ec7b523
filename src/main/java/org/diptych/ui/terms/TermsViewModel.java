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
    private final ReadOnlyObjectWrapper<List<IgnoredTerm>> ignored = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<OneSidedTerm>> selected =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    /** Text of the term that comes next when the selected one leaves the list by a decision about it. */
    private Optional<String> next = Optional.empty();

    public TermsViewModel(Side side, Workspace workspace, Lens lens, UserPreferences preferences) {
        this.preferences = preferences;
        this.side = side;
        this.workspace = workspace;
        this.lens = lens;
        filter.subscribe(this::refresh);
        workspace.comparedProperty().subscribe(compared -> renew());
        workspace.comparisonProperty().subscribe(now -> listIgnored());
        preferences.currentProperty().subscribe(now -> listIgnored());
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

    /** What is left out here or always, in alphabetical order. */
    public ReadOnlyObjectProperty<List<IgnoredTerm>> ignoredProperty() {
        return ignored.getReadOnlyProperty();
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
        next = Optional.empty();
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
        goOnAfter(term);
        Pattern here = new Pattern(language(side), term.text());
        Pattern there = new Pattern(language(side.other()), wording.strip());
        workspace.change(Change.TERM_SAME, now -> now.withCodebook(Sameness.of(now.codebook(), here, there)));
    }

    /** Does not list the term in this comparison any more. */
    public void ignoreHere(OneSidedTerm term) {
        goOnAfter(term);
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
        goOnAfter(term);
        workspace.changeOutside(Change.TERM_IGNORED_ALWAYS, done -> ignoreAlways(term.key(), done));
    }

    /** Lists a term again that was ignored. */
    public void listAgain(IgnoredTerm term) {
        workspace.change(Change.TERM_LISTED, now -> {
            Set<String> left = new TreeSet<>(now.research().ignoredTerms());
            left.remove(term.key());
            return now.withResearch(now.research().withIgnoredTerms(left));
        });
        if (term.always()) {
            workspace.changeOutside(Change.TERM_LISTED, done -> ignoreAlways(term.key(), !done));
        }
    }

    private void ignoreAlways(String key, boolean ignore) {
        preferences.change(now -> {
            Set<String> terms = new TreeSet<>(now.ignoredTerms());
            boolean changed = ignore ? terms.add(key) : terms.remove(key);
            return changed ? now.withIgnoredTerms(terms) : now;
        });
    }

    private void listIgnored() {
        Set<String> always = preferences.now().ignoredTerms();
        Set<String> all = new TreeSet<>(workspace.comparison().research().ignoredTerms());
        all.addAll(always);
        ignored.set(all.stream()
                .map(key -> new IgnoredTerm(key, always.contains(key)))
                .toList());
    }

    private void goOnAfter(OneSidedTerm term) {
        List<OneSidedTerm> rows = list.get().rows();
        int index = rows.indexOf(term);
        int neighbour = index + 1 < rows.size() ? index + 1 : index - 1;
        next = index >= 0 && neighbour >= 0 ? Optional.of(rows.get(neighbour).text()) : Optional.empty();
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
        Optional<OneSidedTerm> same = before.map(OneSidedTerm::text).flatMap(this::row);
        Optional<OneSidedTerm> now = same.or(() -> before.flatMap(term -> next).flatMap(this::row));
        if (same.isEmpty()) {
            next = Optional.empty();
        }
        select(now);
        if (wasMarked && !now.map(OneSidedTerm::spans).equals(before.map(OneSidedTerm::spans))) {
            lens.unmark();
        }
    }

    private Optional<OneSidedTerm> row(String text) {
        return list.get().rows().stream().filter(row -> row.text().equals(text)).findFirst();
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

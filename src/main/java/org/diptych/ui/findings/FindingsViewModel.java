package org.diptych.ui.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.diptych.model.Comparison;
import org.diptych.model.Finding;
import org.diptych.model.KeptFinding;
import org.diptych.model.Research;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.ui.findings.FindingRow.Decision;
import org.diptych.ui.shared.Change;
import org.diptych.ui.shared.Compared;
import org.diptych.ui.shared.Lens;
import org.diptych.ui.shared.ListState;
import org.diptych.ui.shared.Workspace;

/** The findings: what the analysis proposes and what the researcher makes of it. */
public final class FindingsViewModel {
    private final Workspace workspace;
    private final Lens lens;
    private final FindingDecisions decisions;
    private final UnaryOperator<String> wording;
    private List<Finding> proposed = List.of();
    private List<Finding> proposals = List.of();
    private final ObjectProperty<Decision> shown = new SimpleObjectProperty<>(Decision.PROPOSED);
    private final ReadOnlyObjectWrapper<FindingList> list = new ReadOnlyObjectWrapper<>(
            new FindingList(ListState.WAITS_FOR_TEXTS, Map.of(), Decision.PROPOSED, List.of()));

    /**
     * @param ids makes an id for a finding that the researcher writes
     * @param wording words the sentence of a proposal in the user's language
     */
    public FindingsViewModel(Workspace workspace, Lens lens, Supplier<String> ids, UnaryOperator<String> wording) {
        this.wording = wording;
        this.workspace = workspace;
        this.lens = lens;
        this.decisions = new FindingDecisions(ids);
        shown.subscribe(this::refresh);
        workspace.comparedProperty().subscribe(compared -> refresh());
        workspace.comparisonProperty().subscribe(comparison -> refresh());
    }

    /** Which findings are listed. */
    public ObjectProperty<Decision> shownProperty() {
        return shown;
    }

    public ReadOnlyObjectProperty<FindingList> listProperty() {
        return list.getReadOnlyProperty();
    }

    /** Shows the evidence of a finding in both statements. */
    public void visit(FindingRow row) {
        List<Span> a = row.places(Side.A);
        List<Span> b = row.places(Side.B);
        if (!a.isEmpty() && !b.isEmpty()) {
            lens.markBoth(a.get(0), b.get(0));
        } else if (!a.isEmpty() || !b.isEmpty()) {
            lens.mark(a.isEmpty() ? Side.B : Side.A, a.isEmpty() ? b : a, 0);
        }
    }

    /** Scrolls to one piece of evidence and marks all of the finding. */
    public void visit(FindingRow row, Side side, FindingRow.Evidence evidence) {
        List<Span> here = row.places(side);
        evidence.place()
                .map(here::indexOf)
                .filter(index -> index >= 0)
                .ifPresent(index -> lens.mark(side, here, index, row.places(side.other())));
    }

    /** Accepts proposals and rejected ones, in the order given, behind those accepted before. */
    public void accept(Collection<FindingRow> rows) {
        List<Finding> chosen = rows.stream()
                .filter(row -> row.decision() != Decision.ACCEPTED)
                .map(row -> proposal(row.id()))
                .flatMap(Optional::stream)
                .toList();
        if (!chosen.isEmpty() && isCurrent()) {
            change(Change.findingsAccepted(chosen.size()), comparison -> decisions.accepted(comparison, chosen));
        }
    }

    /** Rejects proposals and accepted ones; one that the researcher wrote is taken out. */
    public void reject(Collection<FindingRow> rows) {
        Set<String> ids = ids(rows, Decision.REJECTED);
        if (!ids.isEmpty()) {
            change(Change.findingsRejected(ids.size()), comparison -> decisions.rejected(comparison, ids));
        }
    }

    /** Makes accepted and rejected ones proposals again. */
    public void bringBack(Collection<FindingRow> rows) {
        Set<String> ids = ids(rows, Decision.PROPOSED);
        ids.removeIf(id -> proposal(id).isEmpty());
        if (!ids.isEmpty()) {
            change(Change.FINDING_RESTORED, comparison -> decisions.undecided(comparison, ids));
        }
    }

    /** Words a finding anew; a proposal is accepted by that. */
    public void edit(FindingRow row, String text) {
        String wording = text.strip();
        if (!wording.isEmpty() && !wording.equals(row.text())) {
            keep(row, finding -> finding.withText(wording));
        }
    }

    /** Adds a note; a proposal is accepted by that. */
    public void note(FindingRow row, String note) {
        if (!note.strip().equals(row.note())) {
            keep(row, finding -> finding.withNote(note.strip()));
        }
    }

    private void keep(FindingRow row, UnaryOperator<KeptFinding> edit) {
        Optional<Finding> proposal = proposal(row.id());
        boolean kept = workspace.comparison().research().finding(row.id()).isPresent();
        if (!kept && (proposal.isEmpty() || !isCurrent())) {
            return;
        }
        change(Change.FINDING_EDITED, comparison -> {
            Comparison accepted = kept ? comparison : decisions.accepted(comparison, List.of(proposal.orElseThrow()));
            return decisions.edited(accepted, row.id(), edit);
        });
    }

    /** Moves an accepted finding so many places down, or up when negative. */
    public void move(FindingRow row, int places) {
        moveTo(row.id(), row.number() - 1 + places);
    }

    /** Puts an accepted finding at a place, from 0; beyond the ends it stays at the end. */
    public void moveTo(String id, int place) {
        List<KeptFinding> kept = workspace.comparison().research().findings();
        Optional<KeptFinding> moving = workspace.comparison().research().finding(id);
        int target = Math.max(0, Math.min(place, kept.size() - 1));
        if (moving.isPresent() && kept.indexOf(moving.get()) != target) {
            change(Change.FINDING_MOVED, comparison -> decisions.moved(comparison, id, target));
        }
    }

    /** Adds a finding of the researcher's own, resting on what is selected in the statements. */
    public void add(String text) {
        if (!text.isBlank()) {
            change(
                    Change.FINDING_ADDED,
                    comparison -> decisions.added(comparison, text.strip(), selection(Side.A), selection(Side.B)));
            shown.set(Decision.ACCEPTED);
        }
    }

    /** The words that an own finding would rest on, A first. */
    public List<String> selectedWords() {
        List<String> words = new ArrayList<>();
        for (Side side : Side.values()) {
            String text = workspace.comparison().statement(side).text();
            selection(side)
                    .filter(span -> span.end() <= text.length())
                    .ifPresent(span -> words.add(side + ": " + span.of(text)));
        }
        return words;
    }

    private Optional<Span> selection(Side side) {
        return Optional.of(lens.selectedProperty().get().in(side)).filter(words -> !words.isEmpty());
    }

    private void change(Change change, UnaryOperator<Comparison> edit) {
        workspace.change(change, edit);
    }

    private static Set<String> ids(Collection<FindingRow> rows, Decision without) {
        Set<String> ids = new LinkedHashSet<>();
        rows.stream().filter(row -> row.decision() != without).forEach(row -> ids.add(row.id()));
        return ids;
    }

    /** Words proposals once, however often the list is made anew. */
    private void word(List<Finding> newest) {
        if (!newest.equals(proposed)) {
            proposed = newest;
            proposals = newest.stream()
                    .map(finding -> finding.withText(wording.apply(finding.text())))
                    .toList();
        }
    }

    private Optional<Finding> proposal(String id) {
        return proposals.stream().filter(finding -> finding.id().equals(id)).findFirst();
    }

    /** Whether the proposals are about the texts as they are now. */
    private boolean isCurrent() {
        Comparison now = workspace.comparison();
        return workspace.compared().isOf(Side.A, now.a())
                && workspace.compared().isOf(Side.B, now.b());
    }

    private void refresh() {
        Compared compared = workspace.compared();
        Research research = workspace.comparison().research();
        List<FindingRow> open = new ArrayList<>();
        List<FindingRow> rejected = new ArrayList<>();
        word(compared.analysis().findings());
        for (Finding finding : proposals) {
            if (research.rejectedFindings().contains(finding.id())) {
                rejected.add(FindingRow.of(finding, Decision.REJECTED, rejected.size() + 1, compared.comparison()));
            } else if (research.finding(finding.id()).isEmpty()) {
                open.add(FindingRow.of(finding, Decision.PROPOSED, open.size() + 1, compared.comparison()));
            }
        }
        List<FindingRow> accepted = new ArrayList<>();
        research.findings().forEach(finding -> accepted.add(FindingRow.of(finding, accepted.size() + 1)));
        Map<Decision, List<FindingRow>> all =
                Map.of(Decision.PROPOSED, open, Decision.ACCEPTED, accepted, Decision.REJECTED, rejected);
        List<FindingRow> rows = all.getOrDefault(shown.get(), List.of());
        list.set(new FindingList(
                state(compared, rows),
                Map.of(
                        Decision.PROPOSED, open.size(),
                        Decision.ACCEPTED, accepted.size(),
                        Decision.REJECTED, rejected.size()),
                shown.get(),
                rows));
    }

    private static ListState state(Compared compared, List<FindingRow> rows) {
        if (!rows.isEmpty()) {
            return ListState.ROWS;
        }
        return compared.hasResult() ? ListState.NONE : ListState.withoutResult(compared);
    }
}

package org.diptych.ui.main;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.diptych.model.Comparison;
import org.diptych.model.Side;
import org.diptych.ui.codebook.CodebookViewModel;
import org.diptych.ui.compare.DifferencesViewModel;
import org.diptych.ui.compare.FindViewModel;
import org.diptych.ui.compare.PassagesViewModel;
import org.diptych.ui.compare.StatementViewModel;
import org.diptych.ui.document.DocumentViewModel;
import org.diptych.ui.export.ExportViewModel;
import org.diptych.ui.findings.FindingsViewModel;
import org.diptych.ui.notes.NotesViewModel;
import org.diptych.ui.places.PlacesViewModel;
import org.diptych.ui.preferences.PreferencesViewModel;
import org.diptych.ui.shared.Change;
import org.diptych.ui.shared.Compared;
import org.diptych.ui.shared.LatestTask;
import org.diptych.ui.shared.Lens;
import org.diptych.ui.shared.Notice;
import org.diptych.ui.shared.Notices;
import org.diptych.ui.shared.Workspace;
import org.diptych.ui.terms.TermsViewModel;
import org.diptych.ui.topics.LedgerViewModel;
import org.diptych.ui.topics.TopicsViewModel;

/** The window as a whole: what is not the matter of one feature. */
public final class MainViewModel {
    private final Workspace workspace;
    private final Lens lens;
    private final Notices notices;
    private final Beginnings beginnings;
    private final Parts parts;
    private final ReadOnlyObjectWrapper<Counts> counts;

    /** The view models of the features. */
    public record Parts(
            StatementViewModel a,
            StatementViewModel b,
            PassagesViewModel passages,
            DifferencesViewModel differences,
            FindViewModel find,
            TopicsViewModel topics,
            LedgerViewModel ledger,
            NotesViewModel notes,
            TermsViewModel onlyA,
            TermsViewModel onlyB,
            FindingsViewModel findings,
            CodebookViewModel codebook,
            PlacesViewModel quantities,
            PlacesViewModel speech,
            PreferencesViewModel preferences,
            ExportViewModel export,
            DocumentViewModel document) {

        public StatementViewModel statement(Side side) {
            return side == Side.A ? a : b;
        }
    }

    /**
     * What a comparison can begin with.
     *
     * @param nothing makes one with two empty statements
     * @param example makes the bundled example
     */
    public record Beginnings(Supplier<Comparison> nothing, Supplier<Comparison> example) {}

    public MainViewModel(Workspace workspace, Lens lens, Notices notices, Beginnings beginnings, Parts parts) {
        this.workspace = workspace;
        this.lens = lens;
        this.notices = notices;
        this.beginnings = beginnings;
        this.parts = parts;
        this.counts = new ReadOnlyObjectWrapper<>(Counts.of(workspace.compared()));
        workspace.comparedProperty().subscribe(compared -> counts.set(Counts.of(compared)));
    }

    /** Whether mentions that the researcher rejected are shown, struck through. */
    public BooleanProperty rejectedShownProperty() {
        return lens.rejectedShownProperty();
    }

    public Parts parts() {
        return parts;
    }

    /** Counts for the status bar. */
    public ReadOnlyObjectProperty<Counts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notices.currentProperty();
    }

    public ReadOnlyObjectProperty<Optional<Change>> undoableProperty() {
        return workspace.undoableProperty();
    }

    public ReadOnlyObjectProperty<Optional<Change>> redoableProperty() {
        return workspace.redoableProperty();
    }

    public ReadOnlyObjectProperty<Comparison> comparisonProperty() {
        return workspace.comparisonProperty();
    }

    /** The analysis under way. */
    public LatestTask analysing() {
        return workspace.analysing();
    }

    public void openExample() {
        lens.unmark();
        lens.endSolo();
        parts.document().openExample(beginnings.example());
    }

    /** Begins a comparison with two empty statements; asks first what is to become of unsaved work. */
    public void beginAnew() {
        parts.document().beginAnew(beginnings.nothing(), this::calm);
    }

    /**
     * Opens files: a comparison, also one that a PDF carries, a project of another program, or one statement into the
     * first empty side, two into both.
     */
    public void open(List<Path> files) {
        Optional<Path> comparison =
                files.stream().filter(DocumentViewModel::isComparison).findFirst();
        Optional<Path> project =
                files.stream().filter(DocumentViewModel::isProject).findFirst();
        if (comparison.isPresent()) {
            parts.document().open(comparison.get());
        } else if (project.isPresent()) {
            parts.document().importProject(project.get());
        } else if (files.size() == 1) {
            parts.document().open(files.get(0), () -> openStatement(files.get(0)));
        } else if (files.size() > 1) {
            parts.a().open(files.get(0));
            parts.b().open(files.get(1));
        }
    }

    /** Opens a file as statement A, or as B when there is an A. */
    void openStatement(Path file) {
        parts.statement(workspace.comparison().a().isBlank() ? Side.A : Side.B).open(file);
    }

    /**
     * Where a whole statement goes that is pasted while one of the two has the focus: there, or to the other one when only
     * that is still empty, so that two texts can be pasted one after the other.
     */
    Side sideForPasted(Side focused) {
        Comparison now = workspace.comparison();
        boolean onlyOtherEmpty = !now.statement(focused).isBlank()
                && now.statement(focused.other()).isBlank();
        return onlyOtherEmpty ? focused.other() : focused;
    }

    /** Exchanges left and right. */
    public void swap() {
        lens.unmark();
        workspace.change(Change.SWAP, Comparison::swapped);
    }

    public void undo() {
        workspace.undo();
    }

    public void redo() {
        workspace.redo();
    }

    /** Goes to the next marked place, or the one before it when {@code step} is -1. */
    public void step(int step) {
        if (parts.find().isOpen()) {
            parts.find().step(step);
        } else {
            lens.step(step);
        }
    }

    /** Ends every special look: marked places, a topic alone, a notice. */
    public void calm() {
        parts.find().close();
        lens.unmark();
        lens.endSolo();
        notices.dismiss();
    }

    public void dismissNotice() {
        notices.dismiss();
    }

    /**
     * Numbers of the status bar.
     *
     * @param bothTexts whether there is something to compare
     * @param compared whether it has been compared
     * @param same whether the two texts are the same to the letter, as when one file was opened twice
     */
    public record Counts(
            boolean bothTexts,
            boolean compared,
            int onlyA,
            int onlyB,
            int links,
            int topics,
            boolean versions,
            boolean same) {
        static Counts of(Compared compared) {
            return new Counts(
                    compared.hasBothTexts(),
                    compared.hasResult(),
                    compared.analysis().a().onlyHere().size(),
                    compared.analysis().b().onlyHere().size(),
                    compared.analysis().links().size(),
                    (int) compared.analysis().topics().stream()
                            .filter(topic -> topic.a().count() + topic.b().count() > 0)
                            .count(),
                    compared.analysis().versions(),
                    compared.hasBothTexts()
                            && compared.comparison()
                                    .a()
                                    .text()
                                    .equals(compared.comparison().b().text()));
        }
    }
}

package org.diptych.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.ui.shared.Compared;
import org.diptych.ui.shared.Lens;
import org.diptych.ui.shared.Workspace;

/** Goes from one difference of the statements to the next, in the order in which they are read side by side. */
public final class DifferencesViewModel {
    private final Workspace workspace;
    private final Lens lens;
    private final ReadOnlyObjectWrapper<Optional<Step>> step = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean listed;
    private List<Difference> differences = List.of();

    /**
     * The difference that is looked at.
     *
     * @param number its number, from 1
     * @param count number of all differences; 0 when there is none
     * @param key key of the sentence that says where it stands, with places for the two numbers
     */
    public record Step(int number, int count, String key) {}

    public DifferencesViewModel(Workspace workspace, Lens lens) {
        this.workspace = workspace;
        this.lens = lens;
        workspace.comparedProperty().subscribe(compared -> {
            listed = false;
            step.set(Optional.empty());
        });
        lens.markedProperty().subscribe(marked -> {
            if (marked.isEmpty()) {
                step.set(Optional.empty());
            }
        });
    }

    /** The difference that is looked at, if any. */
    public ReadOnlyObjectProperty<Optional<Step>> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Goes to the next difference, or back to the first behind the last. */
    public void next() {
        go(step.get().map(Step::number).orElse(0));
    }

    /** Goes to the difference before, or on to the last before the first. */
    public void previous() {
        go(step.get().map(Step::number).orElse(1) - 2);
    }

    private void go(int index) {
        if (!workspace.compared().hasResult()) {
            step.set(Optional.of(new Step(0, 0, "difference.waiting")));
            return;
        }
        list();
        if (differences.isEmpty()) {
            step.set(Optional.of(new Step(0, 0, "difference.none")));
            return;
        }
        int at = Math.floorMod(index, differences.size());
        show(differences.get(at));
        step.set(Optional.of(new Step(at + 1, differences.size(), key(differences.get(at)))));
    }

    private void show(Difference difference) {
        Optional<Span> a = difference.a();
        Optional<Span> b = difference.b();
        if (a.isPresent() && b.isPresent()) {
            lens.markBoth(a.get(), b.get());
        } else {
            Side side = a.isPresent() ? Side.A : Side.B;
            difference.of(side).ifPresent(span -> lens.mark(side, List.of(span), 0));
        }
    }

    private void list() {
        if (!listed) {
            listed = true;
            Compared compared = workspace.compared();
            differences = Differences.of(
                    compared.analysis(),
                    compared.comparison().a().text(),
                    compared.comparison().b().text());
        }
    }

    private static String key(Difference difference) {
        return switch (difference.kind()) {
            case ONLY_A -> "difference.only-a";
            case ONLY_B -> "difference.only-b";
            case ORDER -> "difference.order";
            case WORDING -> "difference.wording";
        };
    }
}

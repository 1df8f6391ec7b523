package org.diptych.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.diptych.model.Side;
import org.diptych.model.Topic;
import org.diptych.ui.shared.Compared;
import org.diptych.ui.shared.LatestTask;
import org.diptych.ui.shared.Lens;
import org.diptych.ui.shared.Notices;
import org.diptych.ui.shared.Threads;
import org.diptych.ui.shared.Workspace;

/** The passages that belong together: the ribbon that shows them, and scrolling that follows them. */
public final class PassagesViewModel {
    /** A text whose length differs by more UTF-16 units has been replaced. */
    private static final int TYPED = 200;

    private final Workspace workspace;
    private final Lens lens;
    private final Notices notices;
    private final LatestTask task;
    private final ReadOnlyObjectWrapper<Links> links =
            new ReadOnlyObjectWrapper<>(new Links(List.of(), PassageMap.of(List.of(), 0, 0), 0, 0));
    private final ReadOnlyObjectWrapper<Optional<Band>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty ribbonShown = new SimpleBooleanProperty(true);
    private final BooleanProperty scrollingLinked = new SimpleBooleanProperty(true);

    /**
     * The links of a comparison.
     *
     * @param bands in the order of statement A
     * @param map where places of one text lie in the other
     * @param lengthA length of the text of statement A that they belong to
     * @param lengthB length of the text of statement B
     */
    record Links(List<Band> bands, PassageMap map, int lengthA, int lengthB) {
        Links {
            bands = List.copyOf(bands);
        }

        /** Whether they fit a text: theirs, or one in which a little has been typed since. */
        boolean belongTo(Side side, String text) {
            return Math.abs(text.length() - (side == Side.A ? lengthA : lengthB)) <= TYPED;
        }
    }

    public PassagesViewModel(Workspace workspace, Lens lens, Threads threads, Notices notices) {
        this.workspace = workspace;
        this.lens = lens;
        this.notices = notices;
        this.task = new LatestTask(threads);
        workspace.comparedProperty().subscribe(compared -> link());
        lens.soloProperty().subscribe(solo -> link());
    }

    /** Whether the ribbon between the panes is shown. */
    public BooleanProperty ribbonShownProperty() {
        return ribbonShown;
    }

    /** Whether scrolling one statement scrolls the other to the passage beside it. */
    public BooleanProperty scrollingLinkedProperty() {
        return scrollingLinked;
    }

    public void toggleRibbon() {
        ribbonShown.set(!ribbonShown.get());
    }

    public void toggleLinkedScrolling() {
        scrollingLinked.set(!scrollingLinked.get());
    }

    ReadOnlyObjectProperty<Links> linksProperty() {
        return links.getReadOnlyProperty();
    }

    /** The band that was looked at last. */
    ReadOnlyObjectProperty<Optional<Band>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Looks at the next band in the order of statement A, or the one before it when {@code step} is -1. */
    void stepBand(int step) {
        List<Band> bands = links.get().bands();
        if (!bands.isEmpty()) {
            int from = current.get().map(bands::indexOf).orElse(step > 0 ? -1 : 0);
            visit(bands.get(Math.floorMod(from + step, bands.size())));
        }
    }

    /** Looks at both ends of a band. */
    void visit(Band band) {
        current.set(Optional.of(band));
        lens.markBoth(band.a(), band.b());
    }

    private void link() {
        Compared compared = workspace.compared();
        int lengthA = compared.comparison().a().text().length();
        int lengthB = compared.comparison().b().text().length();
        Predicate<Topic> highlighted = highlighted();
        task.start(
                progress -> {
                    List<Band> bands = Bands.of(compared.analysis(), highlighted);
                    return new Links(bands, PassageMap.of(bands, lengthA, lengthB), lengthA, lengthB);
                },
                found -> {
                    links.set(found);
                    current.set(current.get().filter(found.bands()::contains));
                },
                cause -> notices.failed("passages.failed", cause));
    }

    private Predicate<Topic> highlighted() {
        Optional<String> solo = lens.soloProperty().get();
        return topic -> solo.map(topic.id()::equals).orElse(topic.shown());
    }
}

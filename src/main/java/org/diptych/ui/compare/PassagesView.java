package org.diptych.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.diptych.model.Side;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Theme;
import org.diptych.ui.shared.TopicLook;
import org.diptych.ui.shared.Turns;
import org.jspecify.annotations.Nullable;

/** The ribbon between the statements: a band between passages that speak of the same. Drawn once a frame at most. */
public final class PassagesView extends Region {
    private static final double WIDTH = 58;

    /** More new bands than this wait for the next frame. */
    private static final int MOST_NEW = 6;

    private final PassagesViewModel viewModel;
    private final Messages messages;
    private final Theme theme;
    private final StatementPane a;
    private final StatementPane b;
    private final LinkedScrolling scrolling;
    private final List<BandShape> shapes = new ArrayList<>();
    private final Group drawing = new Group();
    private final Rectangle window = new Rectangle();
    private final Runnable frame = this::frame;
    private boolean stale = true;

    public PassagesView(PassagesViewModel viewModel, Messages messages, Theme theme, StatementPane a, StatementPane b) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.theme = theme;
        this.a = a;
        this.b = b;
        this.scrolling = new LinkedScrolling(viewModel, a, b);
        layOut();
        bind();
    }

    private void layOut() {
        setId("ribbon");
        getStyleClass().add("link-ribbon");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        drawing.setManaged(false);
        drawing.setClip(window);
        getChildren().add(drawing);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setOnMousePressed(event -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::step);
    }

    private void bind() {
        visibleProperty().bind(viewModel.ribbonShownProperty());
        managedProperty().bind(viewModel.ribbonShownProperty());
        a.area().viewportDirtyEvents().subscribe(event -> redraw());
        b.area().viewportDirtyEvents().subscribe(event -> redraw());
        viewModel.linksProperty().subscribe(links -> redrawInTurn());
        viewModel.currentProperty().subscribe(current -> tell());
        theme.darkProperty().subscribe(this::redraw);
        sceneProperty().subscribe(this::follow);
    }

    private void follow(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(frame);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(frame);
        }
    }

    /** The first bands of all are made in a frame of their own. */
    private void redrawInTurn() {
        if (getScene() != null && shapes.isEmpty()) {
            Turns.of(getScene()).take(this, this, this::redraw);
        } else {
            redraw();
        }
    }

    private void redraw() {
        stale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        stale = true;
    }

    private void frame() {
        if (stale) {
            stale = false;
            scrolling.follow();
            draw();
        }
    }

    private void draw() {
        StatementArea area = a.area();
        VisibleText inA = area.look();
        VisibleText inB = b.area().look();
        a.overview().frame(inA);
        b.overview().frame(inB);
        double top = area.localToScene(0, 0).getY() - localToScene(0, 0).getY();
        double shift = b.area().localToScene(0, 0).getY() - localToScene(0, 0).getY() - top;
        window.setY(Math.min(top, top + shift));
        window.setWidth(getWidth());
        window.setHeight(getHeight() - window.getY());
        List<Ribbon.Shape> all = belongs(Side.A) && belongs(Side.B) && isVisible()
                ? Ribbon.shapes(viewModel.linksProperty().get().bands(), inA, inB, area.getHeight())
                : List.of();
        int most = Math.min(all.size(), shapes.size() + MOST_NEW);
        while (shapes.size() < most) {
            shapes.add(new BandShape(messages, this::visit));
        }
        List<Ribbon.Shape> drawn = all.subList(0, Math.min(all.size(), shapes.size()));
        if (drawn.size() < all.size()) {
            redraw();
        }
        if (drawing.getChildren().size() != drawn.size()) {
            drawing.getChildren().setAll(shapes.subList(0, drawn.size()));
        }
        for (int i = 0; i < drawn.size(); i++) {
            Band band = drawn.get(i).band();
            shapes.get(i).show(drawn.get(i), look(band), top, shift, getWidth());
            shapes.get(i)
                    .choose(viewModel
                            .currentProperty()
                            .get()
                            .filter(band::equals)
                            .isPresent());
        }
        applyCss();
    }

    private Optional<TopicLook> look(Band band) {
        return band.topic().map(topic -> TopicLook.of(topic.colour(), band.position(), theme.isDark()));
    }

    private boolean belongs(Side side) {
        String text = (side == Side.A ? a : b).area().source();
        return viewModel.linksProperty().get().belongTo(side, text);
    }

    private void visit(Band band) {
        requestFocus();
        viewModel.visit(band);
    }

    private void step(KeyEvent event) {
        switch (event.getCode()) {
            case UP, LEFT -> viewModel.stepBand(-1);
            case DOWN, RIGHT, ENTER, SPACE -> viewModel.stepBand(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void tell() {
        List<Band> bands = viewModel.linksProperty().get().bands();
        setAccessibleText(viewModel
                .currentProperty()
                .get()
                .map(band -> messages.text(
                        "ribbon.current", bands.indexOf(band) + 1, bands.size(), BandShape.sentence(messages, band)))
                .orElseGet(() -> messages.text("ribbon.name", bands.size())));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        redraw();
    }
}

package org.diptych.ui.main;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The lists beside the statements, one at a time: those not shown are no part of the window, so that they take no time.
 * Their tabs wrap, so that all of them stay readable.
 */
final class Sidebar extends VBox {
    private static final double GAP = 2;

    private final FlowPane heads = new FlowPane(GAP, GAP);
    private final StackPane content = new StackPane();
    private final ToggleGroup group = new ToggleGroup();
    private final List<Runnable> focus = new ArrayList<>();
    private final Runnable appear;

    /** @param appear makes the sidebar visible when a list is asked for */
    Sidebar(Runnable appear) {
        this.appear = appear;
        setId("sidebar");
        heads.setAccessibleRole(AccessibleRole.TAB_PANE);
        heads.getStyleClass().add("sidebar-heads");
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(heads, content);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) {
                group.selectToggle(before);
            }
        });
    }

    /**
     * Adds a list behind the others.
     *
     * @param id id of its tab
     * @param list the list
     * @param focusList takes the focus into the list
     * @return its tab; set the text of it
     */
    ToggleButton add(String id, Node list, Runnable focusList) {
        ToggleButton head = new ToggleButton();
        head.setId(id);
        head.setAccessibleRole(AccessibleRole.TAB_ITEM);
        head.getStyleClass().add("sidebar-head");
        head.setToggleGroup(group);
        head.addEventHandler(KeyEvent.KEY_PRESSED, this::turn);
        head.selectedProperty().subscribe(selected -> {
            if (selected) {
                content.getChildren().setAll(list);
            }
        });
        heads.getChildren().add(head);
        focus.add(focusList);
        if (group.getSelectedToggle() == null) {
            head.setSelected(true);
        }
        return head;
    }

    /** Shows the list with this id and takes the focus there. */
    void open(String id) {
        for (int i = 0; i < heads.getChildren().size(); i++) {
            if (heads.getChildren().get(i) instanceof ToggleButton head
                    && head.getId().equals(id)) {
                appear.run();
                head.setSelected(true);
                focus.get(i).run();
            }
        }
    }

    /** Id of the tab that is shown; empty when there is none. */
    String selected() {
        return group.getSelectedToggle() instanceof ToggleButton head ? head.getId() : "";
    }

    /** Shows the list with this id and leaves the focus where it is. */
    void select(String id) {
        for (Node head : heads.getChildren()) {
            if (head instanceof ToggleButton toggle && toggle.getId().equals(id)) {
                toggle.setSelected(true);
            }
        }
    }

    /** Arrow keys go from tab to tab, as in a tab pane. */
    private void turn(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (step != 0 && event.getSource() instanceof ToggleButton head) {
            List<Node> all = heads.getChildren();
            Node next = all.get(Math.floorMod(all.indexOf(head) + step, all.size()));
            next.requestFocus();
            ((ToggleButton) next).setSelected(true);
            event.consume();
        }
    }
}

package org.diptych.ui.main;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.ui.shared.Messages;

/** The list of all keys. */
final class KeysView extends VBox {
    private static final double HEIGHT_SHARE = 0.94;
    private static final double STEP = 0.1;

    KeysView(List<Shortcut> shortcuts, Messages messages) {
        setId("keys");
        getStyleClass().add("keys");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                setMaxHeight(HEIGHT_SHARE * scene.getHeight());
            }
        });
        Label title = new Label(messages.text("keys.title"));
        title.getStyleClass().add("keys-title");
        Map<String, List<String>> keys = new LinkedHashMap<>();
        shortcuts.forEach(shortcut -> keys.computeIfAbsent(messages.text(shortcut.key()), key -> new ArrayList<>())
                .add(shortcut.keys().getDisplayText()));
        Map<String, String> lines = new LinkedHashMap<>();
        keys.forEach((what, own) -> lines.put(what, joined(own)));
        for (String key : List.of(
                "keys.tab",
                "keys.visit",
                "keys.term.ignore",
                "keys.term.same",
                "keys.term.copy",
                "keys.solo",
                "keys.ledger.open",
                "keys.zoom",
                "keys.alone",
                "keys.findings.decide",
                "keys.findings.move",
                "keys.findings.copy",
                "keys.mark.digit",
                "keys.resize",
                "keys.calm")) {
            String[] parts = messages.text(key).split("\\|", 2);
            lines.put(parts[1], parts[0]);
        }
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        int half = (lines.size() + 1) / 2;
        int i = 0;
        for (Map.Entry<String, String> line : lines.entrySet()) {
            Label key = new Label(line.getValue());
            key.getStyleClass().add("key");
            Label what = new Label(line.getKey());
            grid.add(new HBox(key), 2 * (i / half), i % half);
            grid.add(what, 2 * (i / half) + 1, i % half);
            i++;
        }
        ScrollPane scrolled = new ScrollPane(grid);
        scrolled.setFitToWidth(true);
        scrolled.setFocusTraversable(false);
        scrolled.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> scroll(scrolled, event));
        getChildren().addAll(title, scrolled);
        setAccessibleText(title.getText() + ". "
                + lines.entrySet().stream()
                        .map(line -> line.getValue() + ": " + line.getKey())
                        .collect(Collectors.joining("; ")));
    }

    private static void scroll(ScrollPane pane, KeyEvent event) {
        double step = switch (event.getCode()) {
            case DOWN -> STEP;
            case UP -> -STEP;
            case PAGE_DOWN, END, SPACE -> 1;
            case PAGE_UP, HOME -> -1;
            default -> 0;
        };
        if (step != 0) {
            pane.setVvalue(pane.getVvalue() + step);
            event.consume();
        }
    }

    /** All keys, or of a long row the first and the last. */
    private static String joined(List<String> keys) {
        return keys.size() > 2 ? keys.get(0) + " … " + keys.get(keys.size() - 1) : String.join("   ", keys);
    }
}

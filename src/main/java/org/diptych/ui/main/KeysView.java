package org.diptych.ui.main;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.ui.shared.IconButton;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.WrappedLabel;
import org.kordamp.ikonli.feather.Feather;

/** The list of all keys, by what they are for. */
final class KeysView extends VBox {
    private static final double SIZE_SHARE = 0.94;
    private static final double COLUMN = 400;
    private static final double STEP = 0.1;

    private final Messages messages;
    private final HBox columns = new HBox();
    private final Map<KeyGroup, List<Line>> groups = new LinkedHashMap<>();

    private record Line(List<String> keys, String what) {}

    KeysView(List<Shortcut> shortcuts, Messages messages, Runnable close) {
        this.messages = messages;
        setId("keys");
        getStyleClass().add("keys");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        for (KeyGroup group : KeyGroup.ALL) {
            groups.put(group, lines(group, shortcuts));
        }
        Label title = new Label(messages.text("keys.title"));
        title.getStyleClass().add("keys-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, new IconButton("keys-close", Feather.X, messages.text("ledger.close"), close));
        columns.getStyleClass().add("keys-columns");
        ScrollPane scrolled = new ScrollPane(columns);
        scrolled.setFitToWidth(true);
        scrolled.setFocusTraversable(false);
        scrolled.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> scroll(scrolled, event));
        getChildren().addAll(head, scrolled);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                setMaxHeight(SIZE_SHARE * scene.getHeight());
                layOut(Math.max(1, (int) (SIZE_SHARE * scene.getWidth() / COLUMN)));
            }
        });
        setAccessibleText(title.getText() + ". "
                + groups.values().stream()
                        .flatMap(List::stream)
                        .map(line -> String.join(", ", line.keys()) + ": " + line.what())
                        .collect(Collectors.joining("; ")));
    }

    private List<Line> lines(KeyGroup group, List<Shortcut> shortcuts) {
        Map<String, List<String>> byMeaning = new LinkedHashMap<>();
        for (Shortcut shortcut : shortcuts) {
            if (KeyGroup.of(shortcut).equals(group)) {
                byMeaning
                        .computeIfAbsent(messages.text(shortcut.key()), what -> new ArrayList<>())
                        .add(shortcut.keys().getDisplayText());
            }
        }
        return Stream.concat(
                        byMeaning.entrySet().stream().map(one -> new Line(shortened(one.getValue()), one.getKey())),
                        group.local().stream()
                                .map(key -> messages.text(key).split("\\|", 2))
                                .map(parts -> new Line(List.of(parts[0].split(" · ")), parts[1])))
                .toList();
    }

    /** Groups fill one column after the other, so that the columns become about equally long. */
    private void layOut(int most) {
        int all = groups.values().stream().mapToInt(lines -> lines.size() + 2).sum();
        columns.getChildren().clear();
        GridPane column = column();
        int inColumn = 0;
        for (Map.Entry<KeyGroup, List<Line>> group : groups.entrySet()) {
            int size = group.getValue().size() + 2;
            boolean last = columns.getChildren().size() == most;
            if (!last && inColumn > 0 && inColumn + size / 2 > all / most) {
                column = column();
                inColumn = 0;
            }
            GridPane into = column;
            Label name = new Label(messages.text(group.getKey().key()));
            name.getStyleClass().add("keys-group");
            into.add(name, 0, into.getRowCount(), GridPane.REMAINING, 1);
            group.getValue().forEach(line -> add(line, into));
            inColumn += size;
        }
    }

    private GridPane column() {
        GridPane column = new GridPane();
        column.getStyleClass().add("keys-column");
        columns.getChildren().add(column);
        return column;
    }

    private static void add(Line line, GridPane column) {
        HBox keys = new HBox();
        keys.getStyleClass().add("keys-of-line");
        for (String key : line.keys()) {
            Label label = new Label(key);
            label.getStyleClass().add("key");
            label.setMinWidth(USE_PREF_SIZE);
            keys.getChildren().add(label);
        }
        column.addRow(column.getRowCount(), keys, new WrappedLabel(line.what(), "keys-what"));
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
    private static List<String> shortened(List<String> keys) {
        return keys.size() > 2 ? List.of(keys.get(0) + " … " + keys.get(keys.size() - 1)) : keys;
    }
}

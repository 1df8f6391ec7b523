package org.diptych.ui.main;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.diptych.ui.shared.LatestTask;
import org.diptych.ui.shared.Messages;

/** Counts on the left; on the right what takes longer than a second, with a way to end it. */
final class StatusBar extends HBox {
    private final Messages messages;
    private final Label counts = new Label();

    StatusBar(MainViewModel viewModel, Messages messages) {
        this.messages = messages;
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        counts.setId("counts");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(counts, gap);
        addWork("analysing", viewModel.analysing());
        addWork("reading-a", viewModel.parts().a().reading());
        addWork("reading-b", viewModel.parts().b().reading());
        addWork("writing", viewModel.parts().export().writing());
        viewModel.countsProperty().subscribe(this::show);
    }

    private void show(MainViewModel.Counts now) {
        if (!now.bothTexts()) {
            counts.setText(messages.text("status.waiting"));
            return;
        }
        if (!now.compared()) {
            counts.setText(messages.text("status.comparing"));
            return;
        }
        String sentence = messages.text("status.counts", now.onlyA(), now.onlyB(), now.topics(), now.links());
        counts.setText(now.versions() ? sentence + " · " + messages.text("status.versions") : sentence);
    }

    private void addWork(String name, LatestTask task) {
        Label label = new Label(messages.text("status.work." + name));
        ProgressBar bar = new ProgressBar();
        bar.setId("progress-" + name);
        bar.setAccessibleText(label.getText());
        bar.progressProperty().bind(task.progressProperty());
        Button cancel = new Button(messages.text("status.cancel"));
        cancel.setId("cancel-" + name);
        cancel.getStyleClass().addAll("small", "flat");
        cancel.setOnAction(event -> task.cancel());
        for (Region part : List.of(label, bar, cancel)) {
            part.visibleProperty().bind(task.slowProperty());
            part.managedProperty().bind(task.slowProperty());
            getChildren().add(part);
        }
    }
}

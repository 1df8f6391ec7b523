package org.diptych.ui.main;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.diptych.ui.compare.DifferencesViewModel;
import org.diptych.ui.shared.LatestTask;
import org.diptych.ui.shared.Messages;

/** Counts on the left; on the right what takes longer than a second, with a way to end it. */
final class StatusBar extends HBox {
    private final Messages messages;
    private final Label counts = new Label();
    private final Label said = new Label();

    StatusBar(MainViewModel viewModel, Messages messages) {
        this.messages = messages;
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        counts.setId("counts");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        said.setId("said");
        said.getStyleClass().add("said");
        said.setMinWidth(USE_PREF_SIZE);
        said.setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(said, counts, gap);
        viewModel.parts().differences().stepProperty().subscribe(this::say);
        addWork("analysing", viewModel.analysing());
        addWork("reading-a", viewModel.parts().a().reading());
        addWork("reading-b", viewModel.parts().b().reading());
        addWork("writing", viewModel.parts().export().writing());
        viewModel.countsProperty().subscribe(this::show);
    }

    /** A screen reader reads it out, because the text that it stands for has the focus and stays silent. */
    private void say(Optional<DifferencesViewModel.Step> step) {
        said.setText(step.map(now -> messages.text(now.key(), now.number(), now.count()))
                .orElse(""));
        said.setVisible(step.isPresent());
        said.setManaged(step.isPresent());
        said.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
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
        if (now.same()) {
            counts.setText(messages.text("status.same"));
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

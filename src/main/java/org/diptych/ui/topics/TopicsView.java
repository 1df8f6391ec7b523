package org.diptych.ui.topics;

import atlantafx.base.controls.Popover;
import java.util.List;
import javafx.scene.layout.FlowPane;
import org.diptych.ui.shared.IconButton;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Theme;
import org.kordamp.ikonli.feather.Feather;

/** The bar of topic chips. */
public final class TopicsView extends FlowPane {
    private static final double GAP = 6;

    private final TopicsViewModel viewModel;
    private final Messages messages;
    private final Theme theme;
    private final IconButton add;

    public TopicsView(TopicsViewModel viewModel, Messages messages, Theme theme) {
        super(GAP, GAP);
        this.viewModel = viewModel;
        this.messages = messages;
        this.theme = theme;
        this.add = new IconButton("topic-add", Feather.PLUS, messages.text("topics.add"), this::openPicker);
        setId("topics");
        getStyleClass().add("topics");
        setAccessibleText(messages.text("topics.name"));
        viewModel.chipsProperty().subscribe(this::show);
        viewModel
                .furtherNamedProperty()
                .subscribe(count -> add.setText(messages.text("topics.more", count.intValue())));
        theme.darkProperty().subscribe(() -> show(viewModel.chipsProperty().get()));
    }

    /** Opens the list of further topics, with the field for a new one. */
    public void openPicker() {
        Popover popover = new Popover();
        TopicPicker picker = new TopicPicker(viewModel, messages, popover::hide);
        popover.setContentNode(picker);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        popover.setDetachable(false);
        popover.show(add);
        picker.focusField();
    }

    /** Shows or hides the topic at a place of the bar, from 0. */
    public void toggle(int place) {
        List<TopicChip> chips = viewModel.chipsProperty().get();
        if (place < chips.size()) {
            viewModel.toggle(chips.get(place).topic().id());
        }
    }

    /** Looks at the topic at a place of the bar alone. */
    public void solo(int place) {
        List<TopicChip> chips = viewModel.chipsProperty().get();
        if (place < chips.size()) {
            viewModel.solo(chips.get(place).topic().id());
        }
    }

    private void show(List<TopicChip> chips) {
        List<TopicChipView> kept = getChildren().stream()
                .filter(TopicChipView.class::isInstance)
                .map(TopicChipView.class::cast)
                .toList();
        boolean sameTopics = kept.stream()
                .map(view -> view.chip().topic().id())
                .toList()
                .equals(chips.stream().map(chip -> chip.topic().id()).toList());
        if (sameTopics && !kept.isEmpty()) {
            for (int i = 0; i < chips.size(); i++) {
                kept.get(i).show(chips.get(i));
            }
            return;
        }
        getChildren()
                .setAll(chips.stream()
                        .map(chip -> new TopicChipView(chip, viewModel, messages, theme))
                        .toList());
        getChildren().add(add);
    }
}

package org.diptych.ui.topics;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.diptych.model.Side;
import org.diptych.model.TopicPresence;
import org.diptych.model.TopicStatus;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.SideTag;

/** What one side does with a topic: a symbol with its word, count, share of the text, and where it comes first. */
final class StatusLine extends HBox {
    /** A share of the text below which no figure is told: it would be rounded to nothing. */
    private static final double LITTLE = 0.01;

    StatusLine(LedgerRow row, Side side, Messages messages) {
        TopicPresence presence = row.of(side);
        getStyleClass().add("status-line");
        setAlignment(Pos.CENTER_LEFT);
        Region symbol = new Region();
        symbol.getStyleClass().addAll("status-symbol", code(presence.status()));
        Label word = new Label(word(row, side, messages));
        word.getStyleClass().add("status-word");
        word.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(new SideTag(side), symbol, word, gap);
        if (presence.status().isPresent()) {
            boolean little = presence.share() < LITTLE;
            Label figures = new Label(
                    little
                            ? messages.text("ledger.figures.little", presence.count(), LITTLE)
                            : messages.text("ledger.figures", presence.count(), presence.share()));
            figures.getStyleClass().add("row-detail");
            figures.setMinWidth(USE_PREF_SIZE);
            getChildren().addAll(figures, new PositionBar(presence));
        }
    }

    /** The status in words, with what the researcher decided about an absence. */
    static String word(LedgerRow row, Side side, Messages messages) {
        String word = messages.text("ledger.status." + code(row.of(side).status()));
        return switch (row.silence(side)) {
            case UNDECIDED -> word;
            case CONFIRMED -> messages.text("ledger.confirmed", word);
            case OVERTAKEN -> messages.text("ledger.overtaken", word);
        };
    }

    /** One sentence about one side, for the screen reader. */
    static String sentence(LedgerRow row, Side side, Messages messages) {
        TopicPresence presence = row.of(side);
        return presence.status().isPresent()
                ? messages.text(
                        "ledger.side.present",
                        side,
                        word(row, side, messages),
                        presence.count(),
                        presence.share(),
                        presence.firstPosition())
                : messages.text("ledger.side.absent", side, word(row, side, messages));
    }

    private static String code(TopicStatus status) {
        return status.code();
    }
}

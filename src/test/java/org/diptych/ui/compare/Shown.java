package org.diptych.ui.compare;

import java.util.Locale;
import javafx.scene.Scene;
import org.diptych.model.Side;
import org.diptych.ui.compare.HighlightRun.Mark;

/** What a statement pane shows, for tests of the window. */
public final class Shown {
    private final StatementArea area;

    private Shown(StatementArea area) {
        this.area = area;
    }

    public static Shown in(Scene scene, Side side) {
        return new Shown((StatementArea) scene.lookup("#text-" + side.name().toLowerCase(Locale.ROOT)));
    }

    public String text() {
        return area.getText();
    }

    /** Number of topics that are highlighted at the first place of the words. */
    public int topicsAt(String words) {
        return styleAt(words).looks().size();
    }

    public boolean isMarked(String words) {
        return styleAt(words).mark() != Mark.NONE;
    }

    private RunStyle styleAt(String words) {
        int at = area.getText().indexOf(words);
        return at < 0 ? RunStyle.PLAIN : area.getStyleOfChar(at);
    }
}

package org.diptych.ui.shared;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import org.diptych.model.QuotedWords;

/** Words of a statement, or a sentence that quotes them; they wrap and keep the height that they need. */
public final class WrappedText extends TextFlow {
    private String text = "";

    /** @param style style class */
    public WrappedText(String style) {
        getStyleClass().addAll("wrapped-text", style);
        setMinHeight(Region.USE_PREF_SIZE);
    }

    public void setText(String words) {
        if (!words.equals(text)) {
            text = words;
            setAccessibleText(words);
            PiecedText.fill(this, QuotedWords.isolated(words), List.of(), "wrapped-words", "wrapped-words");
        }
    }

    public String getText() {
        return text;
    }
}

package org.diptych.project.file;

import java.util.Optional;
import org.diptych.model.Anchor;

/** Puts the anchors of a file where their words are in its text. */
final class Places {
    /** Characters that may be looked through for anchors in all, so that no file takes minutes. */
    private static final long MOST_WORK = 50_000_000;

    private final String text;
    private final boolean asWritten;
    private long work;
    private int lost;

    /** @param asWritten whether the text is the one to which the anchors were written */
    Places(String text, boolean asWritten) {
        this.text = text;
        this.asWritten = asWritten;
    }

    /** The anchor in this text; one that nobody could place before is only looked up in a changed text. */
    Anchor of(Anchor anchor) {
        boolean stands = anchor.span()
                .map(span -> span.end() <= text.length() && span.of(text).equals(anchor.quote()))
                .orElse(asWritten);
        if (stands) {
            return anchor;
        }
        Anchor found = new Anchor(anchor.quote(), anchor.before(), anchor.after(), Optional.empty());
        if (work < MOST_WORK) {
            work += text.length();
            found = found.placedIn(text);
        }
        if (!found.isPlaced()) {
            lost++;
        }
        return found;
    }

    /** How many were not found. */
    int lost() {
        return lost;
    }
}

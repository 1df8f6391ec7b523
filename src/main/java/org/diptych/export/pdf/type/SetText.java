package org.diptych.export.pdf.type;

import java.util.List;

/**
 * A paragraph that has been broken into lines.
 *
 * @param text the paragraph
 * @param lettering how it is set
 * @param lines at least one, which is empty for an empty paragraph
 * @param rightToLeft whether lines begin at the right edge
 * @param width width of the column in points
 */
public record SetText(String text, Lettering lettering, List<TextLine> lines, boolean rightToLeft, float width) {
    public SetText {
        lines = List.copyOf(lines);
    }

    /** Height in points. */
    public float height() {
        return lines.size() * lettering.leading();
    }

    /** Distance in points from the column's left edge to that of a line. */
    public float indent(TextLine line) {
        return rightToLeft ? width - line.width() : 0;
    }
}

package org.diptych.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.diptych.export.pdf.type.Lettering;
import org.diptych.export.pdf.type.SetText;
import org.diptych.export.pdf.type.TextLine;
import org.diptych.export.pdf.type.Typesetter;
import org.diptych.model.Span;

/** The text of one statement in one row: set lines with the place in the statement that each comes from. */
final class CellText {
    /** White space between the paragraphs of a cell, in points. */
    private static final float PARAGRAPH_GAP = 4;

    /**
     * A line of the cell.
     *
     * @param piece number of the paragraph in the cell
     * @param text the paragraph
     * @param line the line
     * @param span its characters in the statement
     * @param gap white space above it in points
     */
    record Line(int piece, SetText text, TextLine line, Span span, float gap) {
        float height() {
            return gap + text.lettering().leading();
        }
    }

    private final List<Line> lines = new ArrayList<>();

    CellText(Typesetter typesetter, String statement, List<Span> pieces, Lettering lettering, float width) {
        for (int piece = 0; piece < pieces.size(); piece++) {
            Span span = pieces.get(piece);
            SetText text = typesetter.set(span.of(statement), lettering, width);
            for (TextLine line : text.lines()) {
                float gap = piece > 0 && line.start() == 0 ? PARAGRAPH_GAP : 0;
                Span place = new Span(span.start() + line.start(), span.start() + line.end());
                lines.add(new Line(piece, text, line, place, gap));
            }
        }
    }

    List<Line> lines() {
        return lines;
    }

    int size() {
        return lines.size();
    }

    /** Height of the lines from {@code from} to {@code to}; the first has no gap above it. */
    float height(int from, int to) {
        float height = 0;
        for (int i = from; i < to; i++) {
            height += i == from
                    ? lines.get(i).text().lettering().leading()
                    : lines.get(i).height();
        }
        return height;
    }

    /** End of the lines that fit into {@code room} from {@code from}, leaving no line alone on either page. */
    int fitting(int from, float room) {
        int to = from;
        while (to < size() && height(from, to + 1) <= room) {
            to++;
        }
        if (size() - to == 1 && to - from > 2) {
            return to - 1;
        }
        return to - from == 1 && size() - from > 1 ? from : to;
    }
}

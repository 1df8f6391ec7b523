package org.diptych.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;

/**
 * Measures the lines of the paragraphs in view. The lines of a paragraph are measured once and kept until its width or
 * height changes, because asking a text for them takes longer than drawing it.
 */
final class TextGeometry {
    private final StatementArea area;
    private final Map<TextFlow, Measured> measured = new WeakHashMap<>();

    /** Lines of a paragraph, with columns for offsets and places below its own upper edge. */
    private record Measured(double width, double height, List<TextLine> lines) {}

    TextGeometry(StatementArea area) {
        this.area = area;
    }

    /** What is in view now. Only after layout. */
    VisibleText look() {
        List<TextLine> lines = new ArrayList<>();
        if (area.getLength() > 0 && area.getScene() != null) {
            double origin = area.localToScene(0, 0).getY();
            for (int i = 0; i < area.getVisibleParagraphs().size(); i++) {
                int paragraph = area.visibleParToAllParIndex(i);
                area.flowOf(paragraph).ifPresent(flow -> add(lines, flow, paragraph, origin));
            }
        }
        return new VisibleText(area.source().length(), area.getHeight(), lines);
    }

    /** Measures everything anew, after the size of the letters changed. */
    void forget() {
        measured.clear();
    }

    private void add(List<TextLine> lines, TextFlow flow, int paragraph, double origin) {
        double top = flow.localToScene(0, 0).getY() - origin;
        int start = area.getAbsolutePosition(paragraph, 0);
        for (TextLine line : linesOf(flow, area.getParagraphLength(paragraph))) {
            lines.add(new TextLine(
                    area.toText(start + line.start()),
                    area.toText(start + line.end()),
                    top + line.top(),
                    top + line.bottom()));
        }
    }

    private List<TextLine> linesOf(TextFlow flow, int length) {
        Measured known = measured.get(flow);
        if (known == null || known.width() != flow.getWidth() || known.height() != flow.getHeight()) {
            known = new Measured(flow.getWidth(), flow.getHeight(), measure(flow, length));
            measured.put(flow, known);
        }
        return known.lines();
    }

    // JavaFX 25 has other names for these methods, which JavaFX 21 does not know.
    @SuppressWarnings("deprecation")
    private static List<TextLine> measure(TextFlow flow, int length) {
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        while (start < length) {
            double[] edges = edges(flow.caretShape(start, true));
            int end = endOfLine(flow, start, length, edges[0]);
            lines.add(new TextLine(start, end, edges[0], edges[1]));
            start = end;
        }
        if (length == 0) {
            lines.add(new TextLine(0, 0, 0, flow.getHeight()));
        }
        return lines;
    }

    /** The first character that stands lower. Neither edge of a line need be its end where directions mix. */
    // JavaFX 25 has other names for these methods, which JavaFX 21 does not know.
    @SuppressWarnings("deprecation")
    private static int endOfLine(TextFlow flow, int start, int length, double top) {
        int low = start + 1;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (edges(flow.caretShape(middle, true))[0] > top) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static double[] edges(PathElement[] caret) {
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (PathElement element : caret) {
            double y = element instanceof MoveTo move ? move.getY() : element instanceof LineTo line ? line.getY() : 0;
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }
        return new double[] {top, bottom};
    }
}

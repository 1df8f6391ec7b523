package org.diptych.ui.compare;

import java.util.List;
import java.util.Optional;

/**
 * The part of a text that is in view, as lines with their places. Places out of view are estimated from the room that a
 * character takes in view, so that what is connected with them moves steadily. Immutable.
 */
final class VisibleText {
    private final int length;
    private final double height;
    private final List<TextLine> lines;
    private final double room;

    /**
     * The view of a text.
     *
     * @param length length of the text in UTF-16 units
     * @param height height of the view in pixels
     * @param lines lines in and near the view, from top to bottom
     */
    VisibleText(int length, double height, List<TextLine> lines) {
        this.length = length;
        this.height = height;
        this.lines = List.copyOf(lines);
        this.room = isEmpty() ? 0 : (last().bottom() - first().top()) / Math.max(1, last().end() - first().start());
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    double height() {
        return height;
    }

    /** Upper edge of the line with the offset, in pixels from the upper edge of the view. */
    double topOf(int offset) {
        return edge(offset, 0);
    }

    /** Lower edge of the line with the last character before the offset. */
    double bottomOf(int offset) {
        return edge(Math.max(0, offset - 1), 1);
    }

    /** Place of an offset, which may lie between two characters: a line is passed from its top to its bottom. */
    double yOf(double offset) {
        if (isEmpty()) {
            return 0;
        }
        TextLine line = lines.get(lineOf(offset));
        double share = (offset - line.start()) / Math.max(1, line.end() - line.start());
        if (offset < first().start() || offset > last().end()) {
            return offset < first().start()
                    ? first().top() - (first().start() - offset) * room
                    : last().bottom() + (offset - last().end()) * room;
        }
        return line.top() + Math.min(1, share) * (line.bottom() - line.top());
    }

    /** Offset at a height of the view; between two lines that of the line below. */
    double offsetAt(double y) {
        for (TextLine line : lines) {
            if (y < line.bottom()) {
                double share = Math.max(0, (y - line.top()) / Math.max(1, line.bottom() - line.top()));
                return line.start() + share * (line.end() - line.start());
            }
        }
        return isEmpty() ? 0 : last().end();
    }

    /** How far the view is scrolled: 0 at the start of the text, 1 at its end. */
    double position() {
        double above = offsetAt(0);
        double below = length - offsetAt(height);
        return above + below <= 0 ? 0 : above / (above + below);
    }

    /** Whether the offset is on one of the known lines. */
    boolean knows(double offset) {
        return !isEmpty() && first().start() <= offset && offset <= last().end();
    }

    /** The line with the offset, which has to be a known one. */
    TextLine lineAt(int offset) {
        return lines.get(lineOf(offset));
    }

    /** The line so many lines below that with the offset, above for fewer than 0, if both are known. */
    Optional<TextLine> lineBeside(int offset, int distance) {
        int place = knows(offset) ? lineOf(offset) + distance : -1;
        return place < 0 || place >= lines.size() ? Optional.empty() : Optional.of(lines.get(place));
    }

    private double edge(int offset, int share) {
        if (!knows(offset)) {
            return yOf(offset);
        }
        TextLine line = lines.get(lineOf(offset));
        return share == 0 ? line.top() : line.bottom();
    }

    /** The last line that starts at the offset or before it. */
    private int lineOf(double offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private TextLine first() {
        return lines.get(0);
    }

    private TextLine last() {
        return lines.get(lines.size() - 1);
    }
}

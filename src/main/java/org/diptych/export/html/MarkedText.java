package org.diptych.export.html;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.diptych.model.Span;

/**
 * Writes a statement piece by piece with its marks. Marks may overlap in any way: where one ends inside another, the
 * inner elements are closed and opened again, so that elements nest. Pieces are asked for in reading order.
 */
final class MarkedText {
    /** Deeper lines would run into the next line of text. */
    private static final int DEEPEST_LINE = 3;

    private final String text;
    private final List<Mark> marks;
    private int next;
    private final List<Mark> begun = new ArrayList<>();

    MarkedText(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks.stream()
                .filter(mark -> !mark.span().isEmpty() && mark.span().end() <= text.length())
                .sorted(Comparator.comparingInt((Mark mark) -> mark.span().start())
                        .thenComparingInt(mark -> -mark.span().end()))
                .toList();
    }

    /** Writes the characters of a piece. */
    void write(Markup out, Span piece) throws IOException {
        Deque<Mark> open = new ArrayDeque<>();
        begun.removeIf(mark -> mark.span().end() <= piece.start());
        for (Mark mark : begun) {
            open(out, open, mark, "", piece);
        }
        int at = piece.start();
        while (at < piece.end()) {
            openAt(out, open, at, piece);
            int to = boundary(open, piece);
            out.text(text.substring(at, to));
            at = to;
            close(out, open, at, piece);
        }
        while (!open.isEmpty()) {
            out.close();
            open.pop();
        }
    }

    private void openAt(Markup out, Deque<Mark> open, int at, Span piece) throws IOException {
        while (next < marks.size() && marks.get(next).span().start() <= at) {
            Mark mark = marks.get(next++);
            if (mark.span().end() > at) {
                begun.add(mark);
                open(out, open, mark, mark.id(), piece);
            }
        }
    }

    private int boundary(Deque<Mark> open, Span piece) {
        int to = piece.end();
        for (Mark mark : open) {
            to = Math.min(to, mark.span().end());
        }
        if (next < marks.size()) {
            to = Math.min(to, marks.get(next).span().start());
        }
        return to;
    }

    /** Closes the marks that end here; those opened later that go on are opened again. */
    private void close(Markup out, Deque<Mark> open, int at, Span piece) throws IOException {
        long ending = open.stream().filter(mark -> mark.span().end() <= at).count();
        Deque<Mark> again = new ArrayDeque<>();
        while (ending > 0) {
            Mark mark = open.pop();
            out.close();
            if (mark.span().end() <= at) {
                ending--;
            } else {
                again.push(mark);
            }
        }
        for (Iterator<Mark> marksAgain = again.iterator(); marksAgain.hasNext() && at < piece.end(); ) {
            open(out, open, marksAgain.next(), "", piece);
        }
    }

    private static void open(Markup out, Deque<Mark> open, Mark mark, String id, Span piece) throws IOException {
        if (mark.isTopic()) {
            long depth = open.stream().filter(Mark::isTopic).count();
            String line = depth == 0 ? "" : " d" + Math.min(depth, DEEPEST_LINE);
            out.open(
                    "mark",
                    "id",
                    id,
                    "class",
                    "t" + mark.topic() + line,
                    "data-code",
                    isLastPart(open, mark, piece) ? mark.code() : "",
                    "title",
                    mark.title(),
                    "aria-describedby",
                    "topic-" + mark.topic());
        } else {
            out.open("span", "id", id, "class", "place");
        }
        open.push(mark);
    }

    /** Whether no mark around it will make this one close before it ends. */
    private static boolean isLastPart(Deque<Mark> around, Mark mark, Span piece) {
        int end = mark.span().end();
        return end <= piece.end()
                && around.stream().allMatch(other -> other.span().end() >= end);
    }
}

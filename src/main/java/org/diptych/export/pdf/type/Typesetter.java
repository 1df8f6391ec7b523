package org.diptych.export.pdf.type;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Sets paragraphs in columns, ragged, in any script. Not thread-safe. */
public final class Typesetter {
    private static final float TOLERANCE = 0.01f;
    private static final float UNLIMITED = 1e6f;

    private final Fonts fonts;

    public Typesetter(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Sets a paragraph; line ends in it count as spaces. */
    public SetText set(String text, Lettering lettering, float width) {
        return set(text, Stress.none(lettering.cut()), lettering, width);
    }

    /** Sets a paragraph in which some characters are stressed. */
    public SetText set(String text, Stress stress, Lettering lettering, float width) {
        Items items = Items.of(text, fonts, stress, lettering.cut());
        List<TextLine> lines = new ArrayList<>();
        if (text.isEmpty()) {
            lines.add(new TextLine(0, 0, List.of(), List.of()));
        } else {
            float[] widths = widths(text, items, lettering.size());
            BitSet breaks = LineBreaks.of(text);
            for (int from = 0; from < text.length(); ) {
                int to = lineEnd(text, from, widths, breaks, width);
                lines.add(line(text, from, to, items, lettering.size()));
                from = to;
            }
        }
        return new SetText(text, lettering, lines, items.isRightToLeft(), width);
    }

    /** Sets a short text on one line of its own width. */
    public TextLine line(String text, Lettering lettering) {
        return set(text, lettering, UNLIMITED).lines().get(0);
    }

    /** Sets a short text on one line, shortened with an ellipsis where it is wider than {@code width}. */
    public TextLine line(String text, Lettering lettering, float width) {
        TextLine line = line(text, lettering);
        int end = text.length();
        while (line.width() > width && end > 1) {
            end = Math.max(1, Math.min(end - 1, (int) (end * width / line.width())));
            int cut = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
            line = line(text.substring(0, cut).stripTrailing() + "…", lettering);
        }
        return line;
    }

    private static float[] widths(String text, Items items, float size) {
        float[] widths = new float[text.length()];
        for (Item item : items.list()) {
            GlyphRun run = shape(text, item, size);
            for (int i = item.start(); i < item.end(); i++) {
                boolean second = i > item.start() && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
                widths[i] = second ? 0 : run.widthAt(i);
            }
        }
        return widths;
    }

    private static int lineEnd(String text, int start, float[] widths, BitSet breaks, float available) {
        float used = 0;
        float spaces = 0;
        int fits = -1;
        int i = start;
        while (i < text.length()) {
            if (Legible.isSpace(text.charAt(i))) {
                spaces += widths[i];
            } else {
                used += spaces + widths[i];
                spaces = 0;
                if (used > available + TOLERANCE) {
                    return fits > start ? fits : forcedEnd(text, start, i);
                }
            }
            i++;
            if (breaks.get(i)) {
                fits = i;
            }
        }
        return text.length();
    }

    /** End of a line in a word that is wider than the column; never inside a character. */
    private static int forcedEnd(String text, int start, int overflow) {
        int end = Math.max(overflow, start + 1);
        return end < text.length() && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end))
                ? (end - 1 > start ? end - 1 : end + 1)
                : end;
    }

    private static TextLine line(String text, int start, int end, Items items, float size) {
        int visibleEnd = end;
        while (visibleEnd > start && Legible.isSpace(text.charAt(visibleEnd - 1))) {
            visibleEnd--;
        }
        List<GlyphRun> runs = new ArrayList<>();
        List<GlyphRun> trailing = new ArrayList<>();
        for (Item item : items.list()) {
            if (item.start() < visibleEnd && start < item.end()) {
                runs.add(shape(text, item.part(start, visibleEnd), size));
            }
            if (visibleEnd < end && item.start() <= visibleEnd && visibleEnd < item.end()) {
                trailing.add(shape(text, item.part(visibleEnd, visibleEnd + 1), size));
            }
        }
        return new TextLine(start, end, inVisualOrder(runs), trailing);
    }

    private static List<GlyphRun> inVisualOrder(List<GlyphRun> runs) {
        byte[] levels = new byte[runs.size()];
        int highest = 0;
        for (int i = 0; i < levels.length; i++) {
            levels[i] = runs.get(i).level();
            highest = Math.max(highest, levels[i]);
        }
        if (highest == 0) {
            return runs;
        }
        Object[] order = runs.toArray();
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        return Arrays.stream(order).map(GlyphRun.class::cast).toList();
    }

    private static GlyphRun shape(String text, Item item, float size) {
        return item.face().isComplex() ? ScriptShaper.shape(text, item, size) : PlainShaper.shape(text, item, size);
    }
}

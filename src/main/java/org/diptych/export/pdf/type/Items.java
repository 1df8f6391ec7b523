package org.diptych.export.pdf.type;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Splits a paragraph into items by script and direction. */
final class Items {
    private final List<Item> items;
    private final boolean rightToLeft;

    private Items(List<Item> items, boolean rightToLeft) {
        this.items = items;
        this.rightToLeft = rightToLeft;
    }

    List<Item> list() {
        return items;
    }

    /** Whether the paragraph as a whole runs from right to left. */
    boolean isRightToLeft() {
        return rightToLeft;
    }

    /** Items of a paragraph in which {@code stress} has a cut of its own and the rest has {@code cut}. */
    static Items of(String text, Fonts fonts, Stress stress, Cut cut) {
        char[] characters = text.toCharArray();
        Bidi bidi = Bidi.requiresBidi(characters, 0, characters.length)
                ? new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT)
                : null;
        boolean ideographic = Ideographs.prevail(text);
        List<Item> items = new ArrayList<>();
        Face face = fonts.of(cut);
        int start = 0;
        byte startLevel = 0;
        Cut startCut = cut;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            byte level = bidi == null ? 0 : (byte) bidi.getLevelAt(i);
            Cut wanted = stress.cutAt(i, cut);
            Face next = choose(fonts, wanted, codePoint, face, i == 0 || wanted != startCut, ideographic);
            if (i == 0) {
                face = next;
                startLevel = level;
                startCut = wanted;
            } else if (next != face || level != startLevel || wanted != startCut) {
                items.add(new Item(start, i, face, fonts.isThickened(face, startCut), startLevel));
                start = i;
                face = next;
                startLevel = level;
                startCut = wanted;
            }
            i += Character.charCount(codePoint);
        }
        if (!text.isEmpty()) {
            items.add(new Item(start, text.length(), face, fonts.isThickened(face, startCut), startLevel));
        }
        return new Items(items, bidi != null && !bidi.baseIsLeftToRight());
    }

    private static Face choose(Fonts fonts, Cut cut, int codePoint, Face before, boolean first, boolean ideographic) {
        int shown = Legible.substitute(codePoint);
        if (!first && follows(shown, before)) {
            return before;
        }
        if (ideographic && Ideographs.isSharedPunctuation(codePoint)) {
            Face chinese = fonts.of(ScriptFont.CHINESE);
            return chinese.has(codePoint) ? chinese : fonts.of(cut, shown);
        }
        return fonts.of(cut, shown);
    }

    /** Whether a character goes with the face of the one before it. */
    private static boolean follows(int codePoint, Face before) {
        if (Legible.isInvisible(codePoint)) {
            return true;
        }
        int type = Character.getType(codePoint);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        boolean neutral = before.isComplex() && !Character.isLetterOrDigit(codePoint);
        return (mark || neutral) && before.has(codePoint);
    }
}

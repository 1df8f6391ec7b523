package org.diptych.ui.compare;

import java.util.List;
import java.util.Set;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.StrokeLineCap;
import org.diptych.ui.compare.HighlightRun.Mark;
import org.diptych.ui.compare.HighlightRun.Trait;
import org.diptych.ui.shared.TopicLook;
import org.fxmisc.richtext.TextExt;

/**
 * The look of a run of text. A mention that a pattern found has an outline; one that the researcher confirmed or marked
 * has a ground, and with a note an outline too. Topics that are not highlighted are part of the style and are not seen.
 *
 * @param topics numbers of its topics; several share the underline in turns
 * @param decided those that were confirmed or marked by hand; several share the ground in slanted stripes
 * @param traits what else is true of the words; rejected mentions are struck through
 * @param mark whether the researcher asked to see it
 * @param palette how the topics look
 * @param turn keeps pieces of text apart that look the same
 */
record RunStyle(List<Integer> topics, List<Integer> decided, Set<Trait> traits, Mark mark, Palette palette, Turn turn) {
    static final RunStyle PLAIN = new RunStyle(List.of(), List.of(), Set.of(), Mark.NONE, new Palette(), Turn.FIRST);

    private static final double STRIPE = 7;
    private static final double TURN = 9;
    private static final double UNDERLINE = 2;
    private static final double OUTLINE = 1;

    /** Neighbours with the same look take turns, because the area would make one piece of them. */
    enum Turn {
        FIRST,
        SECOND,
        /** A mark that directs the letters and has no look itself. */
        UNSEEN
    }

    RunStyle {
        topics = List.copyOf(topics);
        decided = List.copyOf(decided);
        traits = Set.copyOf(traits);
    }

    /** The same look in another turn. */
    RunStyle in(Turn other) {
        return turn == other ? this : new RunStyle(topics, decided, traits, mark, palette, other);
    }

    /** Whether nothing is to be seen of it. */
    boolean isPlain() {
        return topics.isEmpty() && decided.isEmpty() && traits.isEmpty() && mark == Mark.NONE;
    }

    /** Looks of the topics that can be seen. */
    List<TopicLook> looks() {
        return palette.lit(topics);
    }

    /** What a piece of text wears: its style, and what the palette made of it. */
    private record Worn(RunStyle style, List<TopicLook> looks, boolean dark) {}

    /** Dresses a piece of text, which keeps its style to be dressed anew when the palette changes. */
    static void dress(TextExt text, RunStyle style) {
        text.setUnderlineCap(StrokeLineCap.BUTT);
        text.setVisible(style.turn != Turn.UNSEEN);
        style.dress(text);
    }

    /** Dresses a piece of text anew in the style that it has; tells whether it looks different now. */
    static boolean redress(TextExt text) {
        if (!(text.getUserData() instanceof Worn worn)) {
            return false;
        }
        RunStyle style = worn.style();
        boolean stale = worn.dark() != style.palette.isDark() || !worn.looks().equals(style.looks());
        if (stale) {
            style.undress(text);
            style.dress(text);
        }
        return stale;
    }

    private void undress(TextExt text) {
        text.setStrikethrough(false);
        text.setUnderlineColor(null);
        text.setUnderlineWidth(null);
        text.setUnderlineOffset(null);
        text.setUnderlineDashArray(null);
        text.setUnderlineDoubleGap(null);
        text.setUnderlineWaveRadius(null);
        text.setBackgroundColor(null);
        text.setBorderStrokeColor(null);
        text.setBorderStrokeWidth(null);
    }

    private void dress(TextExt text) {
        List<TopicLook> seen = looks();
        if (!isPlain()) {
            text.setUserData(new Worn(this, seen, palette.isDark()));
        }
        if (traits.contains(Trait.REWRITTEN) && mark == Mark.NONE) {
            put(text, "rewritten");
        }
        text.setStrikethrough(traits.contains(Trait.REJECTED));
        boolean noted = traits.contains(Trait.NOTED);
        if (noted && seen.isEmpty()) {
            Color pencil = palette.isDark() ? Color.web("#9198a1") : Color.web("#59636e");
            text.setUnderlineColor(pencil);
            text.setUnderlineWidth(1.0);
            text.setUnderlineOffset(UNDERLINE);
            text.setUnderlineDashArray(new Double[] {1.0, 2.0});
            text.setBackgroundColor(pencil.deriveColor(0, 1, 1, 0.2));
        }
        if (!seen.isEmpty()) {
            dress(text, seen, palette.lit(decided));
        }
        if (mark != Mark.NONE) {
            put(text, mark == Mark.CURRENT ? "current-mark" : "mark");
            Color frame = palette.isDark() ? Color.web("#e3b341") : Color.web("#9a6700");
            text.setBorderStrokeColor(frame);
            text.setBorderStrokeWidth(mark == Mark.CURRENT ? 2 : 1);
            if (mark == Mark.CURRENT || seen.isEmpty()) {
                text.setBackgroundColor(frame.deriveColor(0, 1, 1, mark == Mark.CURRENT ? 0.45 : 0.22));
            }
        }
    }

    private void dress(TextExt text, List<TopicLook> seen, List<TopicLook> grounds) {
        text.setUnderlineColor(striped(seen.stream().map(TopicLook::line).toList(), TURN, 0));
        text.setUnderlineWidth(UNDERLINE);
        text.setUnderlineOffset(UNDERLINE);
        stroke(text, seen.size() == 1 ? seen.get(0).stroke() : TopicLook.Stroke.SOLID);
        if (grounds.isEmpty() || traits.contains(Trait.NOTED)) {
            text.setBorderStrokeColor(seen.get(0).line().deriveColor(0, 1, 1, 0.75));
            text.setBorderStrokeWidth(OUTLINE);
        }
        if (!grounds.isEmpty()) {
            text.setBackgroundColor(
                    striped(grounds.stream().map(TopicLook::ground).toList(), STRIPE, STRIPE));
        }
    }

    private static void put(TextExt text, String styleClass) {
        if (!text.getStyleClass().contains(styleClass)) {
            text.getStyleClass().add(styleClass);
        }
    }

    private static void stroke(TextExt text, TopicLook.Stroke stroke) {
        switch (stroke) {
            case SOLID -> {}
            case DASHED -> text.setUnderlineDashArray(new Double[] {7.0, 3.0});
            case DOTTED -> text.setUnderlineDashArray(new Double[] {2.0, 2.0});
            case DOUBLE -> {
                text.setUnderlineWidth(1.0);
                text.setUnderlineDoubleGap(2.0);
            }
            case WAVY -> {
                text.setUnderlineWidth(1.2);
                text.setUnderlineWaveRadius(2.0);
            }
        }
    }

    /** One colour, or several in turns along the direction ({@code x}, {@code y}) of one turn in pixels. */
    private static Paint striped(List<Color> colours, double x, double y) {
        if (colours.size() == 1) {
            return colours.get(0);
        }
        Stop[] stops = new Stop[colours.size() * 2];
        for (int i = 0; i < colours.size(); i++) {
            stops[2 * i] = new Stop((double) i / colours.size(), colours.get(i));
            stops[2 * i + 1] = new Stop((double) (i + 1) / colours.size(), colours.get(i));
        }
        int turns = colours.size();
        return new LinearGradient(0, 0, x * turns, y * turns, false, CycleMethod.REPEAT, stops);
    }
}

package org.diptych.ui.compare;

import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.StrokeLineCap;
import org.diptych.ui.compare.HighlightRun.Mark;
import org.diptych.ui.shared.TopicLook;
import org.fxmisc.richtext.TextExt;

/**
 * The look of a run of text. Holds every colour itself, because an area applies a style again only when it differs. A
 * mention that a pattern found has an outline; one that the researcher confirmed or marked has a ground, and with a note
 * an outline too.
 *
 * @param looks looks of its topics; several topics share the underline in turns
 * @param decided looks of the topics that were confirmed or marked by hand; several share the ground in slanted stripes
 * @param rewritten whether the other version of the text has other words here
 * @param noted whether the researcher wrote a note about it
 * @param mark whether the researcher asked to see it
 * @param dark whether the window is dark
 */
record RunStyle(
        List<TopicLook> looks, List<TopicLook> decided, boolean rewritten, boolean noted, Mark mark, boolean dark) {
    static final RunStyle PLAIN = new RunStyle(List.of(), List.of(), false, false, Mark.NONE, false);

    private static final double STRIPE = 7;
    private static final double TURN = 9;
    private static final double UNDERLINE = 2;
    private static final double OUTLINE = 1;

    RunStyle {
        looks = List.copyOf(looks);
        decided = List.copyOf(decided);
    }

    /** Dresses a piece of text. */
    void dress(TextExt text) {
        text.setUnderlineCap(StrokeLineCap.BUTT);
        if (rewritten && mark == Mark.NONE) {
            text.getStyleClass().add("rewritten");
        }
        if (noted && looks.isEmpty()) {
            Color pencil = dark ? Color.web("#9198a1") : Color.web("#59636e");
            text.setUnderlineColor(pencil);
            text.setUnderlineWidth(1.0);
            text.setUnderlineOffset(UNDERLINE);
            text.setUnderlineDashArray(new Double[] {1.0, 2.0});
            text.setBackgroundColor(pencil.deriveColor(0, 1, 1, 0.2));
        }
        if (!looks.isEmpty()) {
            text.setUnderlineColor(striped(looks.stream().map(TopicLook::line).toList(), TURN, 0));
            text.setUnderlineWidth(UNDERLINE);
            text.setUnderlineOffset(UNDERLINE);
            stroke(text, looks.size() == 1 ? looks.get(0).stroke() : TopicLook.Stroke.SOLID);
            if (decided.isEmpty() || noted) {
                text.setBorderStrokeColor(looks.get(0).line().deriveColor(0, 1, 1, 0.75));
                text.setBorderStrokeWidth(OUTLINE);
            }
            if (!decided.isEmpty()) {
                text.setBackgroundColor(
                        striped(decided.stream().map(TopicLook::ground).toList(), STRIPE, STRIPE));
            }
        }
        if (mark != Mark.NONE) {
            text.getStyleClass().add(mark == Mark.CURRENT ? "current-mark" : "mark");
            Color frame = dark ? Color.web("#e3b341") : Color.web("#9a6700");
            text.setBorderStrokeColor(frame);
            text.setBorderStrokeWidth(mark == Mark.CURRENT ? 2 : 1);
            if (mark == Mark.CURRENT || looks.isEmpty()) {
                text.setBackgroundColor(frame.deriveColor(0, 1, 1, mark == Mark.CURRENT ? 0.45 : 0.22));
            }
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

package org.diptych.export.pdf.type;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shapes scripts whose letters join, stack or move (Arabic, Hebrew with points, Devanagari, Thai) with the shaping
 * engine of the Java platform. Where the platform has no font system the letters stay unjoined but are all there.
 */
final class ScriptShaper {
    private static final Logger LOG = LoggerFactory.getLogger(ScriptShaper.class);
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final float DESIGN_SIZE = 1000;
    private static final int NO_GLYPH = 0xFFFE;
    private static final Map<String, Optional<Font>> FONTS = new ConcurrentHashMap<>();

    private ScriptShaper() {}

    static GlyphRun shape(String text, Item item, float size) {
        Optional<Font> font = FONTS.computeIfAbsent(
                item.face().font().name(), name -> load(item.face().font()));
        return font.isEmpty() ? PlainShaper.shape(text, item, size) : shape(text, item, size, font.get());
    }

    private static GlyphRun shape(String text, Item item, float size, Font font) {
        char[] characters = text.substring(item.start(), item.end()).toCharArray();
        for (int i = 0; i < characters.length; i++) {
            characters[i] = Legible.isSpace(characters[i]) ? ' ' : characters[i];
        }
        int direction = item.isRightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector shaped = font.layoutGlyphVector(CONTEXT, characters, 0, characters.length, direction);
        float scale = size / DESIGN_SIZE;
        Clusters clusters = new Clusters(shaped, characters, item.isRightToLeft());
        int count = shaped.getNumGlyphs();
        int[] codes = new int[count];
        float[] x = new float[count];
        float[] rise = new float[count];
        int drawn = 0;
        boolean level = true;
        for (int i : lettersFirst(shaped, clusters)) {
            Point2D place = shaped.getGlyphPosition(i);
            codes[drawn] = item.face().code(drawable(item.face(), shaped.getGlyphCode(i)), clusters.text(i));
            x[drawn] = (float) place.getX() * scale;
            rise[drawn] = (float) -place.getY() * scale;
            level &= Math.abs(rise[drawn]) < 0.01f;
            drawn++;
        }
        return new GlyphRun(
                item,
                size,
                Arrays.copyOf(codes, drawn),
                Arrays.copyOf(x, drawn),
                level ? new float[0] : Arrays.copyOf(rise, drawn),
                clusters.left(scale),
                clusters.right(scale),
                (float) shaped.getGlyphPosition(count).getX() * scale);
    }

    /** Dots and marks are drawn behind the letters, so that programs that extract text see the letters joined. */
    private static List<Integer> lettersFirst(GlyphVector shaped, Clusters clusters) {
        List<Integer> order = new ArrayList<>();
        List<Integer> marks = new ArrayList<>();
        for (int i = 0; i < shaped.getNumGlyphs(); i++) {
            if (shaped.getGlyphCode(i) < NO_GLYPH) {
                (clusters.isMark(i) ? marks : order).add(i);
            }
        }
        order.addAll(marks);
        return order;
    }

    private static int drawable(Face face, int glyph) {
        return glyph == 0 ? face.font().glyph(PlainShaper.shown(face, Legible.REPLACEMENT)) : glyph;
    }

    private static Optional<Font> load(TrueType font) {
        try {
            Font read = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font.file()));
            return Optional.of(read.deriveFont(DESIGN_SIZE));
        } catch (FontFormatException | IOException | LinkageError | InternalError e) {
            LOG.warn("The platform cannot shape {}; its letters stay unjoined.", font.name(), e);
            return Optional.empty();
        }
    }
}

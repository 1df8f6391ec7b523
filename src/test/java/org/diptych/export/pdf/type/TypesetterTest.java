package org.diptych.export.pdf.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypesetterTest {
    private static final Lettering LETTERING = new Lettering(Cut.SERIF, 10, 14);
    private static final float WIDTH = 120;

    private final Fonts fonts = new Fonts();
    private final Typesetter typesetter = new Typesetter(fonts);

    private static String text(SetText set, TextLine line) {
        return set.text().substring(line.start(), line.end());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers met in the old harbour and spoke about fishing rights.",
                "两国部长在港口会面，就渔业权利谈了两个小时。双方同意“渡轮航线”应重新开通。",
                "Averylongwordthatcannotbebrokenanywhereatallandgoesonandonandon",
                "التقى الوزيران في الميناء القديم وتحدثا عن حقوق الصيد لمدة ساعتين",
                "👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽"
            })
    void linesHoldTheWholeTextAndNoneIsTooWide(String text) {
        SetText set = typesetter.set(text, LETTERING, WIDTH);
        StringBuilder all = new StringBuilder();
        for (TextLine line : set.lines()) {
            all.append(text(set, line));
            assertTrue(line.width() <= WIDTH + 0.1f, () -> text(set, line));
        }
        assertEquals(text, all.toString());
        assertTrue(set.lines().size() > 1);
    }

    @Test
    void emptyParagraphIsOneEmptyLine() {
        SetText set = typesetter.set("", LETTERING, WIDTH);
        assertEquals(1, set.lines().size());
        assertEquals(14, set.height());
    }

    @Test
    void spaceAtTheEndOfALineTakesNoWidthButIsKept() {
        SetText set = typesetter.set("harbour harbour harbour harbour", LETTERING, 60);
        TextLine first = set.lines().get(0);
        assertEquals("harbour ", text(set, first));
        assertEquals(1, first.trailing().size());
        assertEquals(typesetter.line("harbour", LETTERING).width(), first.width());
    }

    @Test
    void placesOfWordsLieBesideEachOther() {
        TextLine line = typesetter.line("fishing rights", LETTERING);
        List<float[]> whole = line.places(0, 14);
        float[] first = line.places(0, 7).get(0);
        float[] second = line.places(8, 14).get(0);
        assertEquals(1, whole.size());
        assertEquals(0, first[0]);
        assertTrue(first[1] < second[0]);
        assertEquals(line.width(), second[1], 0.01f);
    }

    @Test
    void hebrewBeginsAtTheRight() {
        SetText set = typesetter.set("השרים נפגשו בנמל", LETTERING, 300);
        assertTrue(set.rightToLeft());
        TextLine line = set.lines().get(0);
        assertTrue(line.places(0, 5).get(0)[0] > line.places(12, 16).get(0)[0]);
    }

    @Test
    void arabicLettersJoin() {
        TextLine joined = typesetter.line("بببب", LETTERING);
        TextLine apart = typesetter.line("ب ب ب ب", LETTERING);
        float space = typesetter.line("ب ب", LETTERING).width()
                - 2 * typesetter.line("ب", LETTERING).width();
        assertTrue(joined.width() < apart.width() - 3 * space - 1);
    }

    @Test
    void everyCharacterIsDrawnWithARealGlyph() {
        typesetter.line(
                "Zażółć 合作 협력 λόγος мир सहयोग ความ שלום سلام 👍 ★ \uE000 \u0001 \uD800 \uDBFF\uDFFF", LETTERING);
        for (Face face : fonts.used()) {
            assertFalse(face.glyphs().subList(1, face.glyphs().size()).contains(0), face.resource());
        }
    }

    @Test
    void shortenedLineEndsWithAnEllipsisAndFits() {
        TextLine line = typesetter.line("The ministry of harbours and islands", LETTERING, 60);
        assertTrue(line.width() <= 60);
        assertTrue(typesetter.line("harbours", LETTERING, -5).width() > 0);
    }

    @Test
    void sameGlyphForTwoCharactersHasTwoCodes() {
        Face face = fonts.of(Cut.SERIF);
        assertFalse(face.code(' ', ' ') == face.code(0xA0, ' '));
    }
}

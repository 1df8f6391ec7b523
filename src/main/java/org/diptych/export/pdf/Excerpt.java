package org.diptych.export.pdf;

import org.diptych.model.Side;
import org.diptych.model.Span;

/**
 * Words of a statement with their surroundings.
 *
 * @param text the words and what stands around them, with an ellipsis where the sentence goes on
 * @param start where the words begin in {@code text}
 * @param end where they end
 */
record Excerpt(String text, int start, int end) {
    /** Characters before and behind the words; a sentence that is not much longer is quoted whole. */
    private static final int REACH = 110;

    static Excerpt around(Reading reading, Side side, Span span) {
        String text = reading.text(side);
        Span sentence = sentence(reading, side, span);
        int from = sentence.start();
        int to = sentence.end();
        if (span.start() - from > REACH) {
            from = wordStart(text, span.start() - REACH);
        }
        if (to - span.end() > REACH) {
            to = wordEnd(text, span.end() + REACH);
        }
        String before = from > sentence.start() ? "… " : "";
        String behind = to < sentence.end() ? " …" : "";
        int shift = before.length() - from;
        return new Excerpt(before + text.substring(from, to) + behind, span.start() + shift, span.end() + shift);
    }

    private static Span sentence(Reading reading, Side side, Span span) {
        Span around = reading.analysis().of(side).sentenceAt(span.start()).stream()
                .mapToObj(index ->
                        reading.analysis().of(side).sentences().get(index).span())
                .findFirst()
                .orElseGet(() -> paragraph(reading, side, span));
        return new Span(Math.min(around.start(), span.start()), Math.max(around.end(), span.end()));
    }

    private static Span paragraph(Reading reading, Side side, Span span) {
        return reading.rows().at(side, span.start()).of(side).stream()
                .filter(piece -> piece.contains(span.start()))
                .findFirst()
                .orElse(span);
    }

    private static int wordStart(String text, int offset) {
        int at = text.indexOf(' ', offset);
        return at < 0 || at > offset + 20 ? notInsideCharacter(text, offset) : at + 1;
    }

    private static int wordEnd(String text, int offset) {
        int at = text.lastIndexOf(' ', offset);
        return at < offset - 20 ? notInsideCharacter(text, offset) : at;
    }

    private static int notInsideCharacter(String text, int offset) {
        return Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
    }
}

package org.diptych.export.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diptych.export.pdf.type.Cut;
import org.diptych.export.pdf.type.Stress;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.TopicMention;

/**
 * Words of a statement with their surroundings.
 *
 * @param text the words and what stands around them, with an ellipsis where the sentence goes on
 * @param stress the words in it
 */
record Excerpt(String text, Stress stress) {
    /** Characters before the first and behind the last of the words. */
    private static final int REACH = 110;
    /** A sentence that is no longer is quoted whole. */
    private static final int SHORT = 300;
    /** Words further apart than this are not quoted together. */
    private static final int LONGEST = 500;

    /** So many characters of longer words are quoted, which is not half a column. */
    private static final int LONGEST_QUOTE = 600;

    private static final int LONGEST_WORD = 20;

    /** The mentions of a topic that are quoted together, in reading order. */
    static List<List<Span>> bySentence(Reading reading, Side side, ReportTopic topic) {
        Map<Integer, List<Span>> groups = new LinkedHashMap<>();
        for (TopicMention mention : topic.of(side).mentions()) {
            Span span = mention.span();
            if (span.end() <= reading.text(side).length()) {
                Span sentence = sentence(reading, side, span);
                int part = (span.start() - sentence.start()) / LONGEST;
                groups.computeIfAbsent(sentence.start() + part, key -> new ArrayList<>())
                        .add(span);
            }
        }
        return List.copyOf(groups.values());
    }

    /** The excerpt of words that stand in one sentence; {@code spans} are in reading order. */
    static Excerpt of(Reading reading, Side side, List<Span> spans) {
        String text = reading.text(side);
        int first = spans.get(0).start();
        int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
        int last = end - first > LONGEST_QUOTE ? wordEnd(text, first + LONGEST_QUOTE) : end;
        Span sentence = sentence(reading, side, new Span(first, last));
        boolean whole = sentence.length() <= SHORT;
        int from = whole || first - sentence.start() <= REACH ? sentence.start() : wordStart(text, first - REACH);
        int to = last < end
                ? last
                : whole || sentence.end() - last <= REACH ? sentence.end() : wordEnd(text, last + REACH);
        String before = from > sentence.start() ? "… " : "";
        String behind = to < Math.max(end, sentence.end()) ? " …" : "";
        Stress stress = Stress.by(Cut.SERIF_BOLD);
        int shift = before.length() - from;
        spans.stream()
                .filter(span -> span.start() < to)
                .forEach(span -> stress.on(span.start() + shift, Math.min(span.end(), to) + shift));
        return new Excerpt(before + text.substring(from, to) + behind, stress);
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
        return at < 0 || at > offset + LONGEST_WORD ? notInsideCharacter(text, offset) : at + 1;
    }

    private static int wordEnd(String text, int offset) {
        int at = text.lastIndexOf(' ', offset);
        return at < offset - LONGEST_WORD ? notInsideCharacter(text, offset) : at;
    }

    private static int notInsideCharacter(String text, int offset) {
        return Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
    }
}

package org.diptych.project.qda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.diptych.model.Span;

/**
 * How a program counts the positions of its selections. The standard counts code points up to an exclusive end and says
 * nothing about line ends and byte order marks, so that programs differ; the right reading is the one under which the
 * selections equal the words that they quote.
 *
 * @param codePoints whether positions count code points, otherwise UTF-16 units
 * @param lineEndIsTwo whether CR LF counts as two positions, otherwise as one
 * @param markCounts whether the byte order mark is position 0
 * @param endInclusive whether the end is the last character, otherwise the one behind it
 */
record PositionReading(boolean codePoints, boolean lineEndIsTwo, boolean markCounts, boolean endInclusive) {
    /** As the standard's own example counts. */
    static final PositionReading STANDARD = new PositionReading(true, true, false, false);

    private static final int SAMPLE = 2_000;

    /**
     * Positions as a file holds them, with the words that it says stand there.
     *
     * @param quote may be empty, or cut short with {@code …}
     */
    record Raw(int start, int end, String quote) {}

    /** The reading under which most selections equal their quotations; of equal ones the nearest to the standard. */
    static PositionReading of(String text, List<Raw> selections) {
        List<Raw> sample = selections.size() > SAMPLE ? selections.subList(0, SAMPLE) : selections;
        boolean quoted = sample.stream().anyMatch(raw -> !raw.quote().isBlank());
        PositionReading best = STANDARD;
        int most = -1;
        for (PositionReading reading : all()) {
            int[] index = reading.index(text);
            int fits = 0;
            for (Raw raw : sample) {
                Optional<Span> span = reading.span(index, raw);
                fits += span.isPresent()
                                && (quoted ? says(span.get().of(text), raw.quote()) : atWords(text, span.get()))
                        ? 1
                        : 0;
            }
            if (fits > most) {
                most = fits;
                best = reading;
            }
        }
        return best;
    }

    private static List<PositionReading> all() {
        List<PositionReading> all = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            all.add(new PositionReading((i & 8) == 0, (i & 4) == 0, (i & 2) != 0, (i & 1) != 0));
        }
        return all;
    }

    /** Offset in the text of every position of this reading, and of the one behind the last. */
    int[] index(String text) {
        int[] index = new int[text.length() + 2];
        int count = markCounts ? 1 : 0;
        for (int i = 0; i < text.length(); ) {
            index[count++] = i;
            boolean pair = codePoints
                    && Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            boolean lineEnd = !lineEndIsTwo && text.startsWith("\r\n", i);
            i += pair || lineEnd ? 2 : 1;
        }
        index[count++] = text.length();
        return Arrays.copyOf(index, count);
    }

    /** Where a selection stands in the text; empty when it reaches beyond it. */
    Optional<Span> span(int[] index, Raw raw) {
        int end = raw.end() + (endInclusive ? 1 : 0);
        boolean inside = raw.start() >= 0 && end >= raw.start() && end < index.length;
        return inside ? Optional.of(new Span(index[raw.start()], index[end])) : Optional.empty();
    }

    /** In what this reading differs from the standard's, as ends of sentences that begin "The positions in X". */
    List<String> inWords() {
        List<String> words = new ArrayList<>();
        if (!codePoints) {
            words.add("count UTF-16 units.");
        }
        if (!lineEndIsTwo) {
            words.add("count a line end as one.");
        }
        if (markCounts) {
            words.add("count the byte order mark.");
        }
        if (endInclusive) {
            words.add("end with the last character.");
        }
        return words;
    }

    /** Whether the words are the quotation, or begin like one that was cut short. White space does not matter. */
    static boolean says(String words, String quote) {
        String one = words.replaceAll("\\s+", " ").strip();
        String other = quote.replaceAll("\\s+", " ").strip();
        if (other.isEmpty()) {
            return false;
        }
        if (other.endsWith("…") || other.endsWith("...")) {
            return one.startsWith(other.replaceFirst("(…|\\.\\.\\.)$", "").strip());
        }
        return one.equals(other);
    }

    private static boolean atWords(String text, Span span) {
        return !span.isEmpty() && isEdge(text, span.start()) && isEdge(text, span.end());
    }

    private static boolean isEdge(String text, int at) {
        return at == 0
                || at == text.length()
                || Character.isLetterOrDigit(text.charAt(at - 1)) != Character.isLetterOrDigit(text.charAt(at));
    }
}

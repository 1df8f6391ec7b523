package org.diptych.export.original;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diptych.model.Span;

/**
 * Finds places of a statement's text in another reading of the same text. Words are taken where they stand in the same
 * surroundings; where the surroundings repeat, the n-th place answers to the n-th. What is not alike is not guessed.
 */
final class Locator {
    /** Least score that counts as found. */
    static final double LEAST_SCORE = 0.75;
    /** Places of the same words that are looked at, the nearest to the expected place first. */
    private static final int MOST_PLACES = 64;
    /** Longer quotations are searched as they stand only; comparing them letter by letter would take too long. */
    private static final int LONGEST = 1000;

    /** Places of a quotation in the statement and in the text that is searched, ascending. */
    private record Pairs(List<Integer> here, List<Integer> there) {}

    private final FoldedText statement;
    private final String text;
    private final Anchors anchors;
    private final Occurrences inStatement;
    private final Occurrences inText;
    private final GramIndex grams;
    private final Map<Quote, Pairs> pairs = new HashMap<>();

    /**
     * @param statement the statement's text
     * @param text the text that is searched, folded
     */
    Locator(FoldedText statement, String text) {
        this.statement = statement;
        this.text = text;
        this.anchors = new Anchors(statement.text(), text);
        this.inStatement = new Occurrences(statement.text());
        this.inText = new Occurrences(text);
        this.grams = new GramIndex(text);
    }

    /** Where the words of the span stand. */
    Optional<Place> find(Span span) {
        int start = statement.at(span.start());
        int end = statement.at(span.end());
        if (start >= end) {
            return Optional.empty();
        }
        Quote quote = Quote.of(statement.text(), start, end);
        int expected = anchors.expected(start);
        return exact(quote, start, expected)
                .or(() -> inLikeContext(quote, expected))
                .or(() -> alike(quote, expected));
    }

    /** Same words in the same surroundings. */
    private Optional<Place> exact(Quote quote, int start, int expected) {
        Pairs same = pairs.computeIfAbsent(
                quote,
                key -> new Pairs(
                        key.placesIn(statement.text(), inStatement.of(key.words())),
                        key.placesIn(text, inText.of(key.words()))));
        if (same.there().isEmpty()) {
            return Optional.empty();
        }
        int n = Collections.binarySearch(same.here(), start);
        int place = same.here().size() == same.there().size() && n >= 0
                ? same.there().get(n)
                : nearest(same.there(), expected, 1).get(0);
        return Optional.of(new Place(place, place + quote.words().length(), 1));
    }

    /** Same words in surroundings that are like those of the statement, at least on one side. */
    private Optional<Place> inLikeContext(Quote quote, int expected) {
        Place best = new Place(0, 0, 0);
        for (int place : nearest(inText.of(quote.words()), expected, MOST_PLACES)) {
            double score = quote.likenessAround(text, place);
            if (score > best.score()) {
                best = new Place(place, place + quote.words().length(), score);
            }
        }
        return best.score() >= LEAST_SCORE ? Optional.of(best) : Optional.empty();
    }

    /** Words that are themselves only like those of the statement, such as misread ones. */
    private Optional<Place> alike(Quote quote, int expected) {
        String whole = quote.whole();
        if (whole.length() > LONGEST) {
            return Optional.empty();
        }
        int start = quote.before().length();
        int end = start + quote.words().length();
        int margin = whole.length() / 4 + 12;
        Place best = new Place(0, 0, 0);
        for (int candidate : grams.candidates(whole, expected)) {
            int from = Math.max(0, candidate - margin);
            int to = Math.min(text.length(), candidate + whole.length() + margin);
            Place found = Alignment.of(whole, start, end, text.substring(from, to));
            if (found.score() > best.score() && found.to() > found.from()) {
                best = new Place(found.from() + from, found.to() + from, found.score());
            }
        }
        return best.score() >= LEAST_SCORE ? Optional.of(best) : Optional.empty();
    }

    /** The places nearest to the expected one, the nearest first. */
    private static List<Integer> nearest(List<Integer> places, int expected, int most) {
        int at = Collections.binarySearch(places, expected);
        int right = at >= 0 ? at : -at - 1;
        int left = right - 1;
        List<Integer> near = new ArrayList<>();
        while (near.size() < most && (left >= 0 || right < places.size())) {
            boolean isRightNearer =
                    right < places.size() && (left < 0 || places.get(right) - expected <= expected - places.get(left));
            near.add(isRightNearer ? places.get(right++) : places.get(left--));
        }
        return near;
    }
}

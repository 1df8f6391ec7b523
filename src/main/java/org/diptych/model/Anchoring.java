package org.diptych.model;

import java.util.Optional;

/**
 * Carries anchors from one state of a text to the next. What stands outside the edited stretch moves with it; an anchor
 * that holds the edit grows or shrinks as in any editor; everything else is looked up by quotation and context, and has no
 * place where these are not found.
 */
final class Anchoring {
    /** Letters of a quotation that is sure to be the same words wherever it stands. */
    private static final int LONG = 24;
    /** Letters of context in which a short quotation must be found. */
    private static final int NEEDED_CONTEXT = 8;

    private final String before;
    private final String after;
    private final int prefix;
    private final int suffix;

    Anchoring(String before, String after) {
        this.before = before;
        this.after = after;
        int shorter = Math.min(before.length(), after.length());
        int same = 0;
        while (same < shorter && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        int sameAtEnd = 0;
        while (sameAtEnd < shorter - same
                && before.charAt(before.length() - 1 - sameAtEnd) == after.charAt(after.length() - 1 - sameAtEnd)) {
            sameAtEnd++;
        }
        this.prefix = same;
        this.suffix = sameAtEnd;
    }

    /** The anchor in the text after the change; without a span when its words are not there. */
    Anchor moved(Anchor anchor) {
        return anchor.span()
                .flatMap(this::byPosition)
                .map(span -> Anchor.at(after, span))
                .orElseGet(() -> byQuotation(anchor));
    }

    private Optional<Span> byPosition(Span span) {
        int firstChanged = prefix;
        int behindChanged = before.length() - suffix;
        int shift = after.length() - before.length();
        if (span.end() <= firstChanged) {
            return Optional.of(span);
        }
        if (span.start() >= behindChanged) {
            return Optional.of(new Span(span.start() + shift, span.end() + shift));
        }
        boolean holdsTheEdit = span.start() <= firstChanged && behindChanged <= span.end();
        return holdsTheEdit && keepsItsWords(span)
                ? Optional.of(new Span(span.start(), span.end() + shift))
                : Optional.empty();
    }

    /** Deleting inside leaves the rest marked; other words in the place of most of it are other words. */
    private boolean keepsItsWords(Span span) {
        int removed = before.length() - suffix - prefix;
        int inserted = after.length() - suffix - prefix;
        int kept = span.length() - removed;
        return kept > 0 && (inserted == 0 || 2 * kept >= removed);
    }

    /**
     * The place in the changed stretch where the same words stand in the surroundings that fit best, the first of
     * several. What stands outside the stretch stood there before and is not what was marked.
     */
    private Anchor byQuotation(Anchor anchor) {
        String quote = anchor.quote();
        if (quote.isEmpty()) {
            return anchor.unplaced();
        }
        int best = -1;
        int bestFit = neededFit(anchor) - 1;
        int first = Math.max(0, prefix - quote.length() + 1);
        for (int at = after.indexOf(quote, first);
                at >= 0 && at < after.length() - suffix;
                at = after.indexOf(quote, at + 1)) {
            int fit = fit(anchor, at);
            if (fit > bestFit) {
                best = at;
                bestFit = fit;
            }
        }
        return best < 0 ? anchor.unplaced() : Anchor.at(after, new Span(best, best + quote.length()));
    }

    /** How much of its surroundings must be found: none of a long quotation, of a short one what makes it long. */
    private static int neededFit(Anchor anchor) {
        int context = weight(anchor.before()) + weight(anchor.after());
        return Math.max(0, Math.min(Math.min(NEEDED_CONTEXT, context), LONG - weight(anchor.quote())));
    }

    private int fit(Anchor anchor, int at) {
        int fit = 0;
        int inFront = 1;
        while (inFront <= anchor.before().length() && at - inFront >= 0) {
            char letter = after.charAt(at - inFront);
            if (letter != anchor.before().charAt(anchor.before().length() - inFront)) {
                break;
            }
            fit += weight(letter);
            inFront++;
        }
        int end = at + anchor.quote().length();
        int behind = 0;
        while (behind < anchor.after().length() && end + behind < after.length()) {
            char letter = after.charAt(end + behind);
            if (letter != anchor.after().charAt(behind)) {
                break;
            }
            fit += weight(letter);
            behind++;
        }
        return fit;
    }

    private static int weight(String words) {
        return words.chars().map(letter -> weight((char) letter)).sum();
    }

    /** A Chinese character says about as much as three letters. */
    private static int weight(char letter) {
        return Character.isIdeographic(letter) ? 3 : 1;
    }
}

package org.diptych.model;

import java.util.Optional;

/**
 * Carries anchors from one state of a text to the next. What stands outside the edited stretch moves with it; an anchor
 * that holds the edit grows or shrinks as in any editor; everything else is looked up by quotation and context.
 */
final class Anchoring {
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
        boolean keepsWords = (firstChanged - span.start()) + (span.end() - behindChanged) > 0;
        return holdsTheEdit && keepsWords ? Optional.of(new Span(span.start(), span.end() + shift)) : Optional.empty();
    }

    /** Of several places with the same words, the one whose surroundings fit best, then the first. */
    private Anchor byQuotation(Anchor anchor) {
        if (anchor.quote().isEmpty()) {
            return anchor.unplaced();
        }
        int best = -1;
        int bestFit = -1;
        for (int at = after.indexOf(anchor.quote()); at >= 0; at = after.indexOf(anchor.quote(), at + 1)) {
            int fit = fit(anchor, at);
            if (fit > bestFit) {
                best = at;
                bestFit = fit;
            }
        }
        return best < 0
                ? anchor.unplaced()
                : Anchor.at(after, new Span(best, best + anchor.quote().length()));
    }

    private int fit(Anchor anchor, int at) {
        int fit = 0;
        while (fit < anchor.before().length()
                && at - 1 - fit >= 0
                && after.charAt(at - 1 - fit)
                        == anchor.before().charAt(anchor.before().length() - 1 - fit)) {
            fit++;
        }
        int behind = 0;
        int end = at + anchor.quote().length();
        while (behind < anchor.after().length()
                && end + behind < after.length()
                && after.charAt(end + behind) == anchor.after().charAt(behind)) {
            behind++;
        }
        return fit + behind;
    }
}

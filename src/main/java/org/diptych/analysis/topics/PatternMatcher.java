package org.diptych.analysis.topics;

import java.util.ArrayList;
import java.util.List;
import org.diptych.model.Pattern;

/**
 * Finds all places of many patterns in one pass. Immutable after {@link #of}, thread-safe.
 *
 * <p>Words are looked up whole by a hash that runs along with the scan; what a word may be a form of is known beforehand,
 * so inflections cost nothing while scanning. Phrases are sequences of such words in a tree that is entered only where a
 * first word fits. The time is linear in the text: a place costs at most the length of the longest pattern.
 */
public final class PatternMatcher {
    /** A find: pattern number and place. */
    public record Hit(int pattern, int start, int end) {}

    /** Is told of each find. */
    @FunctionalInterface
    public interface Listener {
        void found(int pattern, int start, int end);
    }

    private final CompiledPatterns patterns;

    private PatternMatcher(CompiledPatterns patterns) {
        this.patterns = patterns;
    }

    /** A matcher for patterns; a hit carries the place of its pattern in the list. */
    public static PatternMatcher of(List<Pattern> patterns) {
        return new PatternMatcher(CompiledPatterns.of(patterns));
    }

    /** All finds in the order of their starts; a shorter and a longer find at one place are both given. */
    public List<Hit> find(String text) {
        List<Hit> hits = new ArrayList<>();
        find(text, (pattern, start, end) -> hits.add(new Hit(pattern, start, end)));
        return hits;
    }

    /** As {@link #find(String)}, without keeping the finds. */
    public void find(String text, Listener listener) {
        new PatternSearch(patterns, text, listener).run();
    }
}

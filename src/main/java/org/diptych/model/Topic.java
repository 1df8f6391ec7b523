package org.diptych.model;

import java.util.List;

/**
 * A subject that a researcher looks for in both statements.
 *
 * @param id stable key of lower-case letters, digits and hyphens
 * @param name name as shown
 * @param code two capital letters that stand for the topic where colour cannot
 * @param colour {@code #RRGGBB}, the one source of the topic's colour for screen and page
 * @param shown whether it is highlighted at first; a topic that is not shown is still counted
 * @param patterns what is looked for
 * @param exclusions phrases inside which a pattern does not count
 * @param note what the researcher wrote about it
 */
public record Topic(
        String id,
        String name,
        String code,
        String colour,
        boolean shown,
        List<Pattern> patterns,
        List<Pattern> exclusions,
        String note) {
    public Topic {
        if (!id.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("not a topic id: " + id);
        }
        if (!colour.matches("#[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException("not a colour: " + colour);
        }
        patterns = List.copyOf(patterns);
        exclusions = List.copyOf(exclusions);
    }

    /**
     * Whether it looks for words of a language; only then does it say anything that no such word was found.
     *
     * @param language primary subtag of a BCP 47 tag
     */
    public boolean hasWordsOf(String language) {
        return patterns.stream()
                .map(Pattern::language)
                .anyMatch(own -> own.isEmpty() || own.equals(language) || own.startsWith(language + "-"));
    }

    public Topic withShown(boolean value) {
        return value == shown ? this : new Topic(id, name, code, colour, value, patterns, exclusions, note);
    }
}

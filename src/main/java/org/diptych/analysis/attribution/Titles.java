package org.diptych.analysis.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.analysis.topics.Cues.Cue;
import org.diptych.model.Span;

/** Which side's leader bears a title in an English text: "the President" is who is called "President Jane Norland". */
final class Titles {
    private static final String TITLE = "(?<!Vice |Vice-|Deputy |Former |former )"
            + "(Prime Minister|President|Premier|Chancellor|Foreign Minister|Foreign Secretary|Secretary|Minister)";

    /** Between a title and the name of a side: first names and initials, or "of the Republic of". */
    private static final Pattern BEFORE =
            Pattern.compile(TITLE + "(?: of(?: the)?)?(?: (?:\\p{Lu}[\\p{L}.’'-]*|of))*\\s*$");

    private static final Pattern BEHIND = Pattern.compile("^(?:['’]s)? " + TITLE);
    private static final int LONGEST = 70;

    /** For each title in lower case whether its bearers are of the own side. */
    private final Map<String, Set<Boolean>> own = new HashMap<>();

    /** @param names the names of sides in the text */
    Titles(String text, List<Cue> names, Predicate<Span> isOwn) {
        for (Cue name : names) {
            Span span = name.span();
            String before = text.substring(Math.max(0, span.start() - LONGEST), span.start());
            String behind = text.substring(span.end(), Math.min(text.length(), span.end() + LONGEST));
            for (Matcher title : List.of(BEFORE.matcher(before), BEHIND.matcher(behind))) {
                if (title.find()) {
                    own.computeIfAbsent(title.group(1).toLowerCase(Locale.ROOT), key -> new HashSet<>())
                            .add(isOwn.test(span));
                }
            }
        }
    }

    /**
     * Whether "the President" is of the own side, who is meant where both sides have one; empty when nobody bears the
     * title.
     */
    Optional<Boolean> isOwn(String title) {
        Set<Boolean> sides = own.getOrDefault(title.toLowerCase(Locale.ROOT).replaceFirst("^the ", ""), Set.of());
        return sides.isEmpty() ? Optional.empty() : Optional.of(sides.contains(true));
    }
}

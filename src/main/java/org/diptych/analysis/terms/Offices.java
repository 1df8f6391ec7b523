package org.diptych.analysis.terms;

import java.util.Locale;
import java.util.Set;

/** Words for the office of a person. */
final class Offices {
    private static final Set<String> WORDS = Set.of(
            "president",
            "secretary",
            "minister",
            "chancellor",
            "premier",
            "envoy",
            "ambassador",
            "senator",
            "governor",
            "general",
            "king",
            "queen",
            "prince",
            "chairman",
            "director",
            "mr.",
            "mrs.",
            "ms.",
            "dr.",
            "总统",
            "总理",
            "首相",
            "主席",
            "国务卿",
            "外长",
            "部长",
            "大使",
            "特使",
            "国王");

    private Offices() {}

    /** Whether a lower-case form is such a word. */
    static boolean contains(String form) {
        return WORDS.contains(form);
    }

    /** Whether a name begins with an office, such as "President Trump". */
    static boolean begins(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("prime minister ") || contains(lower.split(" ", 2)[0]);
    }
}

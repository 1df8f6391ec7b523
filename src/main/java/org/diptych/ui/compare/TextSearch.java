package org.diptych.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.diptych.model.Progress;
import org.diptych.model.Span;

/** Finds all places of a text, of whole words or of a regular expression. Letters match whatever their case. Pure. */
final class TextSearch {
    private static final int MOST = 100_000;
    private static final List<Fault> FAULTS = List.of(
            new Fault("Unclosed group", "find.no-pattern.open"),
            new Fault("Unclosed character class", "find.no-pattern.letters"),
            new Fault("Unmatched closing", "find.no-pattern.close"),
            new Fault("Dangling meta", "find.no-pattern.repeat"),
            new Fault("Unclosed counted", "find.no-pattern.count"),
            new Fault("Illegal repetition", "find.no-pattern.count"),
            // So Java 17 calls a pattern that ends with a backslash.
            new Fault("Unexpected internal error", "find.no-pattern.escape"),
            new Fault("Unescaped trailing", "find.no-pattern.escape"),
            new Fault("Illegal/unsupported escape", "find.no-pattern.escape"));
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE;
    private static final String APOSTROPHES = "'‘’ʼ";
    private static final String QUOTES = "\"“”„«»";
    private static final String HYPHENS = "-‐‑‒–—";

    private record Fault(String words, String key) {}

    private TextSearch() {}

    /** Why nothing can be found. */
    static final class Unsearchable extends Exception {
        private static final long serialVersionUID = 1;

        private final String key;

        Unsearchable(String key, Throwable cause) {
            super(key, cause);
            this.key = key;
        }

        /** Key of the sentence that tells it. */
        String key() {
            return key;
        }
    }

    /**
     * The places in reading order; they do not overlap, and none is empty.
     *
     * @param steps how many characters may be looked at, to end a regular expression that would never end
     * @throws Unsearchable when the regular expression is none, or takes too many steps
     */
    static List<Span> find(String text, String query, boolean regular, boolean words, long steps, Progress progress)
            throws Unsearchable {
        if (query.isEmpty() || (query.isBlank() && !regular)) {
            return List.of();
        }
        try {
            Pattern pattern = Pattern.compile(regular ? query : plain(query, words), FLAGS);
            Matcher matcher = pattern.matcher(new CountedText(text, steps, progress));
            List<Span> found = new ArrayList<>();
            while (found.size() < MOST && matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    found.add(new Span(matcher.start(), matcher.end()));
                }
            }
            return List.copyOf(found);
        } catch (PatternSyntaxException e) {
            throw new Unsearchable(fault(e), e);
        } catch (CountedText.TooManySteps | StackOverflowError e) {
            throw new Unsearchable("find.too-hard", e);
        }
    }

    /** What is wrong with a regular expression, by the words of the toolkit for the faults that people make. */
    private static String fault(PatternSyntaxException e) {
        return FAULTS.stream()
                .filter(fault -> e.getDescription().startsWith(fault.words()))
                .map(Fault::key)
                .findFirst()
                .orElse("find.no-pattern");
    }

    /** Any blank stands for any white space, and each kind of apostrophe, quotation mark or hyphen for all of it. */
    private static String plain(String query, boolean words) {
        StringBuilder pattern = new StringBuilder();
        for (String word : query.strip().split("\\s+", -1)) {
            if (pattern.length() > 0) {
                pattern.append("\\s+");
            }
            word.codePoints().forEach(c -> pattern.append(character(c)));
        }
        return words ? "(?<![\\p{L}\\p{N}])(?:" + pattern + ")(?![\\p{L}\\p{N}])" : pattern.toString();
    }

    private static String character(int c) {
        for (String alike : List.of(APOSTROPHES, QUOTES, HYPHENS)) {
            if (alike.indexOf(c) >= 0) {
                return "[" + alike.replace("-", "\\-") + "]";
            }
        }
        return Pattern.quote(Character.toString(c));
    }
}

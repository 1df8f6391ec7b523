package org.diptych.ui.shared;

import java.text.MessageFormat;
import java.text.ParsePosition;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.diptych.model.Topic;

/** The sentences of the window in the user's language. Another language is one more file beside messages.properties. */
public final class Messages {
    private static final String BUNDLE = "org.diptych.messages";

    private final ResourceBundle bundle;
    private final ResourceBundle english;
    private final Locale locale;
    private final FindingSentences findings;
    /** Keys of the sentences that steps tell in English. */
    private final List<String> problems;

    /** Sentences, numbers and dates of one locale. */
    public Messages(Locale locale) {
        this(locale, locale);
    }

    /**
     * @param language locale of the sentences; English where Diptych does not speak it
     * @param locale locale of numbers and dates
     */
    public Messages(Locale language, Locale locale) {
        this.locale = locale;
        this.bundle = bundle(language);
        this.english = bundle(Locale.ROOT);
        this.findings = new FindingSentences(bundle, english);
        this.problems = english.keySet().stream()
                .filter(key -> key.startsWith("problem."))
                .sorted(Comparator.comparingInt((String key) -> firstValue(english.getString(key)))
                        .reversed())
                .toList();
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static int firstValue(String pattern) {
        int at = pattern.indexOf('{');
        return at < 0 ? pattern.length() : at;
    }

    /** Locale of numbers and dates. */
    public Locale locale() {
        return locale;
    }

    /** Locale of the sentences. */
    public Locale language() {
        return bundle.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : bundle.getLocale();
    }

    /** Name of a topic: of those that come with Diptych in the user's language, unless the researcher renamed it. */
    public String topic(Topic topic) {
        String key = "topic.name." + topic.id();
        return english.containsKey(key) && english.getString(key).equals(topic.name())
                ? bundle.getString(key)
                : topic.name();
    }

    /**
     * A sentence that a step tells in English, in the user's language where it is known. Of several that fit, the one
     * counts of which most stands before its first value; values may be such sentences themselves.
     */
    public String problem(String sentence) {
        for (String key : problems) {
            ParsePosition position = new ParsePosition(0);
            Object[] values = new MessageFormat(english.getString(key), Locale.ENGLISH).parse(sentence, position);
            if (values != null && position.getIndex() == sentence.length()) {
                Object[] told = Stream.of(values)
                        .map(value -> value.equals(sentence) ? value : problem(String.valueOf(value)))
                        .toArray();
                return new MessageFormat(bundle.getString(key), locale).format(told);
            }
        }
        return sentence;
    }

    /** The sentence of a proposed finding, in the user's language. */
    public String finding(String sentence) {
        return bundle.getLocale().getLanguage().isEmpty() ? sentence : findings.of(sentence);
    }

    /** Why a wording is near, in the user's language where it is known. */
    public String reason(String reason) {
        String key = "near." + reason.replace(' ', '-');
        return english.containsKey(key) ? bundle.getString(key) : reason;
    }

    /** The sentence of a key, with the values put in for {@code {0}}, {@code {1}} … */
    public String text(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    /** Name of a step of the history, to stand behind "Undo". */
    public String text(Change change) {
        return text(change.key(), change.arguments().toArray());
    }

    /** A moment as the user's clock and calendar show it. */
    public String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(ZoneId.systemDefault())
                .format(moment);
    }
}

package org.diptych.ui.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the window in the user's language. Another language is one more file beside messages.properties. */
public final class Messages {
    private final ResourceBundle bundle;
    private final Locale locale;

    public Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "org.diptych.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Locale of numbers and dates. */
    public Locale locale() {
        return locale;
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
}

package org.diptych.export.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.diptych.export.shared.CleanText;

/** Writes HTML elements. Closes what it opened, in the right order, and escapes every text and attribute value. */
final class Markup {
    private static final List<String> ON_OWN_LINE =
            List.of("p", "div", "section", "article", "li", "tr", "table", "h1", "h2", "h3", "nav", "header", "dl");

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    Markup(Writer out) {
        this.out = out;
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; a pair with an empty value is left out, but for {@code lang} and
     *     {@code alt}, where empty says something
     */
    Markup open(String element, String... attributes) throws IOException {
        if (ON_OWN_LINE.contains(element)) {
            out.write('\n');
        }
        tag(element, attributes);
        open.push(element);
        return this;
    }

    /** Closes the element that was opened last. */
    Markup close() throws IOException {
        out.write("</" + open.pop() + ">");
        return this;
    }

    /** Writes an element that has no content. */
    Markup single(String element, String... attributes) throws IOException {
        tag(element, attributes);
        return this;
    }

    /** Writes a whole element with a text. */
    Markup element(String element, String text, String... attributes) throws IOException {
        return open(element, attributes).text(text).close();
    }

    Markup text(String text) throws IOException {
        escape(text, false);
        return this;
    }

    /** Writes trusted text of the program, such as its style sheet, as it is. */
    Markup asIs(String text) throws IOException {
        out.write(text);
        return this;
    }

    /** Number of elements that are open. */
    int depth() {
        return open.size();
    }

    private void tag(String element, String... attributes) throws IOException {
        out.write('<');
        out.write(element);
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = attributes[i + 1];
            if (!value.isEmpty() || name.equals("lang") || name.equals("alt")) {
                out.write(" " + name + "=\"");
                escape(value, true);
                out.write('"');
            }
        }
        out.write('>');
    }

    private void escape(String text, boolean attribute) throws IOException {
        String clean = CleanText.of(text);
        int from = 0;
        for (int i = 0; i < clean.length(); i++) {
            String entity = entity(clean.charAt(i), attribute);
            if (!entity.isEmpty()) {
                out.write(clean, from, i - from);
                out.write(entity);
                from = i + 1;
            }
        }
        out.write(clean, from, clean.length() - from);
    }

    private static String entity(char c, boolean attribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> attribute ? "&quot;" : "";
            case '\'' -> attribute ? "&#39;" : "";
            case '\n' -> attribute ? "&#10;" : "";
            default -> "";
        };
    }
}

package org.diptych.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTextTest {
    private static String html(String note) throws IOException {
        StringWriter out = new StringWriter();
        NoteText.write(new Markup(out), note);
        return out.toString()
                .replaceAll("\\n(?=<)", "")
                .replaceFirst("^<div class=\"note\" dir=\"auto\">", "")
                .replaceFirst("</div>$", "");
    }

    @Test
    void emphasisListsAndLinksAreFormatted() throws IOException {
        assertEquals("<p><strong>New</strong> and <em>bold</em></p>", html("**New** and *bold*"));
        assertEquals("<ul><li><p>one</p></li><li><p>two</p></li></ul>", html("- one\n- two"));
        assertEquals("<ol start=\"3\"><li><p>three</p></li></ol>", html("3. three"));
        assertEquals(
                "<p>see <a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noopener noreferrer\">there</a></p>",
                html("see [there](https://example.org/?a=1&b=2)"));
        assertEquals("<p><strong>Question</strong></p><p>Why?</p>", html("# Question\n\nWhy?"));
        assertEquals("<blockquote><p>said</p></blockquote>", html("> said"));
    }

    @Test
    void htmlIsShownAsItWasTyped() throws IOException {
        assertEquals("<p>a &lt;b&gt;bold&lt;/b&gt; claim</p>", html("a <b>bold</b> claim"));
        assertEquals(
                "<pre><code>&lt;script&gt;alert(1)&lt;/script&gt;</code></pre>", html("<script>alert(1)</script>"));
        assertEquals("<pre><code>&lt;img src=x&gt;</code></pre>", html("    <img src=x>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](data:text/html,x)",
                "[x](file:///etc/passwd)",
                "[x](//example.org)",
                "[x](relative.html)",
                "[x](<java script:x>)",
                "[x](vbscript:x)"
            })
    void linkThatLeadsNeitherToTheWebNorToMailIsOnlyText(String note) throws IOException {
        assertEquals("<p>x</p>", html(note));
    }

    @Test
    void pictureIsItsDescriptionAndNothingIsFetched() throws IOException {
        assertEquals("<p>a map</p>", html("![a map](https://example.org/map.png)"));
        assertFalse(
                html("[![a](https://example.org/a.png)](https://example.org)").contains("<img"));
    }
}

package org.diptych.export.shared;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** Notes of researchers, which are written in CommonMark. Thread-safe. */
public final class Markdown {
    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .build();

    private Markdown() {}

    /** The note as a tree of its parts; characters that no document may hold are left out. */
    public static Node parse(String note) {
        return PARSER.parse(CleanText.of(note));
    }

    /** The note as it is read aloud: without the signs that format it. Addresses of links stay, in parentheses. */
    public static String plain(String note) {
        return PLAIN.render(parse(note)).strip();
    }
}

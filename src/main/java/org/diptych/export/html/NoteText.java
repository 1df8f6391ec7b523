package org.diptych.export.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.diptych.export.shared.Markdown;

/**
 * A note in Markdown as HTML. Only elements of a few kinds are written: HTML in a note is shown as it was typed, a
 * picture is its description, and a link leads only to the web or to an address for mail.
 */
final class NoteText extends AbstractVisitor {
    private static final Set<String> SAFE = Set.of("http", "https", "mailto");

    private final Markup out;

    private NoteText(Markup out) {
        this.out = out;
    }

    static void write(Markup out, String note) throws IOException {
        out.open("div", "class", "note", "dir", "auto");
        try {
            Markdown.parse(note).accept(new NoteText(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.close();
    }

    @Override
    public void visit(Paragraph paragraph) {
        element(paragraph, "p");
    }

    /** The headings of the page are its own; those of a note are strong words. */
    @Override
    public void visit(Heading heading) {
        write(() -> out.open("p"));
        element(heading, "strong");
        write(out::close);
    }

    @Override
    public void visit(BlockQuote quote) {
        element(quote, "blockquote");
    }

    @Override
    public void visit(BulletList list) {
        element(list, "ul");
    }

    @Override
    public void visit(OrderedList list) {
        Integer first = list.getMarkerStartNumber();
        element(list, "ol", "start", first == null || first == 1 ? "" : "" + first);
    }

    @Override
    public void visit(ListItem item) {
        element(item, "li");
    }

    @Override
    public void visit(StrongEmphasis strong) {
        element(strong, "strong");
    }

    @Override
    public void visit(Emphasis emphasis) {
        element(emphasis, "em");
    }

    @Override
    public void visit(Link link) {
        if (isSafe(link.getDestination())) {
            element(link, "a", "href", link.getDestination(), "rel", "noopener noreferrer");
        } else {
            visitChildren(link);
        }
    }

    @Override
    public void visit(Code code) {
        write(() -> out.element("code", code.getLiteral()));
    }

    @Override
    public void visit(FencedCodeBlock block) {
        literal(block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        literal(block.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        literal(html.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        write(() -> out.text(html.getLiteral()));
    }

    @Override
    public void visit(Text text) {
        write(() -> out.text(text.getLiteral()));
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        write(() -> out.text("\n"));
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        write(() -> out.single("br"));
    }

    private void literal(String text) {
        write(() -> out.open("pre").element("code", text.stripTrailing()).close());
    }

    private void element(Node node, String element, String... attributes) {
        write(() -> out.open(element, attributes));
        visitChildren(node);
        write(out::close);
    }

    private static boolean isSafe(String address) {
        try {
            String scheme = new URI(address).getScheme();
            return scheme != null && SAFE.contains(scheme.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

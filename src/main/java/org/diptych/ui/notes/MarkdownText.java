package org.diptych.ui.notes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
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
import org.commonmark.parser.Parser;
import org.diptych.ui.shared.PiecedText;
import org.diptych.ui.shared.TextPieces;

/** A note in Markdown as it reads: paragraphs, headings, lists, quotations, emphasis, links and code. */
final class MarkdownText extends VBox {
    private static final Parser PARSER = Parser.builder().build();
    private static final double GAP = 4;
    private static final double INDENT = 14;

    MarkdownText(String markdown) {
        super(GAP);
        getStyleClass().add("markdown");
        PARSER.parse(markdown).accept(new Setter());
    }

    /** Puts every block in a flow of its own and every stretch of words in a text with the styles around it. */
    private final class Setter extends AbstractVisitor {
        private final Deque<String> styles = new ArrayDeque<>();
        private final List<Text> line = new ArrayList<>();
        private String bullet = "";
        private int depth;

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            endBlock();
        }

        @Override
        public void visit(Heading heading) {
            styled("strong", heading);
            endBlock();
        }

        @Override
        public void visit(BlockQuote quote) {
            depth++;
            styled("quote", quote);
            depth--;
        }

        @Override
        public void visit(BulletList list) {
            items(list, -1);
        }

        @Override
        public void visit(OrderedList list) {
            Integer first = list.getMarkerStartNumber();
            items(list, first == null ? 1 : first);
        }

        private void items(Node list, int first) {
            depth++;
            int number = first;
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                if (item instanceof ListItem) {
                    bullet = first < 0 ? "• " : number + ". ";
                    visitChildren(item);
                    number++;
                }
            }
            bullet = "";
            depth--;
        }

        @Override
        public void visit(StrongEmphasis strong) {
            styled("strong", strong);
        }

        @Override
        public void visit(Emphasis emphasis) {
            styled("emphasis", emphasis);
        }

        @Override
        public void visit(Link link) {
            styled("link", link);
        }

        @Override
        public void visit(Code code) {
            styles.push("code");
            say(code.getLiteral());
            styles.pop();
        }

        @Override
        public void visit(FencedCodeBlock block) {
            block(block.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            block(block.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            block(html.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            say(html.getLiteral());
        }

        @Override
        public void visit(org.commonmark.node.Text words) {
            say(words.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            say(" ");
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            say("\n");
        }

        private void block(String literal) {
            styles.push("code");
            say(literal.stripTrailing());
            styles.pop();
            endBlock();
        }

        private void styled(String style, Node node) {
            styles.push(style);
            visitChildren(node);
            styles.pop();
        }

        private void say(String words) {
            String said = bullet + words;
            bullet = "";
            for (TextPieces.Piece piece : TextPieces.of(said)) {
                Text text = new Text(said.substring(piece.start(), piece.end()));
                text.setVisible(!piece.unseen());
                text.getStyleClass().add("markdown-text");
                styles.forEach(style -> text.getStyleClass().add("markdown-" + style));
                line.add(text);
            }
        }

        private void endBlock() {
            if (!line.isEmpty()) {
                TextFlow flow = new TextFlow(line.toArray(Text[]::new));
                PiecedText.direct(flow, line.stream().map(Text::getText).collect(Collectors.joining()));
                VBox.setMargin(flow, new Insets(0, 0, 0, INDENT * depth));
                getChildren().add(flow);
                line.clear();
            }
        }
    }
}

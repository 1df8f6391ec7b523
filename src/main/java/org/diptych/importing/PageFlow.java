package org.diptych.importing;

import java.util.Set;
import org.diptych.model.Progress;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Writes the text of a part of a web page as a browser would show it. */
final class PageFlow implements NodeVisitor {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final Manuscript manuscript;
    private final Progress progress;
    private int nodes;

    private PageFlow(Manuscript manuscript, Progress progress) {
        this.manuscript = manuscript;
        this.progress = progress;
    }

    static void write(Element part, Manuscript manuscript, Progress progress) {
        NodeTraversor.traverse(new PageFlow(manuscript, progress), part);
        manuscript.endParagraph();
    }

    @Override
    public void head(Node node, int depth) {
        if ((++nodes & 0xFF) == 0) {
            progress.at(0.5);
        }
        if (node instanceof TextNode text) {
            addText(text);
        } else if (node instanceof Element element) {
            switch (element.normalName()) {
                case "br" -> manuscript.lineBreak();
                case "tr" -> manuscript.openRow();
                case "td", "th" -> manuscript.openCell();
                default -> {
                    if (element.isBlock()) {
                        manuscript.endParagraph();
                    }
                }
            }
        }
    }

    private void addText(TextNode text) {
        Element parent = text.parent();
        if (parent != null && isPreformatted(parent)) {
            text.getWholeText().lines().forEach(manuscript::addLine);
        } else {
            manuscript.add(text.getWholeText());
        }
    }

    private static boolean isPreformatted(Element element) {
        return element.closest("pre") != null;
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (name.equals("tr")) {
                manuscript.closeRow();
            } else if (HEADINGS.contains(name)) {
                manuscript.endHeading();
            } else if (element.isBlock()) {
                manuscript.endParagraph();
            }
        }
    }
}

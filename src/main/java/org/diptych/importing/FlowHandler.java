package org.diptych.importing;

import java.util.Set;
import org.diptych.model.Progress;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes a document's running text from the XHTML that a parser makes of it. */
final class FlowHandler extends DefaultHandler {
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "div", "li", "ul", "ol", "dt", "dd", "table", "blockquote");

    /** Elements and classes that are not the document's own text: comments, names of embedded files. */
    private static final Set<String> FOREIGN_CLASSES = Set.of("annotation", "package-entry", "embedded");

    private final Manuscript manuscript;
    private final Progress progress;
    private final int expectedLength;
    private int length;
    private int hidden;

    /** @param expectedLength rough number of characters to come, for the progress */
    FlowHandler(Manuscript manuscript, Progress progress, int expectedLength) {
        this.manuscript = manuscript;
        this.progress = progress;
        this.expectedLength = Math.max(1, expectedLength);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (hidden > 0 || isForeign(name, attributes)) {
            hidden++;
            return;
        }
        progress.at(Math.min(0.95, (double) length / expectedLength));
        if (manuscript.isFull()) {
            throw new TikaParsing.EnoughRead();
        }
        switch (name) {
            case "tr" -> manuscript.openRow();
            case "td", "th" -> manuscript.openCell();
            case "br" -> manuscript.lineBreak();
            default -> {
                if (PARAGRAPHS.contains(name) || isHeading(name)) {
                    manuscript.endParagraph();
                }
            }
        }
    }

    private static boolean isForeign(String name, Attributes attributes) {
        String type = attributes.getValue("class");
        return name.equals("head") || (type != null && FOREIGN_CLASSES.contains(type));
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (hidden > 0) {
            hidden--;
        } else if (name.equals("tr")) {
            manuscript.closeRow();
        } else if (isHeading(name)) {
            manuscript.endHeading();
        } else if (PARAGRAPHS.contains(name)) {
            manuscript.endParagraph();
        }
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    @Override
    public void characters(char[] characters, int start, int count) {
        if (hidden == 0) {
            length += count;
            manuscript.add(new String(characters, start, count));
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int count) {
        characters(characters, start, count);
    }
}

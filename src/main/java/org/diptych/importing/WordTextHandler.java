package org.diptych.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.diptych.model.Progress;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes the running text from the main part or the notes of a Word document. Element names are those of
 * WordprocessingML: {@code p} paragraph, {@code pPr} its properties, {@code r} run, {@code t} text, {@code tr} and
 * {@code tc} table row and cell, {@code txbxContent} a text box, which stands inside a paragraph and follows it here.
 */
final class WordTextHandler extends DefaultHandler {
    /** What another element repeats, what was deleted or moved away, embedded objects, readings over characters. */
    private static final Set<String> LEFT_OUT = Set.of("Fallback", "moveFrom", "object", "rt");

    private static final Set<String> OFF = Set.of("0", "false", "off");

    private final Set<String> headingStyles;
    private final Progress progress;
    private final int expectedLength;
    private final Deque<Manuscript> outer = new ArrayDeque<>();
    private final StringBuilder boxes = new StringBuilder();
    private Manuscript manuscript;
    private int length;
    private int leftOut;
    private boolean inProperties;
    private boolean inText;
    private boolean hidden;
    private boolean heading;
    private boolean goesOn;

    /** @param expectedLength rough number of characters to come, for the progress */
    WordTextHandler(Manuscript manuscript, Set<String> headingStyles, Progress progress, int expectedLength) {
        this.manuscript = manuscript;
        this.headingStyles = headingStyles;
        this.progress = progress;
        this.expectedLength = Math.max(1, expectedLength);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (leftOut > 0 || isLeftOut(name, attributes)) {
            leftOut++;
        } else if (inProperties) {
            readProperty(name, attributes);
        } else if (uri.contains("wordprocessingml")) {
            open(name, attributes);
        }
    }

    private boolean isLeftOut(String name, Attributes attributes) {
        boolean isSeparator = (name.equals("footnote") || name.equals("endnote"))
                && !attribute(attributes, "type").isEmpty()
                && !attribute(attributes, "type").equals("normal");
        return LEFT_OUT.contains(name) || isSeparator || (name.equals("del") && !inProperties);
    }

    private void readProperty(String name, Attributes attributes) {
        String value = attribute(attributes, "val");
        switch (name) {
            case "pStyle" -> heading |= headingStyles.contains(value);
            case "outlineLvl" -> heading |= !value.equals("9");
            case "del" -> goesOn = true; // the end of the paragraph was deleted
            default -> {}
        }
    }

    private void open(String name, Attributes attributes) throws SAXException {
        switch (name) {
            case "p" -> beginParagraph();
            case "pPr" -> inProperties = true;
            case "r" -> hidden = false;
            case "vanish" -> hidden = !OFF.contains(attribute(attributes, "val"));
            case "t" -> inText = true;
            case "tab" -> manuscript.add("\t");
            case "br", "cr" -> breakLine(attribute(attributes, "type"));
            case "noBreakHyphen" -> manuscript.add("\u2011");
            case "tr" -> manuscript.openRow();
            case "tc" -> manuscript.openCell();
            case "txbxContent" -> {
                outer.push(manuscript);
                manuscript = new Manuscript(StatementReader.MOST_CHARACTERS);
            }
            default -> {}
        }
    }

    private void beginParagraph() throws SAXException {
        progress.at(Math.min(0.95, (double) length / expectedLength));
        if (manuscript.isFull() || boxes.length() > StatementReader.MOST_CHARACTERS) {
            throw new TikaParsing.EnoughRead();
        }
        heading = false;
    }

    private void breakLine(String type) {
        if (type.equals("page") || type.equals("column")) {
            manuscript.add(" ");
        } else {
            manuscript.lineBreak();
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (leftOut > 0) {
            leftOut--;
            return;
        }
        switch (name) {
            case "t" -> inText = false;
            case "pPr" -> inProperties = false;
            case "p" -> endParagraph();
            case "tr" -> manuscript.closeRow();
            case "txbxContent" -> {
                boxes.append(manuscript.text()).append("\n\n");
                manuscript = outer.pop();
            }
            default -> {}
        }
    }

    private void endParagraph() {
        if (goesOn) {
            goesOn = false;
            return;
        }
        if (heading) {
            manuscript.endHeading();
        } else {
            manuscript.endParagraph();
        }
        if (outer.isEmpty() && !boxes.isEmpty()) {
            manuscript.addParagraphs(boxes.toString());
            boxes.setLength(0);
        }
    }

    @Override
    public void characters(char[] characters, int start, int count) {
        if (inText && !hidden && leftOut == 0) {
            length += count;
            manuscript.add(new String(characters, start, count));
        }
    }

    /** The value of an attribute in any namespace, or an empty text. */
    static String attribute(Attributes attributes, String localName) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(localName)) {
                return attributes.getValue(i);
            }
        }
        return "";
    }
}

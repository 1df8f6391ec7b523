package org.diptych.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.diptych.model.Progress;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the lines of each page of a PDF; an empty line stands where the parser sees a new paragraph. */
final class PageLinesHandler extends DefaultHandler {
    /** Bytes of a PDF for each character of text, roughly; only the progress depends on it. */
    private static final int BYTES_PER_CHARACTER = 10;

    /** Justified text has wide gaps, which come as several blanks. */
    private static final Pattern BLANKS = Pattern.compile("[ \\t\u00A0]+");

    private final Progress progress;
    private final double expectedLength;
    private final List<List<String>> pages = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int length;

    PageLinesHandler(Progress progress, int size) {
        this.progress = progress;
        this.expectedLength = Math.max(1, size / BYTES_PER_CHARACTER);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        progress.at(Math.min(0.95, length / expectedLength));
        if (length > StatementReader.MOST_CHARACTERS) {
            throw new TikaParsing.EnoughRead();
        }
        if ("page".equals(attributes.getValue("class"))) {
            pages.add(new ArrayList<>());
            line.setLength(0);
        } else if (name.equals("p")) {
            endLine();
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("p") && !pages.isEmpty()) {
            endLine();
            lines().add("");
        }
    }

    @Override
    public void characters(char[] characters, int start, int count) {
        length += count;
        for (int i = start; i < start + count; i++) {
            if (characters[i] == '\n') {
                endLine();
            } else {
                line.append(characters[i]);
            }
        }
    }

    /** Tika sends the line ends of a page as white space that means nothing. */
    @Override
    public void ignorableWhitespace(char[] characters, int start, int count) {
        characters(characters, start, count);
    }

    private void endLine() {
        String done = BLANKS.matcher(line).replaceAll(" ").strip();
        line.setLength(0);
        if (!done.isEmpty() && !pages.isEmpty()) {
            lines().add(done);
        }
    }

    private List<String> lines() {
        return pages.get(pages.size() - 1);
    }

    /** The lines of each page, without surrounding white space. */
    List<List<String>> pages() {
        return pages;
    }
}

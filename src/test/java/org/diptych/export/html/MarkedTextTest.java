package org.diptych.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.diptych.model.Span;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class MarkedTextTest {
    private static final String TEXT = "abcdefghijklmnopqrst";

    @Test
    void markInsideAnotherNests() throws IOException {
        assertEquals("[ab{cd}ef]gh", written("abcdefgh", mark(0, 0, 6), mark(1, 2, 4)));
    }

    @Test
    void crossingMarksAreClosedAndOpenedAgain() throws IOException {
        assertEquals("[ab{cd}]{ef}gh", written("abcdefgh", mark(0, 0, 4), mark(1, 2, 6)));
    }

    @Test
    void placeBeyondTheTextIsNoMark() throws IOException {
        assertEquals("abc", written("abc", mark(0, 2, 9), mark(1, 1, 1)));
    }

    @Test
    void markThatCrossesPiecesGoesOnInTheNext() throws IOException {
        StringWriter writer = new StringWriter();
        Markup out = new Markup(writer);
        MarkedText text = new MarkedText(TEXT, List.of(mark(0, 3, 12)));
        out.open("div");
        text.write(out, new Span(0, 5));
        out.text("|");
        text.write(out, new Span(6, 20));
        out.close();

        assertEquals("abc[de]|[ghijkl]mnopqrst", brackets(writer.toString()));
    }

    /** Every character is marked by exactly the marks that cover it, in whatever way they overlap. */
    @Property(tries = 300)
    void everyCharacterHasItsMarks(
            @ForAll @Size(max = 12) List<@IntRange(max = 19) Integer> starts,
            @ForAll @Size(min = 12, max = 12) List<@IntRange(min = 1, max = 12) Integer> lengths,
            @ForAll @IntRange(min = 1, max = 19) int cut)
            throws IOException {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            marks.add(mark(i, starts.get(i), Math.min(TEXT.length(), starts.get(i) + lengths.get(i))));
        }
        StringWriter writer = new StringWriter();
        Markup out = new Markup(writer);
        MarkedText text = new MarkedText(TEXT, marks);
        out.open("div");
        text.write(out, new Span(0, cut));
        text.write(out, new Span(cut, TEXT.length()));
        out.close();

        List<String> expected = new ArrayList<>();
        for (int i = 0; i < TEXT.length(); i++) {
            TreeSet<Integer> covering = new TreeSet<>();
            for (Mark mark : marks) {
                if (mark.span().contains(i)) {
                    covering.add(mark.topic());
                }
            }
            expected.add(TEXT.charAt(i) + covering.toString());
        }
        PageText page = PageText.ofFragment(writer.toString());
        assertEquals(expected, characters(page.all("div").get(0), new TreeSet<>()));
        List<String> ids = page.all("mark").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .sorted(Comparator.naturalOrder())
                .toList();
        assertEquals(marks.stream().map(Mark::id).sorted().toList(), ids);
    }

    private static List<String> characters(Node node, Set<Integer> around) {
        List<String> found = new ArrayList<>();
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child instanceof Element element) {
                Set<Integer> inner = new TreeSet<>(around);
                inner.add(Integer.valueOf(element.getAttribute("class").replaceAll("^t(\\d+).*", "$1")));
                found.addAll(characters(child, inner));
            } else {
                child.getTextContent().strip().chars().forEach(c -> found.add((char) c + around.toString()));
            }
        }
        return found;
    }

    private static Mark mark(int topic, int start, int end) {
        return new Mark(new Span(start, end), "id-" + topic, topic, "T" + topic, "Topic " + topic);
    }

    private static String written(String text, Mark... marks) throws IOException {
        StringWriter writer = new StringWriter();
        new MarkedText(text, List.of(marks)).write(new Markup(writer), new Span(0, text.length()));
        return brackets(writer.toString());
    }

    /** Marks of topic 0 in square brackets, others in braces. */
    private static String brackets(String html) {
        StringBuilder out = new StringBuilder();
        List<String> open = new ArrayList<>();
        for (String part : html.replaceAll("</?div>|\n", "").split("(?=<)|(?<=>)", -1)) {
            if (part.startsWith("<mark")) {
                boolean first = part.contains("class=\"t0");
                out.append(first ? "[" : "{");
                open.add(first ? "]" : "}");
            } else if (part.equals("</mark>")) {
                out.append(open.remove(open.size() - 1));
            } else {
                out.append(part);
            }
        }
        return out.toString();
    }
}

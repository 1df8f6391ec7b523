package org.diptych.export.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as written and as parsed; parsing fails when elements do not nest. */
final class PageText {
    private final String html;
    private final Document document;

    private PageText(String html) {
        this.html = html;
        try {
            // Void elements are the only difference between the page and XML.
            String xml = html.replaceFirst("<!DOCTYPE html>", "").replaceAll("<meta[^>]*>", "");
            document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("the page does not nest: " + e.getMessage(), e);
        }
    }

    static PageText of(Comparison comparison, Analysis analysis) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlDocument(comparison, analysis, true, "Diptych 1", LocalDate.of(2026, 3, 16))
                .writeTo(out, Progress.NONE);
        return new PageText(out.toString(StandardCharsets.UTF_8));
    }

    static PageText ofFragment(String html) {
        return new PageText(html);
    }

    String html() {
        return html;
    }

    String text() {
        return document.getDocumentElement().getTextContent();
    }

    List<Element> all(String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** Elements of a class. */
    List<Element> styled(String style) {
        return all("*").stream()
                .filter(element ->
                        List.of(element.getAttribute("class").split(" ")).contains(style))
                .toList();
    }

    /** Language that applies to an element. */
    static String language(Element element) {
        for (Node node = element; node instanceof Element each; node = node.getParentNode()) {
            if (each.hasAttribute("lang")) {
                return each.getAttribute("lang");
            }
        }
        return "";
    }
}

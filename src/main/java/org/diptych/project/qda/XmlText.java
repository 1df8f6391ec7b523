package org.diptych.project.qda;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document in UTF-8 that is written element by element. */
final class XmlText {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter out;

    XmlText(String root, String namespace) {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            out.writeStartDocument("UTF-8", "1.0");
            out.writeCharacters("\n");
            out.writeStartElement(root);
            out.writeDefaultNamespace(namespace);
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    /** Opens an element inside the open one; attributes are pairs of name and value, an empty value leaves one out. */
    XmlText open(String name, String... attributes) {
        try {
            out.writeCharacters("\n");
            out.writeStartElement(name);
            return attributes(attributes);
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    XmlText attributes(String... attributes) {
        try {
            for (int i = 0; i < attributes.length; i += 2) {
                if (!attributes[i + 1].isEmpty()) {
                    out.writeAttribute(attributes[i], legal(attributes[i + 1]).replaceAll("[\\t\\n\\r]+", " "));
                }
            }
            return this;
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    XmlText close() {
        try {
            out.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    /** An element with a text; nothing when the text is empty. */
    XmlText leaf(String name, String text) {
        if (text.isEmpty()) {
            return this;
        }
        open(name);
        try {
            out.writeCharacters(legal(text));
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
        return close();
    }

    byte[] bytes() {
        try {
            out.writeEndDocument();
            out.flush();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    /** The text without the characters that XML 1.0 does not allow. */
    private static String legal(String text) {
        return text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static IllegalStateException impossible(XMLStreamException cause) {
        return new IllegalStateException("XML cannot be written into memory", cause);
    }
}

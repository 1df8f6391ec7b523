package org.diptych.project.qda;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML of unknown origin: no document type, no entities of its own, bounded depth and number of elements. */
final class SafeXml {
    private static final int DEEPEST = 64;
    private static final int MOST_ELEMENTS = 1_000_000;

    private SafeXml() {}

    /**
     * The root element.
     *
     * @param what what the file is, for the message
     * @throws IOException when it is no XML, or XML that is not read for safety; the message is a sentence for the user
     */
    static Element read(byte[] bytes, String what) throws IOException {
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            factory.setXMLReporter((message, type, information, location) -> {});
            return root(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)), what);
        } catch (XMLStreamException e) {
            throw new IOException(
                    what + " is damaged near line "
                            + Math.max(
                                    1,
                                    e.getLocation() == null
                                            ? 1
                                            : e.getLocation().getLineNumber())
                            + ": export it again from the program that made it.",
                    e);
        }
    }

    private static Element root(XMLStreamReader reader, String what) throws XMLStreamException, IOException {
        Deque<Element> open = new ArrayDeque<>();
        Optional<Element> root = Optional.empty();
        int count = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++count > MOST_ELEMENTS || open.size() >= DEEPEST) {
                        throw new IOException(what + " is too large or too deeply nested to be read.");
                    }
                    Element element = element(reader);
                    if (open.isEmpty()) {
                        root = Optional.of(element);
                    } else {
                        open.peek().children.add(element);
                    }
                    open.push(element);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty()) {
                        open.peek().append(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new IOException(what + " has a document type or entities of its own, which Diptych does not"
                            + " read for safety: export it again without them.");
                default -> {}
            }
        }
        return root.orElseThrow(() -> new IOException(what + " is empty: export it again."));
    }

    private static Element element(XMLStreamReader reader) {
        Element element = new Element(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return element;
    }
}

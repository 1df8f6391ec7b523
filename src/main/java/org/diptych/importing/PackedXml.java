package org.diptych.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML of unknown origin: no document type, hence no entities that expand or that fetch a file or an address. */
final class PackedXml {
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private PackedXml() {}

    /** Sends the XML to the handler; {@link ImportProblem#DAMAGED} when it is not well-formed or has a document type. */
    static void read(String fileName, byte[] xml, DefaultHandler handler) throws ImportException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.newSAXParser().parse(new ByteArrayInputStream(xml), handler);
        } catch (TikaParsing.EnoughRead e) {
            return;
        } catch (CancellationException e) {
            throw e;
        } catch (SAXException | IOException e) {
            throw new ImportException(ImportProblem.DAMAGED, fileName, "", e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the Java platform has a secure XML parser", e);
        }
    }
}

package org.fazhi.excel;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Parses the XML inside an .xlsx, which may come from anybody: no document types, no entities, nothing fetched. */
final class XmlParts {
    private XmlParts() {}

    static void parse(InputStream part, DefaultHandler handler) throws IOException, SAXException {
        try (part) {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.setEntityResolver((_, _) -> {
                throw new SAXException("DOCTYPE");
            });
            reader.parse(new InputSource(part));
        } catch (ParserConfigurationException fault) {
            throw new IllegalStateException(fault);
        }
    }
}

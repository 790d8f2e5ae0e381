package org.fazhi.excel.reading;

import com.fasterxml.aalto.sax.SAXParserFactoryImpl;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.SAXParser;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Parses the XML inside an .xlsx, which may come from anybody: no document types, no entities, nothing fetched,
 * no element with more attributes than any sheet has. Aalto,
 * which fastexcel-reader brings with it, takes half the time of Java's own parser.
 */
final class XmlParts {
    private static final String LEXICAL_HANDLER = "http://xml.org/sax/properties/lexical-handler";

    private static final int PROLOGUE = 1024;

    private XmlParts() {}

    static void parse(InputStream part, DefaultHandler handler) throws IOException, SAXException {
        try (BufferedInputStream content = new BufferedInputStream(new AttributeLimit(part))) {
            refuseDocumentType(content);
            SAXParser parser = new SAXParserFactoryImpl().newSAXParser();
            parser.setProperty(LEXICAL_HANDLER, new NoDocumentType());
            parser.parse(new InputSource(content), handler);
        }
    }

    private static void refuseDocumentType(InputStream content) throws IOException, SAXException {
        content.mark(PROLOGUE);
        String prologue = new String(content.readNBytes(PROLOGUE), StandardCharsets.ISO_8859_1);
        content.reset();
        if (prologue.contains("<!DOCTYPE")) throw new SAXException("DOCTYPE");
    }

    /** Stops at the first sign of a document type, before any entity of it is known. */
    private static final class NoDocumentType extends DefaultHandler2 {
        @Override
        public void startDTD(String name, String publicId, String systemId) throws SAXException {
            throw new SAXException("DOCTYPE " + name);
        }
    }
}

package org.fazhi.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads an .xlsx as a stream, sheet by sheet. POI's model of the whole workbook would take ten times the memory and
 * time, so it is used only for formulas that were never calculated.
 */
final class XlsxReader {
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String STRICT_TYPES = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
    private static final String DOCUMENT = "officeDocument";

    private final OPCPackage source;

    XlsxReader(OPCPackage source) {
        this.source = source;
    }

    SheetFile read(String name) throws IOException, SAXException, InvalidFormatException {
        PackagePart workbook = workbook();
        XlsxWorkbookHandler entries = parsed(workbook, new XlsxWorkbookHandler());
        List<NumberStyle> styles = styles(workbook);
        List<String> strings = strings(workbook);
        List<Grid> grids = new ArrayList<>();
        for (XlsxWorkbookHandler.SheetEntry entry : entries.sheets()) {
            PackageRelationship relationship = workbook.getRelationship(entry.relationship());
            if (relationship == null) throw new InvalidFormatException(entry.name());
            if (!relationship.getRelationshipType().equals(TYPES + "worksheet")) continue;
            GridBuilder grid = new GridBuilder(entry.name(), entry.hidden());
            parsed(part(relationship), new XlsxSheetHandler(grid, strings, styles, entries.since1904()));
            grids.add(grid.build());
        }
        boolean external =
                workbook.getRelationshipsByType(TYPES + "externalLink").size() > 0;
        return new SheetFile(name, grids, external);
    }

    private PackagePart workbook() throws InvalidFormatException {
        if (source.getRelationshipsByType(STRICT_TYPES + DOCUMENT).size() > 0) throw new Unsupported("strict");
        PackageRelationshipCollection documents = source.getRelationshipsByType(TYPES + DOCUMENT);
        if (documents.isEmpty()) throw new InvalidFormatException(DOCUMENT);
        PackagePart part = part(documents.getRelationship(0));
        if (part.getContentType().contains("sheet.binary")) throw new Unsupported("xlsb");
        if (!part.getContentType().contains("sheet") && !part.getContentType().contains("excel")) {
            throw new Unsupported("not-a-sheet");
        }
        return part;
    }

    private List<NumberStyle> styles(PackagePart workbook) throws IOException, SAXException, InvalidFormatException {
        XlsxStylesHandler styles = new XlsxStylesHandler();
        for (PackageRelationship one : workbook.getRelationshipsByType(TYPES + "styles")) parsed(part(one), styles);
        return styles.styles();
    }

    private List<String> strings(PackagePart workbook) throws IOException, SAXException, InvalidFormatException {
        XlsxStringsHandler strings = new XlsxStringsHandler();
        for (PackageRelationship one : workbook.getRelationshipsByType(TYPES + "sharedStrings")) {
            parsed(part(one), strings);
        }
        return strings.strings();
    }

    private PackagePart part(PackageRelationship relationship) throws InvalidFormatException {
        PackagePart part = source.getPart(PackagingURIHelper.createPartName(relationship.getTargetURI()));
        if (part == null) throw new InvalidFormatException(relationship.getId());
        return part;
    }

    private static <H extends DefaultHandler> H parsed(PackagePart part, H handler) throws IOException, SAXException {
        XmlParts.parse(part.getInputStream(), handler);
        return handler;
    }

    /** A kind of file that is known but not read; the message is the key of the sentence about it. */
    static final class Unsupported extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unsupported(String key) {
            super(key);
        }
    }
}

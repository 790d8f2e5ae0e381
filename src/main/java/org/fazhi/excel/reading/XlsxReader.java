package org.fazhi.excel.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.grid.GridBuilder;
import org.fazhi.excel.grid.MergedRange;
import org.fazhi.excel.grid.NumberStyle;
import org.fazhi.excel.grid.RowStream;
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

    private static final long SMALL = 8_000_000;

    private final OPCPackage source;

    /** The worksheets in order. */
    record Contents(List<Worksheet> sheets, boolean since1904) {}

    record Worksheet(String name, boolean hidden, PackagePart part) {}

    XlsxReader(OPCPackage source) {
        this.source = source;
    }

    SheetFile read(String name) throws IOException, SAXException, InvalidFormatException {
        PackagePart workbook = workbook();
        Contents contents = contents(workbook);
        List<NumberStyle> styles = styles(workbook);
        List<String> strings = strings(workbook);
        List<Grid> grids = new ArrayList<>();
        for (Worksheet sheet : contents.sheets()) {
            GridBuilder grid = new GridBuilder(sheet.name(), sheet.hidden());
            parsed(sheet.part(), new XlsxSheetHandler(grid, strings, styles, contents.since1904()));
            grids.add(grid.build());
        }
        boolean external =
                workbook.getRelationshipsByType(TYPES + "externalLink").size() > 0;
        return new SheetFile(name, grids, external, contents.since1904());
    }

    /** What the workbook says of its sheets, none of which is read. */
    Contents contents() throws IOException, SAXException, InvalidFormatException {
        return contents(workbook());
    }

    private Contents contents(PackagePart workbook) throws IOException, SAXException, InvalidFormatException {
        XlsxWorkbookHandler entries = parsed(workbook, new XlsxWorkbookHandler());
        List<Worksheet> sheets = new ArrayList<>();
        for (XlsxWorkbookHandler.SheetEntry entry : entries.sheets()) {
            PackageRelationship relationship = workbook.getRelationship(entry.relationship());
            if (relationship == null) throw new InvalidFormatException(entry.name());
            if (!relationship.getRelationshipType().equals(TYPES + "worksheet")) continue;
            sheets.add(new Worksheet(entry.name(), entry.hidden(), part(relationship)));
        }
        return new Contents(sheets, entries.since1904());
    }

    /** Goes through one sheet row by row, holding none of them; only the texts that cells point to are held. */
    void each(String name, SheetSource.RowVisitor visitor) throws IOException, SAXException, InvalidFormatException {
        PackagePart workbook = workbook();
        Contents contents = contents(workbook);
        PackagePart part = contents.sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidFormatException(name))
                .part();
        List<MergedRange> merges;
        try (InputStream content = part.getInputStream()) {
            merges = MergeScan.of(content);
        }
        ReadShare content = new ReadShare(part.getInputStream(), part.getSize());
        RowStream rows = new RowStream(merges, (number, row) -> visitor.visit(number, row, content.done()));
        try {
            XmlParts.parse(
                    content, new XlsxSheetHandler(rows, strings(workbook), styles(workbook), contents.since1904()));
            rows.finish();
        } catch (RowStream.Enough enough) {
            // Whoever looks for a header has seen it; the rest of the sheet need not be parsed.
        }
    }

    /** Whether POI's model of the whole workbook, or all its cells, would fit the memory. */
    static boolean isSmall(OPCPackage source) {
        try {
            long size = source.getParts().stream()
                    .filter(part -> part.getContentType().endsWith("worksheet+xml"))
                    .mapToLong(PackagePart::getSize)
                    .sum();
            return size <= SMALL;
        } catch (InvalidFormatException broken) {
            throw new IllegalStateException(broken);
        }
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

package org.fazhi.excel.reading;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads workbook.xml: the sheets in order, which of them are hidden, and the day dates are counted from. */
final class XlsxWorkbookHandler extends DefaultHandler {
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** @param relationship id of the part it is kept in */
    record SheetEntry(String name, String relationship, boolean hidden) {}

    private final List<SheetEntry> sheets = new ArrayList<>();
    private boolean since1904;

    List<SheetEntry> sheets() {
        return sheets;
    }

    boolean since1904() {
        return since1904;
    }

    @Override
    public void startElement(String namespace, String name, String qualifiedName, Attributes attributes) {
        switch (name) {
            case "sheet" ->
                sheets.add(new SheetEntry(
                        attributes.getValue("name"), attributes.getValue(RELATIONSHIPS, "id"), isHidden(attributes)));
            case "workbookPr" -> since1904 = isTrue(attributes.getValue("date1904"));
            default -> {}
        }
    }

    private static boolean isHidden(Attributes attributes) {
        String state = attributes.getValue("state");
        return "hidden".equals(state) || "veryHidden".equals(state);
    }

    private static boolean isTrue(String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }
}

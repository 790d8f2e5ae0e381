package org.fazhi.excel.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.excel.grid.NumberStyle;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads styles.xml: the number format of each cell style, and nothing of its looks. */
final class XlsxStylesHandler extends DefaultHandler {
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> formatIds = new ArrayList<>();
    private boolean inCellStyles;

    List<NumberStyle> styles() {
        return formatIds.stream().map(id -> NumberStyle.of(id, formats.get(id))).toList();
    }

    @Override
    public void startElement(String namespace, String name, String qualifiedName, Attributes attributes) {
        switch (name) {
            case "numFmt" -> formats.put(number(attributes.getValue("numFmtId")), attributes.getValue("formatCode"));
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> {
                if (inCellStyles) formatIds.add(number(attributes.getValue("numFmtId")));
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String namespace, String name, String qualifiedName) {
        if (name.equals("cellXfs")) inCellStyles = false;
    }

    private static int number(String text) {
        return text == null ? 0 : Integer.parseInt(text);
    }
}

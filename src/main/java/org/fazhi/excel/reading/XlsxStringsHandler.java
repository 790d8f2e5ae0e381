package org.fazhi.excel.reading;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.excel.grid.GridBuilder;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads sharedStrings.xml: the texts cells point to, without the readings (拼音) that may stand beside them. */
final class XlsxStringsHandler extends DefaultHandler {
    /** More characters than this are no sheet of an office but an attack on its memory. */
    private static final int MOST_CHARACTERS = 60_000_000;

    private final List<String> strings = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inReading;
    private long characters;

    List<String> strings() {
        return strings;
    }

    @Override
    public void startElement(String namespace, String name, String qualifiedName, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "t" -> inText = !inReading;
            case "rPh" -> inReading = true;
            default -> {}
        }
    }

    @Override
    public void endElement(String namespace, String name, String qualifiedName) {
        switch (name) {
            case "si" -> strings.add(text.toString());
            case "t" -> inText = false;
            case "rPh" -> inReading = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (!inText) return;
        characters += length;
        if (characters > MOST_CHARACTERS) throw new GridBuilder.TooLarge();
        text.append(chars, start, length);
    }
}

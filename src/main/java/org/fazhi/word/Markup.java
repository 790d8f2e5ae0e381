package org.fazhi.word;

/** Writes WordprocessingML: elements, attributes and text, escaped and without what XML does not allow. */
final class Markup {
    private final StringBuilder xml = new StringBuilder();

    /** An element with attributes as name and value in turn; its content follows until {@link #close}. */
    Markup open(String element, String... attributes) {
        xml.append('<').append(element);
        attributes(attributes);
        xml.append('>');
        return this;
    }

    Markup close(String element) {
        xml.append("</").append(element).append('>');
        return this;
    }

    /** An element without content. */
    Markup empty(String element, String... attributes) {
        xml.append('<').append(element);
        attributes(attributes);
        xml.append("/>");
        return this;
    }

    Markup text(String words) {
        xml.append(escaped(words));
        return this;
    }

    /** Markup made elsewhere. */
    Markup insert(String markup) {
        xml.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return xml.toString();
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2)
            xml.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
    }

    /** Words as XML text; control characters, which come along with pasted text, would spoil the file and are left out. */
    static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length());
        words.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (isAllowed(character)) escaped.appendCodePoint(character);
                }
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}

package org.fazhi.word;

/** Writes paragraphs and their runs into the main part. */
final class Paragraphs {
    private final Markup xml;

    /** Markup that waits for the next paragraph to hang on, without being a line of its own. */
    private String anchored = "";

    Paragraphs(Markup xml) {
        this.xml = xml;
    }

    /** Hangs a drawing on the next paragraph. */
    void anchor(String drawing) {
        anchored = drawing;
    }

    void whole(String style, String text) {
        begin(style);
        run(text);
        end();
    }

    void begin(String style) {
        begin(style, new Markup());
    }

    /** @param properties what the paragraph has beside its style */
    void begin(String style, Markup properties) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        xml.insert(properties.toString()).close("w:pPr");
        if (!anchored.isEmpty()) xml.open("w:r").insert(anchored).close("w:r");
        anchored = "";
    }

    void end() {
        xml.close("w:p");
    }

    void run(String text) {
        run(new Markup(), text);
    }

    void run(String characterStyle, String text) {
        run(new Markup().empty("w:rStyle", "w:val", characterStyle), text);
    }

    /** @param properties what the run has beside its paragraph's style */
    void run(Markup properties, String text) {
        if (text.isEmpty()) return;
        String set = properties.toString();
        xml.open("w:r");
        if (!set.isEmpty()) xml.open("w:rPr").insert(set).close("w:rPr");
        xml.open("w:t", "xml:space", "preserve").text(text).close("w:t").close("w:r");
    }

    /** @param relation by which the document's relations know where it leads */
    void link(String relation, String text) {
        xml.open("w:hyperlink", "r:id", relation, "w:history", "1");
        run("Link", text);
        xml.close("w:hyperlink");
    }

    void tab() {
        xml.open("w:r").empty("w:tab").close("w:r");
    }

    void lineBreak() {
        xml.open("w:r").empty("w:br").close("w:r");
    }
}

package org.fazhi.word;

import org.fazhi.narrative.ColophonText;

/**
 * The colophon (版记): a table in a text box that stands on the foot of the page. The box is said twice, as a drawing and
 * for programs that do not know it (Word before 2010, some versions of WPS) as a shape of the older kind.
 */
final class ColophonXml {
    private static final int ROW_TWIPS = 579;
    private static final int EMU_PER_TWIP = 635;
    private static final double TWIPS_PER_POINT = 20;

    /** So much less than whole lines, that the line above the box keeps its place. */
    private static final int SPARE_TWIPS = 8;

    /** 抄送： is three 4号 characters; further lines begin under the first character after it. */
    private static final int HANGING = 840;

    private ColophonXml() {}

    static String of(ColophonText colophon) {
        Markup rows = new Markup();
        if (!colophon.copyTo().isEmpty()) addCopyTo(rows, colophon.copyTo());
        if (colophon.hasIssuer()) addIssuer(rows, colophon);
        int twips = colophon.rows() * ROW_TWIPS - SPARE_TWIPS;
        return Parts.kept(
                "colophon.xml",
                "HEIGHT",
                String.valueOf(twips * EMU_PER_TWIP),
                "POINTS",
                String.valueOf(twips / TWIPS_PER_POINT),
                "TABLE",
                Parts.kept("colophon-table.xml", "ROWS", rows.toString()));
    }

    private static void addCopyTo(Markup rows, String copyTo) {
        beginCell(rows);
        rows.empty("w:ind", "w:left", String.valueOf(HANGING), "w:hanging", String.valueOf(HANGING));
        rows.close("w:pPr");
        run(rows, copyTo);
        endCell(rows);
    }

    private static void addIssuer(Markup rows, ColophonText colophon) {
        beginCell(rows);
        rows.close("w:pPr");
        run(rows, colophon.issuer());
        rows.open("w:r").empty("w:tab").close("w:r");
        run(rows, colophon.issued());
        endCell(rows);
    }

    private static void beginCell(Markup rows) {
        rows.open("w:tr").open("w:tc");
        rows.insert("<w:tcPr><w:tcW w:w=\"8844\" w:type=\"dxa\"/></w:tcPr>");
        rows.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Colophon");
    }

    private static void endCell(Markup rows) {
        rows.close("w:p").close("w:tc").close("w:tr");
    }

    private static void run(Markup rows, String text) {
        rows.open("w:r").open("w:t", "xml:space", "preserve").text(text);
        rows.close("w:t").close("w:r");
    }
}

package org.fazhi.desktop.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The manual to be printed (使用手册): the help, chapter by chapter, with pictures of the pages it speaks of. */
public final class ManualDocument {
    private static final String TITLE = "法治年报使用手册";
    private static final String BODY = "宋体";
    private static final String HEAD = "黑体";
    /** In points: what an A4 page has between margins of 2.5 cm. */
    private static final int WIDTH = 453;

    private static final double SHAPE = 768.0 / 1366;
    /** In twips. */
    private static final int MARGIN = 1417;

    private final XWPFDocument document = new XWPFDocument();
    private final HelpText help = HelpText.builtIn();

    /** The names of the pictures it has. */
    public static Set<String> pictures() {
        return HelpText.builtIn().chapters().stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .filter(HelpText.Picture.class::isInstance)
                .map(block -> ((HelpText.Picture) block).name())
                .collect(Collectors.toSet());
    }

    /** @param picture the file of a picture, by its name */
    public void write(Path file, String version, Function<String, Path> picture)
            throws IOException, InvalidFormatException {
        page();
        line(TITLE, HEAD, 26, ParagraphAlignment.CENTER).setSpacingBefore(2400);
        line("版本 " + version, BODY, 14, ParagraphAlignment.CENTER).setSpacingAfter(600);
        contents();
        for (HelpText.HelpChapter chapter : help.chapters()) chapter(chapter, picture);
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            document.write(out);
        }
        document.close();
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(11906));
        section.getPgSz().setH(BigInteger.valueOf(16838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.CENTER);
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void contents() {
        for (int i = 0; i < help.chapters().size(); i++) {
            XWPFParagraph entry = document.createParagraph();
            XWPFRun words = entry.createHyperlinkRun("#" + mark(i));
            write(words, help.chapters().get(i).title(), BODY, 12);
        }
    }

    private static String mark(int chapter) {
        return "chapter" + chapter;
    }

    private void chapter(HelpText.HelpChapter chapter, Function<String, Path> picture)
            throws IOException, InvalidFormatException {
        XWPFParagraph head = line(chapter.title(), HEAD, 18, ParagraphAlignment.LEFT);
        head.setPageBreak(true);
        head.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
        var bookmark = head.getCTP().addNewBookmarkStart();
        bookmark.setName(mark(help.chapters().indexOf(chapter)));
        bookmark.setId(BigInteger.valueOf(help.chapters().indexOf(chapter)));
        head.getCTP().addNewBookmarkEnd().setId(bookmark.getId());
        for (HelpText.Piece block : chapter.blocks()) {
            switch (block) {
                case HelpText.Paragraph(String words) -> paragraph(words);
                case HelpText.Heading(String words) -> heading(words);
                case HelpText.Step(String number, String words) -> marked(number + " " + words);
                case HelpText.Point(String words) -> marked("• " + words);
                case HelpText.Table table -> table(table.rows());
                case HelpText.Picture(String caption, String name) -> picture(caption, picture.apply(name));
            }
        }
    }

    private void paragraph(String words) {
        line(words, BODY, 12, ParagraphAlignment.BOTH).setIndentationFirstLine(480);
    }

    private void heading(String words) {
        XWPFParagraph head = line(words, HEAD, 14, ParagraphAlignment.LEFT);
        head.setSpacingBefore(200);
        head.setKeepNext(true);
        head.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.ONE);
    }

    private void marked(String words) {
        XWPFParagraph item = line(words, BODY, 12, ParagraphAlignment.BOTH);
        item.setIndentationLeft(360);
        item.setIndentationHanging(360);
    }

    private void table(List<HelpText.Row> rows) {
        XWPFTable table = document.createTable(rows.size(), 2);
        table.setWidth("100%");
        for (int i = 0; i < rows.size(); i++) {
            String font = i == 0 ? HEAD : BODY;
            write(
                    table.getRow(i).getCell(0).getParagraphs().getFirst().createRun(),
                    rows.get(i).left(),
                    font,
                    10.5);
            write(
                    table.getRow(i).getCell(1).getParagraphs().getFirst().createRun(),
                    rows.get(i).right(),
                    font,
                    10.5);
        }
        table.getRow(0).setRepeatHeader(true);
    }

    private void picture(String caption, Path file) throws IOException, InvalidFormatException {
        XWPFParagraph frame = document.createParagraph();
        frame.setAlignment(ParagraphAlignment.CENTER);
        frame.setKeepNext(true);
        try (InputStream content = Files.newInputStream(file)) {
            frame.createRun()
                    .addPicture(content, PictureType.PNG, caption, Units.toEMU(WIDTH), Units.toEMU(WIDTH * SHAPE));
        }
        line(caption, BODY, 10.5, ParagraphAlignment.CENTER).setSpacingAfter(200);
    }

    private XWPFParagraph line(String words, String font, double size, ParagraphAlignment alignment) {
        XWPFParagraph line = document.createParagraph();
        line.setAlignment(alignment);
        line.setSpacingAfter(60);
        line.setSpacingBetween(1.3);
        write(line.createRun(), words, font, size);
        return line;
    }

    private static void write(XWPFRun run, String words, String font, double size) {
        run.setText(words);
        run.setFontFamily("Times New Roman");
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(size);
    }
}

package org.fazhi.excel.name;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ConfirmedName;
import org.fazhi.catalogue.NamedThing;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.excel.reading.SheetFile;
import org.fazhi.excel.reading.SheetRefused;
import org.fazhi.language.Messages;

/**
 * Confirmed names as a sheet that a clerk can read: kind, where, the words, what they mean, since when, from which file. The
 * codes stand at the end, for the program that reads it.
 */
public final class NameSheet {
    private static final Messages MESSAGES = Messages.of(NameSheet.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final List<Integer> WIDTHS = List.of(10, 30, 40, 40, 18, 30, 30, 30);

    /** The columns, in order. */
    private enum Heading {
        KIND,
        WITHIN,
        WORDS,
        MEANING,
        AT,
        FILE,
        CONTEXT,
        CODE;

        private String word() {
            return MESSAGES.say("heading." + name());
        }
    }

    private NameSheet() {}

    /** What the clerk calls a kind. */
    public static String word(ConfirmedName.Kind kind) {
        return MESSAGES.say("kind." + kind.name());
    }

    /** Writes all names; what a name means is told by the catalogue. */
    public static void write(OutputStream out, List<ConfirmedName> names, Catalogue catalogue) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet(MESSAGES.say("sheet"));
            for (int column = 0; column < WIDTHS.size(); column++)
                sheet.setColumnWidth(column, WIDTHS.get(column) * 256);
            fill(
                    sheet.createRow(0),
                    Stream.of(Heading.values()).map(Heading::word).toList());
            for (ConfirmedName name : names) fill(sheet.createRow(sheet.getLastRowNum() + 1), cells(name, catalogue));
            sheet.createFreezePane(0, 1);
            workbook.write(out);
        }
    }

    private static void fill(Row row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++)
            row.createCell(column).setCellValue(cells.get(column));
    }

    private static List<String> cells(ConfirmedName name, Catalogue catalogue) {
        Optional<NamedThing> thing = NamedThing.of(name.key(), name.meaning(), catalogue);
        return List.of(
                word(name.kind()),
                thing.map(NamedThing::within).orElse(""),
                name.words(),
                thing.map(NamedThing::name).orElse(""),
                name.at()
                        .map(at -> DAY.format(at.atZone(ZoneId.systemDefault())))
                        .orElse(""),
                name.file(),
                name.context(),
                name.meaning());
    }

    /**
     * The names that a file holds.
     *
     * @throws SheetRefused where it is no such file
     */
    public static List<WrittenConfirmation> read(SheetFile file) {
        for (Grid grid : file.grids()) {
            Map<Heading, Integer> columns = columns(grid);
            if (columns.containsKey(Heading.KIND) && columns.containsKey(Heading.WORDS)) return read(grid, columns);
        }
        throw new SheetRefused(MESSAGES.say("no_names", file.name()));
    }

    private static Map<Heading, Integer> columns(Grid grid) {
        Map<Heading, Integer> columns = new HashMap<>();
        for (GridCell cell : grid.row(0).cells())
            for (Heading heading : Heading.values())
                if (heading.word().equals(cell.shown())) columns.put(heading, cell.column());
        return columns;
    }

    private static List<WrittenConfirmation> read(Grid grid, Map<Heading, Integer> columns) {
        List<WrittenConfirmation> names = new ArrayList<>();
        for (int row = 1; row < grid.rowCount(); row++) {
            Map<Heading, String> cells = new HashMap<>();
            for (Heading heading : Heading.values())
                cells.put(
                        heading,
                        columns.containsKey(heading)
                                ? grid.cell(row, columns.get(heading)).shown()
                                : "");
            if (cells.get(Heading.WORDS).isEmpty()) continue;
            names.add(new WrittenConfirmation(
                    row + 1,
                    new ConfirmedName.Key(
                            kind(grid, row, cells.get(Heading.KIND)),
                            cells.get(Heading.CONTEXT),
                            cells.get(Heading.WORDS)),
                    cells.get(Heading.CODE),
                    cells.get(Heading.MEANING),
                    cells.get(Heading.FILE)));
        }
        return names;
    }

    private static ConfirmedName.Kind kind(Grid grid, int row, String word) {
        return Stream.of(ConfirmedName.Kind.values())
                .filter(kind -> word(kind).equals(word))
                .findFirst()
                .orElseThrow(() -> new SheetRefused(MESSAGES.say("no_kind", grid.place(row, 0), word)));
    }
}

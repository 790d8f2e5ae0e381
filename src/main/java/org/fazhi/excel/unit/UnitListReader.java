package org.fazhi.excel.unit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.reading.LoadedSource;
import org.fazhi.excel.reading.SheetFile;
import org.fazhi.excel.reading.SheetRefused;
import org.fazhi.excel.table.HeadingWords;
import org.fazhi.excel.unit.ListColumns.OneList;
import org.fazhi.excel.unit.ListWords.Role;
import org.fazhi.language.Messages;
import org.fazhi.value.UnitKind;

/** Reads the units of a sheet or of pasted text (读取单位名单). */
public final class UnitListReader {
    private static final Messages MESSAGES = Messages.of(UnitListReader.class);

    private final Grid grid;
    private final ListColumns columns;
    private final List<WrittenUnit> units = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int inferred;

    private UnitListReader(Grid grid) {
        this.grid = grid;
        this.columns = ListColumns.of(grid);
    }

    /**
     * The units of a sheet, of the one that is seen and lists most where none is named.
     *
     * @throws SheetRefused where there is no such sheet or no unit in it
     */
    public static UnitList read(SheetFile file, Optional<String> sheet) {
        List<Grid> asked = file.grids().stream()
                .filter(one -> sheet.map(one.name()::equals).orElse(!one.hidden()))
                .toList();
        UnitList most = new UnitList(file.name(), sheet.orElse(""), List.of(), List.of());
        for (Grid grid : asked) {
            UnitList list = new UnitListReader(grid).list(file.name());
            if (list.units().size() > most.units().size()) most = list;
        }
        if (asked.isEmpty() && sheet.isPresent())
            throw new SheetRefused(MESSAGES.say("sheet.absent", file.name(), sheet.get()));
        if (most.units().isEmpty())
            throw new SheetRefused(MESSAGES.say(
                    "none",
                    file.name(),
                    asked.stream().findFirst().map(Grid::name).orElse("")));
        return most;
    }

    /** The units of a block copied from a sheet, or of text that names them. */
    public static UnitList pasted(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        List<List<String>> cells = lines.stream()
                .map(line -> List.of(line.split(separator(lines))))
                .toList();
        LoadedSource source = (LoadedSource) LoadedSource.pasted(cells);
        return read(source.file(), Optional.empty());
    }

    /** Tabs, as sheets put between cells; commas where the first line is of headings between commas. */
    private static String separator(List<String> lines) {
        List<String> first =
                lines.isEmpty() ? List.of() : List.of(lines.getFirst().split("[,，]"));
        boolean headed = first.size() > 1
                && first.stream()
                        .anyMatch(one -> ListWords.role(one)
                                .filter(role -> role == Role.NAME || role == Role.FULL)
                                .isPresent());
        return headed ? "[,，]" : "\t";
    }

    private UnitList list(String file) {
        for (OneList block : columns.blocks()) read(block);
        if (inferred > 0) remarks.add(MESSAGES.say("kind.inferred", inferred));
        return new UnitList(file, grid.name(), units, remarks);
    }

    private void read(OneList block) {
        Optional<UnitKind> section = block.kind();
        for (int row = columns.headingRow() + 1; row < grid.rowCount(); row++) {
            String first = grid.row(row).cells().stream()
                    .filter(cell -> !cell.isBlank())
                    .map(cell -> cell.shown())
                    .findFirst()
                    .orElse("");
            if (HeadingWords.isClosing(first)) break;
            Optional<UnitKind> begun = block.kind().isPresent() ? Optional.empty() : section(row);
            if (begun.isPresent()) section = begun;
            else read(block, row, section);
        }
    }

    /** The kind that a row alone names, for those below it: 一、区直部门（22个）. */
    private Optional<UnitKind> section(int row) {
        List<String> words = grid.row(row).cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> cell.shown())
                .distinct()
                .toList();
        boolean alone = words.size() == 1
                || words.size() == 2 && words.getFirst().length() < 4 && !ListWords.isPossible(words.getFirst());
        return alone ? ListWords.kind(words.getLast()) : Optional.empty();
    }

    private void read(OneList block, int row, Optional<UnitKind> section) {
        String cell = grid.cell(row, block.name()).shown();
        if (cell.isEmpty()) return;
        Optional<UnitKind> kind = section;
        int colon = Math.max(cell.indexOf('：'), cell.indexOf(':'));
        if (colon > 0) {
            Optional<UnitKind> said = ListWords.kind(cell.substring(0, colon));
            if (said.isPresent()) cell = cell.substring(colon + 1);
            kind = said.or(() -> section);
        }
        List<String> names = WrittenName.split(cell);
        for (String name : names) read(block, row, name, kind, names.size() > 1);
    }

    private void read(OneList block, int row, String written, Optional<UnitKind> section, boolean oneOfSeveral) {
        String place = grid.place(row, block.name()).toString();
        WrittenName name = WrittenName.of(written);
        boolean listed = columns.headingRow() >= 0 || oneOfSeveral;
        if (!(listed ? ListWords.isPossible(name.name()) : ListWords.isLikely(name.name()))) {
            if (columns.headingRow() >= 0 && !ListWords.isTotal(name.name()))
                remarks.add(MESSAGES.say("left.out", place, written));
            return;
        }
        if (!seen.add(name.name())) {
            remarks.add(MESSAGES.say("twice", place, name.name()));
            return;
        }
        String shortName = oneOfSeveral ? "" : WrittenName.plain(text(block, row, Role.SHORT));
        List<String> aliases = oneOfSeveral ? List.of() : WrittenName.aliases(text(block, row, Role.ALIAS));
        units.add(new WrittenUnit(
                place,
                name.name(),
                shortName.isEmpty() ? name.shortName() : shortName,
                Stream.concat(aliases.stream(), name.aliases().stream())
                        .filter(alias -> !alias.equals(name.name()))
                        .distinct()
                        .toList(),
                kind(block, row, place, name.name(), section)));
    }

    private Optional<UnitKind> kind(OneList block, int row, String place, String name, Optional<UnitKind> section) {
        String said = text(block, row, Role.KIND);
        if (said.isEmpty()) {
            if (section.isEmpty()) inferred++;
            return section;
        }
        Optional<UnitKind> kind = ListWords.kind(said);
        if (kind.isEmpty())
            remarks.add(MESSAGES.say(
                    "kind.unknown",
                    place,
                    said,
                    name,
                    ListWords.kindByName(name).label()));
        return kind;
    }

    private String text(OneList block, int row, Role role) {
        return block.column(role).map(column -> grid.cell(row, column).shown()).orElse("");
    }
}

package org.fazhi.excel.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.excel.reading.SheetFile;
import org.fazhi.excel.reading.SheetRefused;
import org.fazhi.language.Messages;

/** A form that came back (回表): whose it is, and, unless its structure was changed, what stands in it. */
public final class ReturnedForm {
    private static final Messages MESSAGES = Messages.of(ReturnedForm.class);
    private static final String WITH_MACROS = ".xlsm";

    private final SheetFile file;
    private final FormPlan plan;

    private ReturnedForm(SheetFile file, FormPlan plan) {
        this.file = file;
        this.plan = plan;
    }

    /** Throws {@link SheetRefused} where the file is no form of this program, or its hidden sheet was changed. */
    public static ReturnedForm in(SheetFile file) {
        Grid hidden = file.grids().stream()
                .filter(FormPlan::isIn)
                .findFirst()
                .orElseThrow(() -> new SheetRefused(MESSAGES.say("refused.no_form", file.name())));
        return FormPlan.read(hidden)
                .map(plan -> new ReturnedForm(file, plan))
                .orElseThrow(() -> new SheetRefused(MESSAGES.say("refused.tampered", file.name())));
    }

    public FormIdentity identity() {
        return plan.identity();
    }

    /** Throws {@link SheetRefused}, naming the first cell, where something that must not move did. */
    public ReturnedContent content() {
        plan.fixed().forEach(this::requireUnmoved);
        List<String> remarks = new ArrayList<>();
        if (file.name().toLowerCase(Locale.ROOT).endsWith(WITH_MACROS)) remarks.add(MESSAGES.say("remark.macros"));
        if (file.external()) remarks.add(MESSAGES.say("remark.external"));
        List<ReturnedContent.Answer> answers =
                plan.entries().stream().map(this::answer).toList();
        sayStrays(remarks);
        return new ReturnedContent(
                answers, plan.tables().stream().map(this::rows).toList(), file.since1904(), remarks);
    }

    private void requireUnmoved(FormPlan.Fixed fixed) {
        Grid grid = grid(fixed.place().sheet());
        String found = grid.cell(fixed.place().row(), fixed.place().column()).shown();
        if (FormPlan.bare(found).equals(fixed.text())) return;
        throw new SheetRefused(
                found.isEmpty()
                        ? MESSAGES.say("refused.moved.empty", file.name(), fixed.place(), fixed.text())
                        : MESSAGES.say("refused.moved", file.name(), fixed.place(), fixed.text(), found));
    }

    private Grid grid(String name) {
        return file.grid(name).orElseThrow(() -> new SheetRefused(MESSAGES.say("refused.no_sheet", file.name(), name)));
    }

    private ReturnedContent.Answer answer(FormPlan.Entry entry) {
        CellPlace place = entry.place();
        Grid grid = grid(place.sheet());
        boolean merged = grid.merges().stream().anyMatch(range -> range.covers(place.row(), place.column()));
        return new ReturnedContent.Answer(
                entry.indicator(),
                place,
                grid.cell(place.row(), place.column()),
                entry.sentOut(),
                grid.hiddenRows().contains(place.row()),
                merged);
    }

    private ReturnedContent.Rows rows(FormPlan.Table table) {
        Grid grid = grid(table.sheet());
        List<ReturnedContent.Line> lines = new ArrayList<>();
        for (int row = table.firstRow(); row < grid.rowCount(); row++) {
            Map<String, GridCell> cells = new HashMap<>();
            Map<String, CellPlace> places = new HashMap<>();
            for (int column = 0; column < table.columns().size(); column++) {
                GridCell cell = grid.cell(row, column);
                places.put(table.columns().get(column), grid.place(row, column));
                if (!cell.isBlank()) cells.put(table.columns().get(column), cell);
            }
            Optional<RowMark> mark =
                    RowMark.read(grid.cell(row, table.columns().size()).shown());
            if (cells.isEmpty() && mark.isEmpty()) continue;
            lines.add(new ReturnedContent.Line(
                    grid.place(row, 0), mark, cells, places, grid.hiddenRows().contains(row)));
        }
        return new ReturnedContent.Rows(table.ledger(), table.sheet(), table.columns(), lines);
    }

    /** What was written where nothing is asked is not read, and not passed over in silence. */
    private void sayStrays(List<String> remarks) {
        Set<String> sheets = new HashSet<>();
        plan.entries().forEach(entry -> sheets.add(entry.place().sheet()));
        for (String name : sheets) {
            Grid grid = grid(name);
            int last = plan.entries().stream()
                    .map(FormPlan.Entry::place)
                    .filter(place -> place.sheet().equals(name))
                    .mapToInt(CellPlace::row)
                    .max()
                    .orElse(0);
            int widest = plan.fixed().stream()
                    .map(FormPlan.Fixed::place)
                    .filter(place -> place.sheet().equals(name))
                    .mapToInt(CellPlace::column)
                    .max()
                    .orElse(0);
            for (int row = 0; row < grid.rowCount(); row++)
                for (GridCell cell : grid.row(row).cells())
                    if (!cell.isBlank() && !cell.carried() && (row > last || cell.column() > widest))
                        remarks.add(MESSAGES.say("remark.stray", grid.place(row, cell.column()), cell.shown()));
        }
        Set<String> known = new HashSet<>(sheets);
        plan.tables().forEach(table -> known.add(table.sheet()));
        known.add(MESSAGES.say("sheet.guide"));
        known.add(MESSAGES.say("sheet.lists"));
        file.grids().stream()
                .filter(grid -> !known.contains(grid.name()) && !FormPlan.isIn(grid) && grid.rowCount() > 0)
                .forEach(grid -> remarks.add(MESSAGES.say("remark.sheet", grid.name())));
    }
}

package org.fazhi.workspace.intake;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;
import org.fazhi.edit.Edit;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.holiday.HolidaySheet;
import org.fazhi.excel.reading.SheetFile;
import org.fazhi.excel.reading.SheetRefused;
import org.fazhi.formula.CatalogueFormulas;
import org.fazhi.language.Messages;
import org.fazhi.ledger.SpecialDay;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;

/**
 * Brings holidays and shifted working days into a year's calendar (导入节假日), which time limits in its ledgers are counted
 * by. They go before those that are built in and those imported earlier.
 */
public final class HolidayIntake {
    private static final Messages MESSAGES = Messages.of(HolidayIntake.class);

    private final Workspace workspace;

    public HolidayIntake(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The days of a sheet, the first one that is seen where none is named. */
    public List<SpecialDay> read(SheetFile file, Optional<String> sheet) {
        Grid grid = sheet.isPresent()
                ? file.grid(sheet.get()).orElseThrow(() -> new Refused(MESSAGES.say("holidays.no_sheet", sheet.get())))
                : file.grids().stream()
                        .filter(one -> !one.hidden())
                        .findFirst()
                        .orElseThrow(() -> new Refused(MESSAGES.say("holidays.no_sheet", file.name())));
        try {
            return HolidaySheet.read(grid);
        } catch (SheetRefused refused) {
            throw new Refused(refused.getMessage(), refused);
        }
    }

    /** Saves them as one step that can be undone. */
    public CompletableFuture<YearBook> accept(int year, List<SpecialDay> days) {
        CatalogueEditing editing = new CatalogueEditing(workspace.catalogue(year), new CatalogueFormulas());
        return switch (editing.calendar().set(days)) {
            case EditingOutcome.Declined _ -> CompletableFuture.completedFuture(workspace.book(year));
            case EditingOutcome.Edited(Catalogue changed, String what) ->
                workspace.apply(new Edit.SetCatalogue(year, changed, what));
        };
    }
}

package org.fazhi.desktop.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.catalogue.editing.EditingOutcome;
import org.fazhi.catalogue.editing.IndicatorEditing;
import org.fazhi.desktop.CatalogueSteps;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.dialog.DialogWindow;
import org.fazhi.desktop.entry.CatalogueEditor;
import org.fazhi.desktop.entry.Choices;
import org.fazhi.desktop.entry.FormGrid;
import org.fazhi.excel.indicator.PlannedCell;
import org.fazhi.language.Messages;
import org.fazhi.value.MeasureUnit;
import org.fazhi.workspace.YearBook;

/**
 * Adds an indicator for a row of a sheet that none fits (新建指标): the name is the sheet's, unit of measure and work item
 * are asked. All else about it is for 设置.
 *
 * @param year the year that is imported into
 */
record NewIndicator(Session session, Supplier<Integer> year) {
    private static final Messages MESSAGES = Messages.of(NewIndicator.class);

    /** Whether there is a year that could have it; before the first one there is none. */
    boolean isPossible() {
        return session.workspace().catalogueBook(year.get()).isPresent();
    }

    /** A year that only the import begins takes over what another asks for, which then has to ask for it, too. */
    private int keptYear() {
        return session.workspace().catalogueBook(year.get()).map(YearBook::year).orElseThrow();
    }

    static String nameIn(PlannedCell cell) {
        return cell.label().substring(cell.label().lastIndexOf('/') + 1).strip();
    }

    /** @param whenAdded told the code of the indicator */
    void ask(Window owner, PlannedCell cell, Consumer<String> whenAdded) {
        new Form(owner, cell, whenAdded).show();
    }

    /** The fields and what becomes of them. */
    private final class Form implements CatalogueSteps.Asker {
        private final PlannedCell cell;
        private final Consumer<String> whenAdded;
        private final DialogWindow dialog;
        private final TextField name;
        private final TextField measure;
        private final ComboBox<WorkItem> item;
        private final FormGrid.Row nameRow;

        Form(Window owner, PlannedCell cell, Consumer<String> whenAdded) {
            this.cell = cell;
            this.whenAdded = whenAdded;
            this.dialog = new DialogWindow(owner, "new-indicator", MESSAGES.say("new.title", keptYear()));
            this.name = new TextField(nameIn(cell));
            this.measure = new TextField(
                    cell.quantity().map(one -> one.unit().symbol()).orElse(""));
            this.item = items(session.workspace().catalogue(keptYear()));
            FormGrid grid = new FormGrid();
            nameRow = grid.add("new-name", MESSAGES.say("new.name"), name);
            grid.add("new-measure", MESSAGES.say("new.measure"), measure);
            grid.add("new-item", MESSAGES.say("new.item"), item);
            CatalogueEditor.dress(grid);
            Map<String, String> proposed = grid.written();
            dialog.atStake(() -> Optional.of(MESSAGES.say("new.unsaved"))
                    .filter(_ -> !grid.written().equals(proposed)));
            dialog.content(new VBox(grid), true);
            dialog.offer("new-cancel", MESSAGES.say("cancel"), dialog::dismiss);
            dialog.accept("new-accept", MESSAGES.say("new.accept"), this::add);
        }

        /** The work item of what the name is most like is chosen. */
        private ComboBox<WorkItem> items(Catalogue catalogue) {
            Optional<String> likely = cell.proposals().stream()
                    .findFirst()
                    .map(one -> one.indicator().workItem());
            return Choices.of(
                    catalogue.itemsInUse(),
                    one -> catalogue
                                    .area(one.area())
                                    .map(area -> area.tab() + " · ")
                                    .orElse("")
                            + one.name(),
                    one -> likely.filter(one.code()::equals).isPresent());
        }

        void show() {
            dialog.show(560, 300);
        }

        private void add() {
            session.catalogueSteps().ask(keptYear(), editing -> added(editing.catalogue(), editing.indicators()), this);
        }

        private EditingOutcome added(Catalogue catalogue, IndicatorEditing editing) {
            MeasureUnit unit = new MeasureUnit(measure.getText().strip());
            int written = cell.quantity().map(one -> one.number().scale()).orElse(0);
            int decimals = Math.max(written, Indicator.Measure.usualDecimals(unit));
            return editing.add(new Indicator(
                    editing.freeCode(),
                    new Indicator.Words(written(), List.of(), ""),
                    item.getValue().code(),
                    new Indicator.Measure(
                            unit, Math.clamp(decimals, 0, Indicator.MOST_DECIMALS), Indicator.Direction.NEUTRAL),
                    cell.unit().isPresent() ? new IndicatorKind.Collected() : new IndicatorKind.Entered(),
                    responsible(catalogue),
                    Indicator.Expected.unbounded(false),
                    Indicator.Asking.everyYear(false)));
        }

        private String written() {
            return name.getText().strip();
        }

        /** Who answers for the others of the work item. */
        private String responsible(Catalogue catalogue) {
            Optional<String> neighbour = catalogue.indicators().stream()
                    .filter(one -> one.workItem().equals(item.getValue().code()))
                    .map(Indicator::responsibleUnit)
                    .findFirst();
            return neighbour.orElseGet(() -> catalogue.units().getFirst().code());
        }

        @Override
        public void saved(Catalogue edited) {
            dialog.close();
            edited.indicators().stream()
                    .filter(one -> one.name().equals(written()))
                    .findFirst()
                    .ifPresent(one -> whenAdded.accept(one.code()));
        }

        @Override
        public void refused(String reason) {
            nameRow.object(Optional.of(reason));
        }
    }
}

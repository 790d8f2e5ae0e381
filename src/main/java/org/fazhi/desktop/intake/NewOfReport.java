package org.fazhi.desktop.intake;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.desktop.control.dialog.DialogWindow;
import org.fazhi.desktop.entry.CatalogueEditor;
import org.fazhi.desktop.entry.Choices;
import org.fazhi.desktop.entry.FormGrid;
import org.fazhi.language.Messages;
import org.fazhi.narrative.foreign.TextPlace;
import org.fazhi.workspace.intake.ReportChoices.FigureChoice;
import org.fazhi.workspace.intake.ReportFigure;
import org.fazhi.workspace.intake.ReportPlan;

/** Asks what a new indicator is to be called, and of which work item it is (新建指标); it comes with the report that is accepted. */
final class NewOfReport {
    private static final Messages MESSAGES = Messages.of(NewOfReport.class);

    private final DialogWindow dialog;
    private final TextField name;
    private final ComboBox<WorkItem> item;
    private final FormGrid.Row nameRow;
    private final Catalogue catalogue;
    private final Consumer<FigureChoice> whenAdded;

    private NewOfReport(Window owner, ReportPlan plan, ReportFigure figure, Consumer<FigureChoice> whenAdded) {
        this.catalogue = plan.catalogue();
        this.whenAdded = whenAdded;
        dialog = new DialogWindow(owner, "new-indicator", MESSAGES.say("new.title", plan.year()));
        name = new TextField(figure.placed().figure().subject());
        item = items(likely(plan, figure));
        FormGrid grid = new FormGrid();
        nameRow = grid.add("new-name", MESSAGES.say("new.name"), name);
        grid.add("new-item", MESSAGES.say("new.item"), item);
        CatalogueEditor.dress(grid);
        Map<String, String> proposed = grid.written();
        dialog.atStake(() -> Optional.of(MESSAGES.say("new.unsaved"))
                .filter(_ -> !grid.written().equals(proposed)));
        dialog.content(new VBox(grid), true);
        dialog.offer("new-cancel", MESSAGES.say("cancel"), dialog::dismiss);
        dialog.accept("new-accept", MESSAGES.say("new.accept"), this::add);
    }

    static void ask(Window owner, ReportPlan plan, ReportFigure figure, Consumer<FigureChoice> whenAdded) {
        new NewOfReport(owner, plan, figure, whenAdded).dialog.show(560, 260);
    }

    /** Where its paragraph goes; else that of the indicator it is most like. */
    private static Optional<String> likely(ReportPlan plan, ReportFigure figure) {
        return plan.lines().stream()
                .filter(line -> line.line().equals(figure.placed().line()))
                .filter(line -> line.place().kind() == TextPlace.Kind.WORK_ITEM)
                .findFirst()
                .map(line -> line.place().code())
                .or(() -> figure.match().indicator().map(Indicator::workItem));
    }

    private ComboBox<WorkItem> items(Optional<String> likely) {
        return Choices.of(
                catalogue.itemsInUse(),
                one -> catalogue.area(one.area()).map(Area::tab).orElse("") + " · " + one.name(),
                one -> likely.filter(one.code()::equals).isPresent());
    }

    private void add() {
        String written = name.getText().strip();
        if (written.isEmpty()) {
            nameRow.object(Optional.of(MESSAGES.say("report.new.nameless")));
            return;
        }
        boolean taken =
                catalogue.indicators().stream().anyMatch(one -> one.name().equals(written));
        if (taken) {
            nameRow.object(Optional.of(MESSAGES.say("report.new.taken", written)));
            return;
        }
        dialog.close();
        whenAdded.accept(new FigureChoice.New(written, item.getValue().code()));
    }
}

package org.fazhi.desktop.design;

import java.util.Optional;
import javafx.scene.control.ComboBox;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.desktop.entry.Choices;

/** The drop-down of the work items a ledger can be shown under (所属工作事项). */
final class WorkItems {

    private WorkItems() {}

    static ComboBox<WorkItem> choice(Catalogue catalogue, Optional<String> chosen) {
        return Choices.of(
                catalogue.itemsInUse(),
                one -> label(catalogue, one),
                one -> chosen.filter(one.code()::equals).isPresent());
    }

    static String label(Catalogue catalogue, WorkItem item) {
        return catalogue.area(item.area()).map(area -> area.tab() + " · ").orElse("") + item.name();
    }
}

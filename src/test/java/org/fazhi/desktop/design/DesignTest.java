package org.fazhi.desktop.design;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.desktop.entry.CatalogueEntry;
import org.fazhi.ledger.Ledger;

/** The window 台账设计 on the ledger of reconsiderations, worked through its controls. */
abstract class DesignTest extends ScreenTest {
    static final String CODE = "reconsideration";

    Optional<Path> given = Optional.empty();
    Optional<Path> taken = Optional.empty();

    final void design(String ledger) {
        interact(() -> LedgerDesigner.open(session(), Optional.of(ledger), (_, _) -> given, _ -> taken));
        settle();
    }

    final Catalogue catalogue() {
        return workspace().book(2020).catalogue();
    }

    final Ledger ledger() {
        return catalogue().ledger(CODE).orElseThrow();
    }

    final void tab(String key) {
        TabPane tabs = lookup(".design-pane .tab-pane").queryAs(TabPane.class);
        interact(() -> tabs.getTabs().stream()
                .filter(one -> one.getId().equals("design-tab-" + key))
                .forEach(tabs.getSelectionModel()::select));
        settle();
    }

    final void fill(String id, String words) {
        TextInputControl field = lookup(id).queryAs(TextInputControl.class);
        interact(() -> field.setText(words));
        settle();
    }

    /** Chooses by what a drop-down shows. */
    final <T> void choose(String id, String words) {
        ComboBox<T> box = lookup(id).queryAs(ComboBox.class);
        interact(() -> box.getItems().stream()
                .filter(one -> box.getConverter().toString(one).equals(words))
                .findFirst()
                .ifPresentOrElse(box::setValue, () -> {
                    throw new AssertionError(words + " in " + box.getItems());
                }));
        settle();
    }

    final void entry(String editor, String name) {
        ListView<CatalogueEntry> list =
                lookup("#editor-" + editor + " #entry-list").queryListView();
        interact(() -> list.getItems().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select));
        settle();
    }
}

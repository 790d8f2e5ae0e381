package org.fazhi.desktop.design;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.Shown;
import org.fazhi.desktop.draft.EntryAddress;
import org.fazhi.desktop.entry.CatalogueEditor;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Ledger;
import org.fazhi.workspace.YearBook;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** One ledger being designed (台账设计页): its columns, its rules, what is counted from it, and what it is called. */
final class DesignPane extends VBox {
    private static final Messages MESSAGES = Messages.of(DesignPane.class);

    private final String code;
    private final Label name = new Label();
    private final Label place = new Label();
    private final Label locked = new Label("", new FontIcon(Material2AL.LOCK));
    private final TabPane tabs = new TabPane();
    private final Map<String, CatalogueEditor> editors = new LinkedHashMap<>();
    private final ParticularsPage particulars;

    DesignPane(Session session, String code) {
        super(8);
        this.code = code;
        name.setId("design-name");
        name.getStyleClass().add("section-title");
        place.getStyleClass().add("muted");
        locked.setId("design-locked");
        locked.getStyleClass().add("design-locked");
        locked.setWrapText(true);
        tabs.setAccessibleText(MESSAGES.say("tabs"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        editors.put("columns", new CatalogueEditor(session, new ColumnEntries(code)));
        editors.put("rules", new CatalogueEditor(session, new RuleEntries(session, code)));
        editors.put("counts", new CatalogueEditor(session, new CountEntries(session, code)));
        particulars = new ParticularsPage(session, code);
        Map<String, Node> pages = new LinkedHashMap<>(editors);
        pages.put("ledger", particulars);
        pages.forEach((key, page) -> {
            Tab one = new Tab(MESSAGES.say("tab." + key), page);
            one.setId("design-tab-" + key);
            tabs.getTabs().add(one);
        });
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getChildren().setAll(name, place, locked, tabs);
        getStyleClass().add("design-pane");
        session.bookProperty().when(Shown.property(this)).subscribe(this::show);
    }

    /** Whether something was typed here that was not saved. */
    boolean hasUnsaved() {
        return particulars.hasUnsaved() || editors.values().stream().anyMatch(CatalogueEditor::hasUnsaved);
    }

    /** Gives up what was typed here and not saved. */
    void giveUp() {
        particulars.giveUp();
        editors.values().forEach(CatalogueEditor::giveUp);
    }

    /** Opens the form of an entry of one of the lists. */
    void open(EntryAddress entry) {
        open("design-tab-" + entry.list());
        Optional.ofNullable(editors.get(entry.list())).ifPresent(one -> one.select(entry.code()));
    }

    /** Id of the tab that is open. */
    String tab() {
        return tabs.getSelectionModel().getSelectedItem().getId();
    }

    /** Opens a tab by its id. */
    void open(String tab) {
        tabs.getTabs().stream()
                .filter(one -> one.getId().equals(tab))
                .findFirst()
                .ifPresent(tabs.getSelectionModel()::select);
    }

    private void show(YearBook book) {
        Catalogue catalogue = book.catalogue();
        catalogue.ledger(code).ifPresent(ledger -> {
            name.setText(ledger.name());
            place.setText(
                    MESSAGES.say("place", item(catalogue, ledger), ledger.own().size(), ledger.code()));
        });
        locked.setText(MESSAGES.say("locked", book.year()));
        locked.setVisible(book.locked());
        locked.setManaged(book.locked());
    }

    private static String item(Catalogue catalogue, Ledger ledger) {
        String area =
                catalogue.area(ledger.area()).map(one -> one.tab() + " · ").orElse("");
        return area + catalogue.workItem(ledger.workItem()).map(WorkItem::name).orElse("");
    }
}

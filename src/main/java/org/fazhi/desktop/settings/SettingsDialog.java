package org.fazhi.desktop.settings;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.dialog.DialogWindow;
import org.fazhi.desktop.design.LedgerDesigner;
import org.fazhi.desktop.entry.CatalogueEditor;
import org.fazhi.language.Messages;

/** The settings (设置): pages at the left; everything is kept as soon as it is entered and can be undone. */
public final class SettingsDialog {
    private static final Messages MESSAGES = Messages.of(SettingsDialog.class);

    /** The pages, in order. */
    public enum Page {
        REPORT,
        OFFICE,
        INDICATORS,
        UNITS,
        ITEMS,
        APPEARANCE
    }

    private final Session session;
    private final DialogWindow dialog;
    private final ListView<Page> pages = new ListView<>();
    private final StackPane body = new StackPane();
    private final Map<Page, Node> made = new EnumMap<>(Page.class);

    public SettingsDialog(Session session) {
        this.session = session;
        this.dialog = new DialogWindow(
                session.window(),
                "settings",
                MESSAGES.say("settings.title", session.book().year()));
        pages.setId("settings-pages");
        pages.setAccessibleText(MESSAGES.say("settings.pages"));
        pages.getStyleClass().add("settings-pages");
        pages.getItems().setAll(Page.values());
        pages.setCellFactory(_ -> new PageCell());
        pages.getSelectionModel().selectedItemProperty().subscribe(this::open);
        body.getStylesheets()
                .add(SettingsDialog.class.getResource("settings.css").toExternalForm());
        pages.getStylesheets().addAll(body.getStylesheets());
        dialog.side(pages);
        dialog.content(body, false);
        dialog.aside("settings-ledgers", MESSAGES.say("ledgers"), this::designLedgers);
        dialog.aside("settings-backups", MESSAGES.say("backups"), this::openBackups);
        dialog.offer("settings-close", MESSAGES.say("close"), this::close);
        dialog.whenDismissed(this::close);
    }

    public void show(Page page) {
        pages.getSelectionModel().select(page);
        dialog.show(1000, 680);
    }

    private void open(Page page) {
        if (page == null) return;
        keep();
        body.getChildren().setAll(made.computeIfAbsent(page, this::make));
    }

    private Node make(Page page) {
        return switch (page) {
            case REPORT -> ReportPage.report(session);
            case OFFICE -> ReportPage.office(session);
            case INDICATORS -> new CatalogueEditor(session, new IndicatorEntries());
            case UNITS ->
                new CatalogueEditor(session, new UnitEntries(session.book().year()));
            case ITEMS -> new CatalogueEditor(session, new WorkItemEntries());
            case APPEARANCE -> new AppearancePage(session.appearance());
        };
    }

    private void keep() {
        made.values().forEach(page -> {
            if (page instanceof SettingsPage settings) settings.keep();
        });
    }

    private void designLedgers() {
        close();
        LedgerDesigner.open(session, Optional.empty());
    }

    private void openBackups() {
        close();
        session.navigator().backups();
    }

    private void close() {
        keep();
        dialog.close();
    }

    private static final class PageCell extends ListCell<Page> {
        @Override
        protected void updateItem(Page page, boolean empty) {
            super.updateItem(page, empty);
            setText(empty ? "" : MESSAGES.say("page." + page.name().toLowerCase(java.util.Locale.ROOT)));
            setId(empty ? "" : "settings-page-" + page.name().toLowerCase(java.util.Locale.ROOT));
        }
    }
}

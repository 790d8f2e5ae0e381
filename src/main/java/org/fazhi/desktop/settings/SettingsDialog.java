package org.fazhi.desktop.settings;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.check.Place;
import org.fazhi.desktop.ClosedYear;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.dialog.DialogWindow;
import org.fazhi.desktop.control.dialog.SaveTarget;
import org.fazhi.desktop.control.dialog.StartFolder;
import org.fazhi.desktop.control.dialog.SystemFiles;
import org.fazhi.desktop.design.LedgerDesigner;
import org.fazhi.desktop.draft.EntryAddress;
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
        AREAS,
        CHAPTERS,
        CALENDAR,
        NAMES,
        APPEARANCE,
        ABOUT
    }

    private final Session session;
    private final DialogWindow dialog;
    private final ListView<Page> pages = new ListView<>();
    private final StackPane body = new StackPane();
    private final Map<Page, Node> made = new EnumMap<>(Page.class);
    private Optional<Runnable> closing = Optional.empty();
    private Map<ReportSetting, String> told = Map.of();

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
        dialog.aside("settings-setup", MESSAGES.say("setup"), this::openSetup);
        dialog.aside("settings-backups", MESSAGES.say("backups"), this::openBackups);
        dialog.offer("settings-close", MESSAGES.say("close"), dialog::dismiss);
        dialog.whenDismissed(() -> {
            editors().forEach(CatalogueEditor::giveUp);
            close(() -> {});
        });
        int year = session.book().year();
        session.bookProperty().subscribe(now -> {
            if (now != null && now.year() == year) dialog.say(ClosedYear.why(now));
        });
        dialog.atStake(() -> Optional.of(MESSAGES.say("unsaved")).filter(_ -> hasUnsaved()));
        dialog.whenSaved(() -> session.saving()
                .ask(() -> reportPages().forEach(page -> {
                    page.keepAgain();
                    page.keep();
                })));
    }

    public void show(Page page) {
        pages.getSelectionModel().select(page);
        dialog.show(1000, 680);
    }

    /** Shows the form of an entry of one of the lists. */
    public void show(EntryAddress entry) {
        Page page = Page.valueOf(entry.list().toUpperCase(java.util.Locale.ROOT));
        show(page);
        if (made.get(page) instanceof CatalogueEditor editor) editor.select(entry.code());
    }

    private void open(Page page) {
        if (page == null) return;
        body.getChildren().setAll(made.computeIfAbsent(page, this::make));
    }

    private Node make(Page page) {
        return switch (page) {
            case REPORT -> ReportPage.report(session, this::goOnClosing);
            case OFFICE -> ReportPage.office(session, this::goOnClosing);
            case INDICATORS -> new CatalogueEditor(session, new IndicatorEntries(this::asked));
            case UNITS ->
                new CatalogueEditor(session, new UnitEntries(session.book().year()));
            case ITEMS -> new CatalogueEditor(session, new WorkItemEntries());
            case AREAS ->
                new CatalogueEditor(session, new AreaEntries(session.book().year()));
            case CHAPTERS ->
                new CatalogueEditor(session, new ChapterEntries(session.book().year()));
            case CALENDAR ->
                new CalendarPage(session, SystemFiles.ofSystem(session.memory().startFolder()));
            case NAMES -> names();
            case APPEARANCE -> new AppearancePage(session.appearance());
            case ABOUT -> new AboutPage();
        };
    }

    private Node asked(Catalogue catalogue, Indicator indicator) {
        Place where = new Place(Place.Kind.ASKED, indicator.code(), indicator.name());
        return new AskedLine(
                catalogue,
                session.book().year(),
                indicator,
                () -> close(() -> session.navigator().go(where)));
    }

    private NamesPage names() {
        StartFolder start = session.memory().startFolder();
        return new NamesPage(session, SaveTarget.dialog(start), SystemFiles.ofSystem(start));
    }

    private void designLedgers() {
        close(() -> LedgerDesigner.open(session, Optional.empty()));
    }

    private void openSetup() {
        close(() -> session.navigator().setup());
    }

    private void openBackups() {
        close(() -> session.navigator().backups());
    }

    /** Sends what is typed and closes when all of it is kept. Asked once more, it also gives up what was refused. */
    private void close(Runnable whenClosed) {
        closing = Optional.of(whenClosed);
        reportPages().forEach(ReportPage::keepAgain);
        goOnClosing();
    }

    private void goOnClosing() {
        if (closing.isEmpty()) return;
        reportPages().forEach(ReportPage::keep);
        if (reportPages().anyMatch(ReportPage::isOnItsWay)) return;
        Runnable whenClosed = closing.get();
        closing = Optional.empty();
        Map<ReportSetting, String> unkept = new EnumMap<>(ReportSetting.class);
        reportPages().forEach(page -> unkept.putAll(page.unkept()));
        if (unkept.isEmpty() || unkept.equals(told)) {
            reportPages().forEach(ReportPage::giveUp);
            dialog.close();
            body.getChildren().clear();
            whenClosed.run();
        } else {
            told = unkept;
            made.forEach((page, node) -> {
                if (node instanceof ReportPage report && !report.unkept().isEmpty())
                    pages.getSelectionModel().select(page);
            });
        }
    }

    private boolean hasUnsaved() {
        return editors().anyMatch(CatalogueEditor::hasUnsaved);
    }

    private Stream<CatalogueEditor> editors() {
        return made.values().stream().filter(CatalogueEditor.class::isInstance).map(CatalogueEditor.class::cast);
    }

    private Stream<ReportPage> reportPages() {
        return made.values().stream().filter(ReportPage.class::isInstance).map(ReportPage.class::cast);
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

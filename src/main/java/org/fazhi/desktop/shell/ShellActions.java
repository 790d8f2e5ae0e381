package org.fazhi.desktop.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.fazhi.check.Place;
import org.fazhi.desktop.ClosedYear;
import org.fazhi.desktop.Reopening;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.backup.BackupDesk;
import org.fazhi.desktop.backup.BackupDialog;
import org.fazhi.desktop.control.dialog.SaveTarget;
import org.fazhi.desktop.control.dialog.SystemFiles;
import org.fazhi.desktop.design.LedgerDesigner;
import org.fazhi.desktop.draft.EntryAddress;
import org.fazhi.desktop.filing.FilingsDialog;
import org.fazhi.desktop.help.HelpDesk;
import org.fazhi.desktop.history.HistoryDialog;
import org.fazhi.desktop.intake.ImportWizard;
import org.fazhi.desktop.intake.LedgerWizard;
import org.fazhi.desktop.intake.ReportWizard;
import org.fazhi.desktop.merge.MergeDialog;
import org.fazhi.desktop.report.ReportSaving;
import org.fazhi.desktop.settings.NewYearDialog;
import org.fazhi.desktop.settings.RemoveYearDialog;
import org.fazhi.desktop.settings.SettingsDialog;
import org.fazhi.desktop.setup.SetupWizard;
import org.fazhi.desktop.welcome.WelcomeWays;
import org.fazhi.language.Messages;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.filing.IndicatorExport;

/** What the header's menus, the keys and dropped files start. */
final class ShellActions implements WelcomeWays {
    private static final Messages MESSAGES = Messages.of(ShellActions.class);
    private static final String REPORT_SETTINGS = "report.";

    private final Session session;
    private final SaveTarget target;
    private final SystemFiles system;
    private final Reopening reopening;
    private final HelpDesk help;
    private final Consumer<Path> toFolder;
    private final Runnable whenNoYearIsLeft;

    /**
     * @param toFolder opens another workspace in place of this
     * @param whenNoYearIsLeft offers the ways to begin one
     */
    ShellActions(
            Session session,
            SaveTarget target,
            SystemFiles system,
            Reopening reopening,
            HelpDesk help,
            Consumer<Path> toFolder,
            Runnable whenNoYearIsLeft) {
        this.session = session;
        this.target = target;
        this.system = system;
        this.reopening = reopening;
        this.help = help;
        this.toFolder = toFolder;
        this.whenNoYearIsLeft = whenNoYearIsLeft;
    }

    @Override
    public SystemFiles system() {
        return system;
    }

    void settings() {
        settings(SettingsDialog.Page.REPORT);
    }

    /** Opens the list of those who work here. */
    void operators() {
        settings(SettingsDialog.Page.OFFICE);
    }

    /** Opens the settings where the place is. */
    void settings(Place place) {
        if (place.kind() == Place.Kind.ENTRY) entry(EntryAddress.of(place));
        else
            settings(
                    place.code().startsWith(REPORT_SETTINGS) ? SettingsDialog.Page.REPORT : SettingsDialog.Page.OFFICE);
    }

    private void entry(EntryAddress entry) {
        session.keepEverything();
        if (entry.ledger().isEmpty()) new SettingsDialog(session).show(entry);
        else LedgerDesigner.open(session, entry);
    }

    private void settings(SettingsDialog.Page page) {
        session.keepEverything();
        new SettingsDialog(session).show(page);
    }

    /** Shows the backups of what stands on the screen now. */
    void backups() {
        session.keepEverything();
        new BackupDialog(BackupDesk.of(session, reopening), target, system).show();
    }

    /** Compares another PC's workspace with this one. */
    void merge() {
        session.keepEverything();
        new MergeDialog(session, system).show();
    }

    /** Leads through what a workspace needs first. */
    void setup() {
        session.keepEverything();
        new SetupWizard(session, system).show();
    }

    /** Shows what was done, what stands on the screen now included. */
    void history() {
        session.keepEverything();
        new HistoryDialog(session).show();
    }

    @Override
    public void openBackup() {
        new BackupDialog(BackupDesk.of(session, reopening), target, system).chooseFile();
    }

    @Override
    public void changeFolder() {
        system.chooseFolder(session.window(), MESSAGES.say("folder.choose")).ifPresent(toFolder);
    }

    @Override
    public void help() {
        help.open();
    }

    /** Shows how often the year was filed, on what stands on the screen now. */
    void filings() {
        session.keepEverything();
        new FilingsDialog(session, system).show();
    }

    void newYear() {
        session.keepEverything();
        new NewYearDialog(session).show();
    }

    void removeYear() {
        session.keepEverything();
        RemoveYearDialog.ask(session, whenNoYearIsLeft);
    }

    void importIndicators() {
        importIndicators(Optional.empty());
    }

    private void importIndicators(Optional<Path> file) {
        session.keepEverything();
        new ImportWizard(session).show(file);
    }

    void importLedger() {
        importLedger(Optional.empty());
    }

    private void importLedger(Optional<Path> file) {
        if (session.book().locked()) {
            session.statusWords().warn(ClosedYear.why(session.book()));
            return;
        }
        session.keepEverything();
        new LedgerWizard(session, target).show(file, Optional.empty());
    }

    void importReport() {
        importReport(Optional.empty());
    }

    private void importReport(Optional<Path> file) {
        session.keepEverything();
        new ReportWizard(session).show(file);
    }

    /**
     * Offers what a dropped file may be imported as; a document is a report, and before the first year a sheet is last year's
     * indicators only.
     */
    void importFile(Path file, Point2D place) {
        if (ReportWizard.isMeant(file)) {
            importReport(Optional.of(file));
            return;
        }
        if (!session.hasYear()) {
            importIndicators(Optional.of(file));
            return;
        }
        String name = file.getFileName().toString();
        ContextMenu ways = new ContextMenu(
                way("dropped-indicators", name, () -> importIndicators(Optional.of(file))),
                way("dropped-ledger", name, () -> importLedger(Optional.of(file))));
        ways.show(session.window(), place.getX(), place.getY());
    }

    private static MenuItem way(String id, String file, Runnable action) {
        MenuItem item = new MenuItem(MESSAGES.say(id, file));
        item.setMnemonicParsing(false);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    void exportReport() {
        new ReportSaving(session, target).start();
    }

    void exportIndicators() {
        session.keepEverything();
        ask("export.indicators", ".xlsx").ifPresent(file -> {
            int year = session.book().year();
            session.run(
                    MESSAGES.say("export.indicators.job"),
                    _ -> {
                        YearBook book = session.workspace().bookAfterChanges(year);
                        new IndicatorExport(session.workspace()).write(book, file);
                        return file;
                    },
                    (Path written) -> session.statusWords().wrote(MESSAGES.say("export.done", written), written));
        });
    }

    private Optional<Path> ask(String key, String ending) {
        YearBook book = session.book();
        String name = MESSAGES.say(key + ".name", book.setting("office.district"), book.year()) + ending;
        return target.ask(
                session.window(),
                new SaveTarget.Wanted(MESSAGES.say(key + ".title"), name, MESSAGES.say(key + ".kind")));
    }
}

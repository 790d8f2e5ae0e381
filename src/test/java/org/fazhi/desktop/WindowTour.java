package org.fazhi.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.stage.Window;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.check.Place;
import org.fazhi.desktop.control.dialog.ErrorDialog;
import org.fazhi.desktop.control.dialog.NoticeDialog;
import org.fazhi.desktop.design.LedgerDesigner;
import org.fazhi.desktop.figure.FigurePopover;
import org.fazhi.desktop.filing.FilingsDialog;
import org.fazhi.desktop.intake.ImportWizard;
import org.fazhi.desktop.intake.LedgerWizard;
import org.fazhi.desktop.settings.NewYearDialog;
import org.fazhi.desktop.settings.SettingsDialog;
import org.fazhi.desktop.welcome.WelcomePane;
import org.fazhi.workspace.example.ExampleYear;

/** Goes through the pages and the dialogs of the window (巡览), as far as an example has something to show in them. */
abstract class WindowTour extends WindowTest {
    private Consumer<String> look = _ -> {};

    /**
     * @param areas how many of the work areas are gone through page by page
     * @param look told the name of what is open
     */
    final void tour(int areas, Consumer<String> look) {
        this.look = look;
        waitUntil(() -> session.checkedProperty().getValue() instanceof CheckResult.Found);
        for (String screen : List.of("overview", "problems", "next_year", "collection", "check", "report")) at(screen);
        book().catalogue().areas().stream().limit(areas).forEach(this::area);
        bubbles();
        dialogs();
        wizards();
        designer();
    }

    /** What is there before the first year, in place of everything; nothing else can be gone to after that. */
    final void arrival(Consumer<String> look) {
        this.look = look;
        interact(() -> {
            BorderPane frame = (BorderPane) stage.getScene().getRoot();
            frame.setLeft(null);
            frame.setTop(null);
            frame.setBottom(null);
            frame.setCenter(new WelcomePane(session, new NoWays()));
        });
        look("welcome");
    }

    private void look(String name) {
        settle();
        look.accept(name);
    }

    private void at(String screen) {
        interact(() -> session.navigator().open(screen));
        if (screen.equals("report"))
            waitUntil(() -> lookup("#report-page-1").tryQuery().isPresent());
        if (screen.equals("check")) {
            ListView<?> findings = lookup("#check-list").queryListView();
            waitUntil(() -> findings.getItems().size() > 2);
            interact(() -> findings.getSelectionModel().select(2));
        }
        look(screen);
        if (screen.equals("collection")) sending();
    }

    private void sending() {
        press("#collection-page-assignment");
        look("collection: assignment");
        press("#collection-page-progress");
        press("#collection-send");
        waitUntil(() -> lookup("#form-sending-accept").tryQuery().isPresent());
        leave("collection: sending");
    }

    private void area(Area area) {
        interact(() -> session.navigator().open(area.code()));
        page(area, "indicators");
        if (lookup("#page-ledgers").tryQuery().isPresent()) page(area, "ledgers");
        page(area, "narrative");
        turn("indicators");
    }

    private void page(Area area, String page) {
        turn(page);
        if (page.equals("ledgers")) {
            waitUntil(() -> !textOf("#ledger-totals").startsWith("正在"));
            waitUntil(() -> lookup("#ledger-table .table-cell").tryQuery().isPresent());
            if (lookup("#record-form").tryQuery().isPresent())
                clickOn(lookup("#ledger-table .table-row-cell #number").<Node>query());
        }
        look(area.code() + " " + page);
    }

    private void turn(String page) {
        interact(() -> {
            TabPane pages = lookup(".item-pages").query();
            pages.getTabs().stream()
                    .filter(tab -> ("page-" + page).equals(tab.getId()))
                    .findFirst()
                    .ifPresent(pages.getSelectionModel()::select);
        });
        settle();
    }

    private void bubbles() {
        interact(() -> session.navigator().open("overview"));
        press("#first-steps-toggle");
        look("overview with next steps");
        press("#first-steps-toggle");
        for (String menu : List.of("year", "import", "export")) {
            interact(() -> lookup("#" + menu).queryAs(MenuButton.class).show());
            leave("menu " + menu);
        }
        interact(() -> lookup("#search").query().requestFocus());
        interact(() -> lookup("#search").queryAs(TextInputControl.class).setText("培训"));
        ListView<?> found = lookup("#search-results").query();
        waitUntil(() -> found.getItems().size() > 30);
        leave("search");
        interact(() -> lookup("#search").queryAs(TextInputControl.class).clear());
        interact(() -> lookup("#overview-add-chart").queryButton().fire());
        awaitFocus("#picker-search");
        leave("choose a chart");
        collected();
        interact(() -> FigurePopover.show(
                session, book().figure("permit_days"), lookup("#item-heading").query()));
        leave("provenance");
    }

    /** The figures of one indicator, unit by unit. */
    private void collected() {
        book().catalogue().indicators().stream()
                .filter(one -> one.kind() instanceof org.fazhi.catalogue.IndicatorKind.Collected)
                .findFirst()
                .ifPresent(one -> {
                    ReportingUnit unit = book().catalogue().units().getFirst();
                    interact(() -> session.navigator().go(Place.ofUnit(one.code(), unit.code(), one.name())));
                    look("units of an indicator");
                });
    }

    private void dialogs() {
        for (SettingsDialog.Page page : SettingsDialog.Page.values()) {
            interact(() -> new SettingsDialog(session).show(page));
            first("#entry-list");
            leave("settings " + page);
        }
        interact(() -> session.navigator().backups());
        leave("backups");
        press("#history-open");
        leave("history");
        press("#help");
        leave("help");
        interact(() -> new NewYearDialog(session).show());
        waitUntil(() -> lookup("#new-year .radio-button").tryQuery().isPresent());
        leave("new year");
        interact(() -> new FilingsDialog(session, system).show());
        waitUntil(() -> !lookup("#compare-list").queryListView().getItems().isEmpty());
        look("filings");
        press("#filings-file");
        waitUntil(() -> lookup("#file-accept").tryQuery().isPresent());
        leave("filing");
        interact(() -> new NoticeDialog(stage, "已经恢复", "工作区的数据文件已损坏，已用备份和步骤日志恢复。").show());
        leave("notice");
        interact(() -> ErrorDialog.show(stage, "没有保存。", new IllegalStateException("disk"), Path.of("logs")));
        leave("error");
    }

    private void wizards() {
        interact(() -> new ImportWizard(session).show(Optional.empty()));
        leave("import: no file");
        Path sheet = ExampleYear.read(2020).copySheet(exported("x").getParent());
        interact(() -> new ImportWizard(session).show(Optional.of(sheet)));
        steps("import");
        Path rows = sheet.resolveSibling("法治培训 2020.csv");
        write(rows, "日期,名称,培训对象,人数,课时,承办处室,备注\n2020年3月5日,行政处罚法专题培训,执法人员,126,4,法治科,\n2020/2/30,骨干培训,法治骨干,40,8,,\n");
        interact(() -> new LedgerWizard(session, (_, _) -> Optional.empty())
                .show(Optional.of(rows), Optional.of("training_class")));
        steps("ledger import");
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void steps(String wizard) {
        look(wizard + ": file");
        for (String step : List.of("columns", "preview")) {
            waitUntil(() -> !lookup("#import-next").queryButton().isDisabled());
            press("#import-next");
            look(wizard + ": " + step);
        }
        close();
    }

    private void designer() {
        interact(() -> LedgerDesigner.open(session, Optional.empty()));
        settle();
        TabPane pages = lookup(".design-pane .tab-pane").query();
        for (Tab tab : pages.getTabs()) {
            interact(() -> pages.getSelectionModel().select(tab));
            settle();
            first(".design-pane #entry-list");
            look("design " + tab.getText());
        }
        close();
    }

    private void first(String list) {
        interact(() -> lookup(list)
                .tryQueryAs(ListView.class)
                .ifPresent(found -> found.getSelectionModel().selectFirst()));
    }

    private void press(String id) {
        interact(lookup(id).queryAs(ButtonBase.class)::fire);
    }

    private void leave(String name) {
        look(name);
        close();
    }

    private void close() {
        interact(() -> Window.getWindows().stream()
                .filter(one -> one != stage)
                .toList()
                .forEach(Window::hide));
        settle();
    }
}

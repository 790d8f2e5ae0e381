package org.fazhi.desktop.filing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.Focus;
import org.fazhi.desktop.control.Growth;
import org.fazhi.desktop.control.Moment;
import org.fazhi.desktop.control.dialog.DialogWindow;
import org.fazhi.desktop.control.dialog.SystemFiles;
import org.fazhi.edit.Filing;
import org.fazhi.language.Messages;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.filing.FilingOutcome;
import org.fazhi.workspace.filing.YearFiling;
import org.fazhi.workspace.progress.Obstacle;

/** How often the year was filed, filing it and opening it again, and what differs between two versions (定稿与比较). */
public final class FilingsDialog {
    private static final Messages MESSAGES = Messages.of(FilingsDialog.class);

    private final Session session;
    private final SystemFiles system;
    private final DialogWindow dialog;
    private final TableView<Filing> table = new TableView<>();
    private final Label told = new Label();
    private final ComparisonPane comparison;
    private final Button again;
    private final Button unlock;
    private final Button file;

    public FilingsDialog(Session session, SystemFiles system) {
        this.session = session;
        this.system = system;
        int year = session.book().year();
        dialog = new DialogWindow(session.window(), "filings-dialog", MESSAGES.say("filings.title", year));
        comparison = new ComparisonPane(session);
        dialog.offer("filings-close", MESSAGES.say("filings.close"), dialog::close);
        again = dialog.aside("filings-again", MESSAGES.say("filings.again"), this::again);
        unlock = dialog.aside("filings-unlock", MESSAGES.say("filings.unlock"), this::unlock);
        file = dialog.accept("filings-file", MESSAGES.say("filings.file"), this::file);
        told.setId("filings-told");
        told.setWrapText(true);
        table.setId("filings-table");
        table.setAccessibleText(MESSAGES.say("filings.title", year));
        table.setPlaceholder(new Label(MESSAGES.say("filings.none")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column("number", 72, filing -> MESSAGES.say("filings.number.value", filing.number()));
        column("at", 132, filing -> Moment.words(filing.at()));
        column("by", 92, Filing::by);
        column("program", 92, Filing::program);
        column(
                "hash",
                110,
                filing -> filing.snapshot()
                        .substring(0, Math.min(12, filing.snapshot().length())));
        column(
                "unlocked",
                300,
                filing -> filing.reopening()
                        .map(one -> MESSAGES.say("filings.unlocked.value", Moment.words(one.at()), one.by(), one.why()))
                        .orElse(""));
        Growth.widen(table);
        table.setPrefHeight(120);
        table.getSelectionModel().selectedItemProperty().subscribe(_ -> offer());
        VBox.setVgrow(comparison, Priority.ALWAYS);
        VBox content = new VBox(10, told, table, comparison);
        content.getStylesheets()
                .add(FilingsDialog.class.getResource("filing.css").toExternalForm());
        dialog.content(content, false);
    }

    public void show() {
        dialog.show(980, 640);
        refresh(session.book());
        Focus.give(table);
    }

    /** Shows it and begins to file. */
    void showAndFile() {
        show();
        file();
    }

    private void column(String key, double width, Function<Filing, String> words) {
        TableColumn<Filing, String> column = new TableColumn<>(MESSAGES.say("filings." + key));
        column.setId("filings-" + key);
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        table.getColumns().add(column);
    }

    private void refresh(YearBook book) {
        table.getItems().setAll(book.filings().reversed());
        table.getSelectionModel().selectFirst();
        told.setText(
                book.locked()
                        ? MESSAGES.say("filings.locked", book.year())
                        : MESSAGES.say("filings.open", book.year()));
        comparison.show(book);
        offer();
    }

    /** What cannot be done is greyed. */
    private void offer() {
        YearBook book = session.book();
        again.setDisable(chosen().isEmpty());
        unlock.setDisable(!book.locked());
        file.setDisable(book.locked());
    }

    private Optional<Filing> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void file() {
        session.keepEverything();
        new FilingChoice(
                        session,
                        dialog.stage(),
                        ledgers -> system.chooseFolder(dialog.stage(), MESSAGES.say("filings.folder"))
                                .ifPresent(folder -> file(folder, ledgers)))
                .show();
    }

    private void file(Path folder, List<String> ledgers) {
        told.setText(MESSAGES.say("filings.running"));
        file.setDisable(true);
        session.run(new YearFiling(session.workspace()).file(session.book().year(), folder, ledgers), this::filed);
    }

    private void filed(FilingOutcome outcome) {
        YearBook book = session.workspace().book(session.book().year());
        refresh(book);
        switch (outcome) {
            case FilingOutcome.Filed(Filing filing, Path folder) -> {
                String done = MESSAGES.say("filings.filed", book.year(), filing.number(), folder);
                told.setText(done);
                session.statusWords().wrote(done, report(filing, folder));
            }
            case FilingOutcome.Blocked(List<Obstacle> obstacles) ->
                told.setText(MESSAGES.say("filings.blocked", Obstacle.words(obstacles)));
        }
    }

    private void again() {
        chosen().ifPresent(filing -> system.chooseFolder(dialog.stage(), MESSAGES.say("filings.folder"))
                .ifPresent(folder -> session.run(
                        new YearFiling(session.workspace()).again(session.book().year(), filing, folder),
                        (Path written) -> {
                            String done = MESSAGES.say("filings.written", filing.number(), written);
                            told.setText(done);
                            session.statusWords().wrote(done, report(filing, written));
                        })));
    }

    /** The first of the files is the report. */
    private static Path report(Filing filing, Path folder) {
        return folder.resolve(filing.files().getFirst().name());
    }

    private void unlock() {
        new UnlockReason(session, dialog.stage(), () -> refresh(session.book())).show();
    }
}

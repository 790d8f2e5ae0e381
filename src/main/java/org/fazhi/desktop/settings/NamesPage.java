package org.fazhi.desktop.settings;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fazhi.catalogue.ConfirmedName;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.dialog.SaveTarget;
import org.fazhi.desktop.control.dialog.SystemFiles;
import org.fazhi.excel.name.NameSheet;
import org.fazhi.excel.reading.SheetFile;
import org.fazhi.language.Messages;
import org.fazhi.workspace.name.NameExchange;
import org.fazhi.workspace.name.PlannedName;
import org.fazhi.workspace.name.PlannedName.Comparison;

/** What the office confirmed of its own words (叫法): seen, removed, written to a file and taken from one. */
final class NamesPage extends VBox {
    private static final Messages MESSAGES = Messages.of(NamesPage.class);
    private static final int MOST_LINES = 8;

    private final Session session;
    private final SaveTarget target;
    private final SystemFiles files;
    private final NameExchange exchange;
    private final NamesTable table = new NamesTable(this::remove);
    private final TextField filter = new TextField();
    private final Label outcome = new Label();
    private final VBox preview = new VBox(8);

    NamesPage(Session session, SaveTarget target, SystemFiles files) {
        super(12);
        this.session = session;
        this.target = target;
        this.files = files;
        this.exchange = new NameExchange(session.workspace());
        setId("names-page");
        getStyleClass().add("settings-form");
        Label words = new Label(MESSAGES.say("names.hint"));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        filter.setId("names-filter");
        filter.setPromptText(MESSAGES.say("names.filter.prompt"));
        filter.setAccessibleText(MESSAGES.say("names.filter.name"));
        filter.textProperty().subscribe(_ -> show());
        outcome.setId("names-outcome");
        outcome.setWrapText(true);
        outcome.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(table, Priority.ALWAYS);
        FlowPane buttons = new FlowPane(
                8,
                8,
                button("names-remove", this::remove),
                button("names-export", this::export),
                button("names-import", this::choose));
        getChildren().setAll(words, filter, table, buttons, outcome, preview);
        session.bookProperty().subscribe(_ -> show());
    }

    private static Button button(String id, Runnable action) {
        Button button = new Button(MESSAGES.say(id.replace('-', '.')));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show() {
        if (session.hasYear())
            table.show(
                    session.workspace().confirmedNames().all(), session.book().catalogue(), filter.getText());
    }

    private void remove() {
        List<ConfirmedName> chosen = table.chosen();
        if (chosen.isEmpty()) outcome.setText(MESSAGES.say("names.none_chosen"));
        else
            session.apply(
                    exchange.forgetting(session.book().year(), chosen),
                    () -> outcome.setText(MESSAGES.say("names.removed", chosen.size())));
    }

    private void export() {
        target.ask(
                        getScene().getWindow(),
                        new SaveTarget.Wanted(
                                MESSAGES.say("names.export"),
                                MESSAGES.say("names.file_name"),
                                MESSAGES.say("names.workbook")))
                .ifPresent(file -> session.run(
                        MESSAGES.say("names.export"),
                        _ -> exchange.write(session.book(), file),
                        count -> outcome.setText(MESSAGES.say("names.exported", count, file))));
    }

    private void choose() {
        files.chooseOne(
                        getScene().getWindow(),
                        MESSAGES.say("names.import"),
                        MESSAGES.say("names.workbook"),
                        List.of("*.xlsx"))
                .ifPresent(this::read);
    }

    private void read(Path file) {
        SettingsSheet.read(session, file, this::plan, outcome::setText);
    }

    private void plan(SheetFile file) {
        List<PlannedName> names = exchange.plan(file, session.book());
        outcome.setText(MESSAGES.say(
                "names.plan",
                file.name(),
                count(names, Comparison.NEW),
                count(names, Comparison.SAME),
                count(names, Comparison.CONTRADICTING),
                count(names, Comparison.UNKNOWN)));
        preview.getChildren().setAll(lines(names), choices(file.name(), names));
    }

    private static long count(List<PlannedName> names, Comparison comparison) {
        return names.stream().filter(name -> name.comparison() == comparison).count();
    }

    private static Node lines(List<PlannedName> names) {
        Label lines = new Label(String.join(
                "\n",
                names.stream()
                        .filter(name -> name.comparison() != Comparison.SAME)
                        .limit(MOST_LINES)
                        .map(NamesPage::line)
                        .toList()));
        lines.setId("names-lines");
        lines.setWrapText(true);
        return lines;
    }

    private static String line(PlannedName name) {
        return MESSAGES.say(
                "names.line." + name.comparison().name(),
                NameSheet.word(name.key().kind()),
                name.key().words(),
                name.meaning(),
                name.before().orElse(""));
    }

    private Node choices(String file, List<PlannedName> names) {
        Button accept = button("names-accept", () -> accept(file, names, false));
        Button all = button("names-accept-all", () -> accept(file, names, true));
        all.setDisable(count(names, Comparison.CONTRADICTING) == 0);
        accept.setDisable(count(names, Comparison.NEW) == 0);
        return new FlowPane(8, 8, accept, all, button("names-leave", () -> {
            preview.getChildren().clear();
            outcome.setText("");
        }));
    }

    private void accept(String file, List<PlannedName> names, boolean contradicting) {
        session.apply(exchange.taking(session.book().year(), file, names, contradicting), () -> {
            preview.getChildren().clear();
            outcome.setText(MESSAGES.say("names.taken", file));
        });
    }
}

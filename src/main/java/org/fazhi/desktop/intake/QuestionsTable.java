package org.fazhi.desktop.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fazhi.desktop.control.Growth;
import org.fazhi.desktop.control.dialog.OwnEnter;
import org.fazhi.language.Messages;

/**
 * The doubtful columns and unknown words of a sheet, to be answered by one key each (待确认): Enter or 1 takes the first
 * proposal, 2 and 3 the next, N adds it as new, Delete says it is nothing.
 */
final class QuestionsTable extends TableView<OpenQuestion> implements OwnEnter {
    private static final Messages MESSAGES = Messages.of(QuestionsTable.class);
    private static final double ROW_HEIGHT = 32;
    private static final double HEADING_HEIGHT = 42;
    private static final int MOST_SHOWN = 4;

    private final Consumer<OpenQuestion.LedgerChange> whenAnswered;

    QuestionsTable(Consumer<OpenQuestion.LedgerChange> whenAnswered) {
        this.whenAnswered = whenAnswered;
        setId("import-questions");
        setAccessibleText(MESSAGES.say("questions"));
        setFixedCellSize(ROW_HEIGHT);
        Growth.widen(this);
        getColumns().add(column("subject", 300, OpenQuestion::subject));
        getColumns()
                .add(column(
                        "proposal",
                        170,
                        question ->
                                first(question).map(OpenQuestion.Answer::words).orElse("")));
        getColumns()
                .add(column(
                        "score",
                        64,
                        question -> first(question).map(QuestionsTable::score).orElse("")));
        getColumns()
                .add(column(
                        "reason",
                        300,
                        question ->
                                first(question).map(OpenQuestion.Answer::reason).orElse("")));
        setRowFactory(_ -> row());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private static TableColumn<OpenQuestion, String> column(
            String key, double width, Function<OpenQuestion, String> words) {
        TableColumn<OpenQuestion, String> column = new TableColumn<>(MESSAGES.say("questions." + key));
        column.setId("import-questions-" + key);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        return column;
    }

    private static Optional<OpenQuestion.Answer> first(OpenQuestion question) {
        return question.proposals().stream().findFirst();
    }

    private static String score(OpenQuestion.Answer answer) {
        return Math.round(answer.score() * 100) + "%";
    }

    /** Shows them; the place among them stays, so that one key after the other answers them. */
    void show(List<OpenQuestion> questions) {
        int place = Math.max(0, getSelectionModel().getSelectedIndex());
        getItems().setAll(questions);
        setPlaceholder(new Label(""));
        double height = HEADING_HEIGHT + ROW_HEIGHT * Math.min(MOST_SHOWN, questions.size());
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        if (!questions.isEmpty()) getSelectionModel().select(Math.min(place, questions.size() - 1));
    }

    private TableRow<OpenQuestion> row() {
        TableRow<OpenQuestion> row = new TableRow<>();
        row.itemProperty().subscribe(question -> row.setContextMenu(question == null ? null : menu(question)));
        row.setOnMouseClicked(click -> {
            boolean opens = click.getClickCount() == 2 && row.getContextMenu() != null;
            if (opens) row.getContextMenu().show(row, click.getScreenX(), click.getScreenY());
        });
        return row;
    }

    private ContextMenu menu(OpenQuestion question) {
        ContextMenu menu = new ContextMenu();
        int number = 1;
        for (OpenQuestion.Answer answer : question.proposals())
            menu.getItems().add(item(answer, "import-answer-" + number++));
        if (!question.others().isEmpty()) {
            Menu others = new Menu(MESSAGES.say("question.others"));
            question.others().forEach(answer -> others.getItems().add(item(answer, "import-answer-other")));
            menu.getItems().add(others);
        }
        if (!menu.getItems().isEmpty()) menu.getItems().add(new SeparatorMenuItem());
        question.added().ifPresent(answer -> menu.getItems().add(item(answer, "import-answer-new")));
        menu.getItems().add(item(question.nothing(), "import-answer-nothing"));
        return menu;
    }

    private MenuItem item(OpenQuestion.Answer answer, String id) {
        String words =
                answer.score() == 0 ? answer.words() : MESSAGES.say("question.scored", answer.words(), score(answer));
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> whenAnswered.accept(answer.change()));
        return item;
    }

    /** What was answered leaves Enter to the step forward. */
    @Override
    public boolean takesEnter() {
        OpenQuestion question = getSelectionModel().getSelectedItem();
        return question != null && !question.proposals().isEmpty();
    }

    private void press(KeyEvent key) {
        OpenQuestion question = getSelectionModel().getSelectedItem();
        if (question == null || key.isShortcutDown() || key.isAltDown()) return;
        answer(question, key.getCode()).ifPresent(answer -> {
            key.consume();
            whenAnswered.accept(answer.change());
        });
    }

    private static Optional<OpenQuestion.Answer> answer(OpenQuestion question, KeyCode key) {
        return switch (key) {
            case ENTER, SPACE, DIGIT1, NUMPAD1 -> proposal(question, 0);
            case DIGIT2, NUMPAD2 -> proposal(question, 1);
            case DIGIT3, NUMPAD3 -> proposal(question, 2);
            case N -> question.added();
            case DELETE -> Optional.of(question.nothing());
            default -> Optional.empty();
        };
    }

    private static Optional<OpenQuestion.Answer> proposal(OpenQuestion question, int place) {
        return question.proposals().stream().skip(place).findFirst();
    }
}

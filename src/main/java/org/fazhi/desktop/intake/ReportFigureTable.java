package org.fazhi.desktop.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.fazhi.desktop.control.Growth;
import org.fazhi.desktop.control.dialog.OwnEnter;
import org.fazhi.label.Proposal;
import org.fazhi.language.Messages;
import org.fazhi.workspace.intake.ReportFigure;
import org.fazhi.workspace.intake.ReportFigure.Outcome;

/** The figures of a report, each decided by one key (报告里的数); what waits is gone to one after the other. */
final class ReportFigureTable extends TableView<ReportFigure> implements OwnEnter {
    private static final Messages MESSAGES = Messages.of(ReportFigureTable.class);
    private static final int BEFORE = 9;

    private final BiConsumer<ReportFigure, Answer> whenAnswered;

    /** What a key says of a figure. */
    enum Answer {
        FIRST,
        SECOND,
        THIRD,
        OTHER,
        NEW,
        LEFT,
        AGAIN
    }

    private static final List<Answer> PROPOSALS = List.of(Answer.FIRST, Answer.SECOND, Answer.THIRD);

    ReportFigureTable(BiConsumer<ReportFigure, Answer> whenAnswered) {
        this.whenAnswered = whenAnswered;
        setId("import-figures");
        setAccessibleText(MESSAGES.say("step.FIGURES"));
        setPlaceholder(new Label(MESSAGES.say("report.figures.none")));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        Growth.widen(this);
        getColumns()
                .add(column(
                        "paragraph",
                        42,
                        figure -> String.valueOf(figure.placed().line().line().number())));
        getColumns().add(sentence());
        getColumns().add(column("value", 84, ReportFigureWords::value));
        getColumns().add(column("role", 64, ReportFigureWords::role));
        getColumns().add(column("indicator", 140, ReportFigureWords::indicator));
        getColumns().add(column("certainty", 62, ReportFigureWords::certainty));
        getColumns().add(column("outcome", 56, ReportFigureWords::outcome));
        setRowFactory(_ -> row());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private static TableColumn<ReportFigure, String> column(
            String key, double width, Function<ReportFigure, String> words) {
        TableColumn<ReportFigure, String> column = named(key, width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        return column;
    }

    private static TableColumn<ReportFigure, ReportFigure> sentence() {
        TableColumn<ReportFigure, ReportFigure> column = named("sentence", 250);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new SentenceCell());
        return column;
    }

    private static <T> TableColumn<ReportFigure, T> named(String key, double width) {
        TableColumn<ReportFigure, T> column = new TableColumn<>(MESSAGES.say("report." + key));
        column.setId("import-figures-" + key);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /** Shows them; the one that was chosen stays so where it is shown still. */
    void show(List<ReportFigure> figures) {
        Optional<ReportFigure> chosen = chosen();
        int place = Math.max(0, getSelectionModel().getSelectedIndex());
        getItems().setAll(figures);
        if (figures.isEmpty()) return;
        int same = IntStream.range(0, figures.size())
                .filter(at -> chosen.filter(
                                one -> one.spot().equals(figures.get(at).spot()))
                        .isPresent())
                .findFirst()
                .orElse(Math.min(place, figures.size() - 1));
        select(same);
    }

    Optional<ReportFigure> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    ReadOnlyObjectProperty<ReportFigure> chosenProperty() {
        return getSelectionModel().selectedItemProperty();
    }

    /** Goes to the next that waits for a decision, from the beginning again after the last. */
    void next() {
        int from = getSelectionModel().getSelectedIndex();
        int size = getItems().size();
        IntStream.rangeClosed(1, size)
                .map(step -> (from + step) % size)
                .filter(at -> isOpen(getItems().get(at)))
                .findFirst()
                .ifPresent(this::select);
    }

    private void select(int at) {
        getSelectionModel().clearAndSelect(at);
        getFocusModel().focus(at);
        scrollTo(Math.max(0, at - 3));
    }

    static boolean isOpen(ReportFigure figure) {
        return figure.outcome() == Outcome.WAITING || figure.outcome() == Outcome.CONFLICT;
    }

    private TableRow<ReportFigure> row() {
        TableRow<ReportFigure> row = new TableRow<>() {
            @Override
            protected void updateItem(ReportFigure figure, boolean empty) {
                super.updateItem(figure, empty);
                getStyleClass().removeIf(style -> style.startsWith("outcome-"));
                if (!empty)
                    getStyleClass().add("outcome-" + figure.outcome().name().toLowerCase(Locale.ROOT));
                setContextMenu(empty ? null : menu(figure));
            }
        };
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && row.getContextMenu() != null)
                row.getContextMenu().show(row, click.getScreenX(), click.getScreenY());
        });
        return row;
    }

    private ContextMenu menu(ReportFigure figure) {
        ContextMenu menu = new ContextMenu();
        List<Proposal> proposals = figure.match().proposals();
        for (int at = 0; at < Math.min(PROPOSALS.size(), proposals.size()); at++) {
            Proposal one = proposals.get(at);
            String words = MESSAGES.say("question.scored", one.indicator().name(), ReportFigureWords.likeness(one));
            menu.getItems().add(item(figure, PROPOSALS.get(at), words));
        }
        if (!proposals.isEmpty()) menu.getItems().add(new SeparatorMenuItem());
        for (Answer answer : List.of(Answer.OTHER, Answer.NEW, Answer.LEFT, Answer.AGAIN))
            menu.getItems().add(item(figure, answer, MESSAGES.say("report.answer." + answer.name())));
        return menu;
    }

    private MenuItem item(ReportFigure figure, Answer answer, String words) {
        MenuItem item = new MenuItem(words);
        item.setId("import-figure-" + answer.name().toLowerCase(Locale.ROOT));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> whenAnswered.accept(figure, answer));
        return item;
    }

    /** What needs no decision leaves Enter to the step forward. */
    @Override
    public boolean takesEnter() {
        return chosen().filter(ReportFigureTable::isOpen).isPresent();
    }

    private void press(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) return;
        if (key.getCode() == KeyCode.ENTER && !takesEnter()) return;
        chosen().flatMap(figure -> answer(figure, key.getCode())).ifPresent(answer -> {
            key.consume();
            whenAnswered.accept(chosen().orElseThrow(), answer);
        });
    }

    private static Optional<Answer> answer(ReportFigure figure, KeyCode key) {
        int proposals = figure.match().proposals().size();
        return switch (key) {
            case ENTER, SPACE, DIGIT1, NUMPAD1 -> Optional.of(Answer.FIRST).filter(_ -> proposals > 0);
            case DIGIT2, NUMPAD2 -> Optional.of(Answer.SECOND).filter(_ -> proposals > 1);
            case DIGIT3, NUMPAD3 -> Optional.of(Answer.THIRD).filter(_ -> proposals > 2);
            case F -> Optional.of(Answer.OTHER);
            case N -> Optional.of(Answer.NEW);
            case DELETE -> Optional.of(Answer.LEFT);
            case BACK_SPACE -> Optional.of(Answer.AGAIN);
            default -> Optional.empty();
        };
    }

    /** The sentence with the figure marked in it. */
    private static final class SentenceCell extends TableCell<ReportFigure, ReportFigure> {
        @Override
        protected void updateItem(ReportFigure figure, boolean empty) {
            super.updateItem(figure, empty);
            setGraphic(empty || figure == null ? null : drawn(ReportFigureWords.of(figure)));
        }

        private SentenceCell() {
            setAlignment(Pos.CENTER_LEFT);
        }

        private static HBox drawn(ReportFigureWords words) {
            Label before = new Label(words.shortlyBefore(BEFORE));
            Label number = new Label(words.figure());
            number.getStyleClass().add("marked-figure");
            Label after = new Label(words.after());
            before.setMinWidth(USE_PREF_SIZE);
            number.setMinWidth(USE_PREF_SIZE);
            HBox sentence = new HBox(before, number, after);
            sentence.setAlignment(Pos.CENTER_LEFT);
            return sentence;
        }
    }
}

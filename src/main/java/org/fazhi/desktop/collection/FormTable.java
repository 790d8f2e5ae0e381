package org.fazhi.desktop.collection;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.fazhi.desktop.control.Growth;
import org.fazhi.desktop.control.Hint;
import org.fazhi.language.Messages;

/** The forms of the year, one unit a row (回收进度表); sorted by a click on a heading. */
final class FormTable extends TableView<FormStanding> {
    private static final Messages MESSAGES = Messages.of(FormTable.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final double DAY_WIDTH = 92;

    FormTable() {
        setId("collection-table");
        setAccessibleText(MESSAGES.say("progress"));
        getStyleClass().add("form-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Growth.widen(this);
        getColumns().add(words("unit", 150, line -> line.unit().shortName()));
        getColumns().add(stage());
        getColumns().add(day("due", line -> line.form().due()));
        getColumns().add(day("sent", FormStanding::sent));
        getColumns().add(day("returned", FormStanding::returned));
        getColumns().add(day("merged", FormStanding::merged));
        getColumns().add(number("version", 52, line -> line.form().version()));
        getColumns().add(number("asked", 64, FormStanding::asked));
        TableColumn<FormStanding, String> file =
                words("file", 160, line -> line.form().returnedFile());
        file.setMaxWidth(Double.MAX_VALUE);
        getColumns().add(file);
    }

    /** Whoever was chosen stays so as long as they are shown; the order stays as it was sorted. */
    void show(List<FormStanding> lines) {
        if (getItems().equals(lines)) return;
        Optional<String> before = chosen().map(one -> one.unit().code());
        getItems().setAll(lines);
        sort();
        before.ifPresent(this::choose);
        if (chosen().isEmpty()) getSelectionModel().selectFirst();
    }

    Optional<FormStanding> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    /** Chooses the row of a unit and brings it into sight. */
    void choose(String unit) {
        getItems().stream()
                .filter(one -> one.unit().code().equals(unit))
                .findFirst()
                .ifPresent(one -> {
                    getSelectionModel().select(one);
                    scrollTo(one);
                });
    }

    private static TableColumn<FormStanding, String> words(
            String key, double width, Function<FormStanding, String> words) {
        TableColumn<FormStanding, String> column = column(key, width, words);
        column.setCellFactory(_ -> new WordsCell());
        return column;
    }

    private static TableColumn<FormStanding, Integer> number(
            String key, double width, Function<FormStanding, Integer> number) {
        TableColumn<FormStanding, Integer> column = column(key, width, number);
        column.getStyleClass().add("figures");
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(Integer one, boolean empty) {
                super.updateItem(one, empty);
                setText(empty || one == 0 ? "" : String.valueOf(one));
            }
        });
        return column;
    }

    private static TableColumn<FormStanding, FormStanding> stage() {
        TableColumn<FormStanding, FormStanding> column = column("stage", 112, line -> line);
        column.setComparator(Comparator.comparing(FormStanding::stage).thenComparing(FormStanding::isOverdue));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(FormStanding line, boolean empty) {
                super.updateItem(line, empty);
                setGraphic(empty ? null : StageMark.of(line));
            }
        });
        return column;
    }

    /** Days that are not there yet come last. */
    private static TableColumn<FormStanding, LocalDate> day(
            String key, Function<FormStanding, Optional<LocalDate>> day) {
        TableColumn<FormStanding, LocalDate> column =
                column(key, DAY_WIDTH, line -> day.apply(line).orElse(null));
        column.setComparator(Comparator.nullsLast(Comparator.naturalOrder()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(LocalDate one, boolean empty) {
                super.updateItem(one, empty);
                setText(empty || one == null ? "" : DAY.format(one));
            }
        });
        return column;
    }

    private static <T> TableColumn<FormStanding, T> column(String key, double width, Function<FormStanding, T> value) {
        TableColumn<FormStanding, T> column = new TableColumn<>(MESSAGES.say("column." + key));
        column.setId("collection-" + key);
        column.setPrefWidth(width);
        column.setMinWidth(width * 0.7);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return column;
    }

    /** Words that may be cut are told whole in the tooltip. */
    private static final class WordsCell extends TableCell<FormStanding, String> {
        private final Hint whole = Hint.on(this);

        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? "" : words);
            whole.say(empty ? "" : words);
        }
    }
}

package org.fazhi.desktop.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.fazhi.desktop.control.CommittedText;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CellReader;
import org.fazhi.ledger.CellReading;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Condition;

/** Filters numbers and dates by their bounds (范围筛选); either may be left open. */
final class RangeFilter implements ColumnFilter {
    private static final Messages MESSAGES = Messages.of(RangeFilter.class);
    private static final Duration PAUSE = Duration.millis(300);
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final Column column;
    private final CellReader reader;
    private final FilterWords words;
    private final Consumer<Optional<Condition>> whenSet;
    private final FilterButton button;
    private final Bound from;
    private final Bound to;

    RangeFilter(Column column, CellReader reader, FilterWords words, Consumer<Optional<Condition>> whenSet) {
        this.column = column;
        this.reader = reader;
        this.words = words;
        this.whenSet = whenSet;
        button = new FilterButton(column, words);
        from = new Bound("from");
        to = new Bound("to");
        GridPane bounds = new GridPane(8, 8);
        bounds.addRow(0, new Label(MESSAGES.say("filter.from")), from.field);
        bounds.addRow(1, new Label(MESSAGES.say("filter.to")), to.field);
        button.holds(new VBox(8, bounds), whenSet, () -> from.field.requestFocus());
    }

    @Override
    public Region node() {
        return button;
    }

    @Override
    public void open() {
        button.open();
    }

    @Override
    public void show(Optional<Condition> condition) {
        button.show(condition);
        if (condition.equals(condition())) return;
        Optional<CellValue> least = Optional.empty();
        Optional<CellValue> most = Optional.empty();
        if (condition.orElse(null) instanceof Condition.Between between) {
            least = between.least().map(CellValue.Number::new);
            most = between.most().map(CellValue.Number::new);
        } else if (condition.orElse(null) instanceof Condition.Dated dated) {
            least = dated.first().map(CellValue.Day::new);
            most = dated.last().map(CellValue.Day::new);
        }
        from.show(least);
        to.show(most);
    }

    private void tell() {
        if (from.isReadable() && to.isReadable()) whenSet.accept(condition());
    }

    private Optional<Condition> condition() {
        if (from.value().isEmpty() && to.value().isEmpty()) return Optional.empty();
        return Optional.of(
                column.type() instanceof ColumnType.Date
                        ? new Condition.Dated(column.code(), from.as(RangeFilter::day), to.as(RangeFilter::day))
                        : new Condition.Between(
                                column.code(), from.as(RangeFilter::number), to.as(RangeFilter::number)));
    }

    private static Optional<LocalDate> day(CellValue value) {
        return value instanceof CellValue.Day(LocalDate day) ? Optional.of(day) : Optional.empty();
    }

    private static Optional<BigDecimal> number(CellValue value) {
        return value instanceof CellValue.Number(BigDecimal number) ? Optional.of(number) : Optional.empty();
    }

    /** One end of the range, as it is typed. */
    private final class Bound {
        private final TextField field = new TextField();
        private final CommittedText typed;

        Bound(String end) {
            field.setId("filter-" + end);
            field.setPromptText(MESSAGES.say("filter.open"));
            typed = new CommittedText(field, PAUSE, _ -> {
                field.pseudoClassStateChanged(WRONG, !isReadable());
                tell();
            });
            field.setOnKeyPressed(key -> {
                if (key.getCode() == KeyCode.ENTER) {
                    tell();
                    button.close();
                }
            });
        }

        void show(Optional<CellValue> value) {
            typed.show(value.map(one -> words.text(one)).orElse(""));
            field.pseudoClassStateChanged(WRONG, false);
        }

        boolean isReadable() {
            return reader.read(column, field.getText()) instanceof CellReading.Read;
        }

        Optional<CellValue> value() {
            return reader.read(column, field.getText()) instanceof CellReading.Read(Optional<CellValue> value)
                    ? value
                    : Optional.empty();
        }

        <T> Optional<T> as(Function<CellValue, Optional<T>> kind) {
            return value().flatMap(kind);
        }
    }
}

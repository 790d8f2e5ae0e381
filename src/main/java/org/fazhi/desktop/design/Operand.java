package org.fazhi.desktop.design;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.fazhi.desktop.entry.Choices;
import org.fazhi.desktop.entry.WrittenPart;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CellReader;
import org.fazhi.ledger.CellReading;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.CodeEntry;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.TimeLimit;
import org.fazhi.value.UnitKind;

/** What a column is compared with in a condition (比较的值): as many inputs as the comparison needs. */
final class Operand extends HBox {
    private static final Messages MESSAGES = Messages.of(Operand.class);
    private static final double NARROW = 84;
    private static final double LEAST = 48;

    private final ComparisonChoice comparison;
    private final Column column;
    private final LedgerYear ledger;
    private final TextField text = new TextField();
    private final TextField least = new TextField();
    private final TextField most = new TextField();
    private final ComboBox<Column> other;
    private final ComboBox<TimeLimit.Unit> unit;
    private final PickList<String> picks;
    private final PickList<String> groups;
    private final PickList<UnitKind> kinds;

    Operand(
            ComparisonChoice comparison,
            Column column,
            LedgerYear ledger,
            Optional<Condition> before,
            Runnable whenChanged) {
        super(6);
        this.comparison = comparison;
        this.column = column;
        this.ledger = ledger;
        Set<String> picked = new HashSet<>();
        Set<UnitKind> pickedKinds = new HashSet<>();
        Set<String> compared = new HashSet<>();
        unit = Choices.of(
                List.of(TimeLimit.Unit.values()),
                one -> MESSAGES.say("limit." + one.name()),
                one -> before.orElse(null) instanceof Condition.Late(var _, var _, TimeLimit limit)
                        && limit.unit() == one);
        unit.valueProperty().addListener((_, _, _) -> whenChanged.run());
        before.ifPresent(condition -> read(condition, picked, pickedKinds, compared));
        List<CodeEntry> words = words();
        picks = new PickList<>(
                words.stream().map(CodeEntry::code).toList(), code -> label(words, code), picked, whenChanged);
        groups = new PickList<>(
                column.type() instanceof ColumnType.Coded list ? list.groups() : List.of(),
                Function.identity(),
                picked,
                whenChanged);
        kinds = new PickList<>(List.of(UnitKind.values()), UnitKind::label, pickedKinds, whenChanged);
        other = Choices.of(
                ledger.ledger().columns().stream()
                        .filter(one -> comparison.comparesWith(column, one))
                        .toList(),
                Column::label,
                one -> compared.contains(one.code()));
        other.valueProperty().addListener((_, _, _) -> whenChanged.run());
        Stream.of(text, least, most).forEach(field -> field.textProperty().addListener((_, _, _) -> whenChanged.run()));
        setAlignment(Pos.CENTER_LEFT);
        lay();
    }

    private void lay() {
        text.setPrefWidth(120);
        Stream.of(text, least, most, other).forEach(input -> input.setMinWidth(LEAST));
        least.setPrefWidth(NARROW);
        most.setPrefWidth(NARROW);
        least.setPromptText(MESSAGES.say("operand.open"));
        most.setPromptText(MESSAGES.say("operand.open"));
        switch (comparison) {
            case ONE_OF, NONE_OF -> grow(picks);
            case IN_GROUP -> grow(groups);
            case OF_KIND -> grow(kinds);
            case CONTAINS -> grow(text);
            case GREATER -> grow(other);
            case BETWEEN, DATED -> getChildren().setAll(least, word("operand.to"), most);
            case DAYS_AHEAD -> getChildren().setAll(least, word("operand.to"), most, word("operand.days"));
            case DAYS_AFTER -> getChildren().setAll(other, least, word("operand.to"), most, word("operand.days"));
            case LATE -> getChildren().setAll(other, most, unit);
            case YES, NO, IN_YEAR, BAD_CREDIT_CODE, APPLIES, APPLIES_NOT, GIVEN, EMPTY ->
                getChildren().clear();
        }
    }

    /** What the comparison asks for, in the order in which it stands. */
    List<WrittenPart> inputs() {
        return switch (comparison) {
            case ONE_OF, NONE_OF -> List.of(picks);
            case IN_GROUP -> List.of(groups);
            case OF_KIND -> List.of(kinds);
            case CONTAINS -> List.of(WrittenPart.of(text));
            case GREATER -> List.of(WrittenPart.of(other));
            case BETWEEN, DATED, DAYS_AHEAD -> List.of(WrittenPart.of(least), WrittenPart.of(most));
            case DAYS_AFTER -> List.of(WrittenPart.of(other), WrittenPart.of(least), WrittenPart.of(most));
            case LATE -> List.of(WrittenPart.of(other), WrittenPart.of(most), WrittenPart.of(unit));
            case YES, NO, IN_YEAR, BAD_CREDIT_CODE, APPLIES, APPLIES_NOT, GIVEN, EMPTY -> List.of();
        };
    }

    private void grow(javafx.scene.control.Control input) {
        HBox.setHgrow(input, Priority.ALWAYS);
        getChildren().setAll(input);
    }

    private static Label word(String key) {
        Label word = new Label(MESSAGES.say(key));
        word.setMinWidth(USE_PREF_SIZE);
        return word;
    }

    private void read(Condition condition, Set<String> picked, Set<UnitKind> pickedKinds, Set<String> compared) {
        switch (condition) {
            case Condition.OneOf(String _, var values) -> picked.addAll(values);
            case Condition.Not(Condition.OneOf(String _, var values)) -> picked.addAll(values);
            case Condition.InGroup(String _, var of) -> picked.addAll(of);
            case Condition.OfKind(String _, var of) -> pickedKinds.addAll(of);
            case Condition.Contains(String _, String part) -> text.setText(part);
            case Condition.Between(String _, var low, var high) -> bounds(low, high, BigDecimal::toPlainString);
            case Condition.Dated(String _, var first, var last) -> bounds(first, last, LocalDate::toString);
            case Condition.DaysAhead(String _, var low, var high) -> bounds(boxed(low), boxed(high), String::valueOf);
            case Condition.DaysBetween(String from, String _, var low, var high) -> {
                compared.add(from);
                bounds(boxed(low), boxed(high), String::valueOf);
            }
            case Condition.Late(String from, String _, TimeLimit limit) -> {
                compared.add(from);
                most.setText(String.valueOf(limit.length()));
            }
            case Condition.Greater(String _, String than) -> compared.add(than);
            default -> {}
        }
    }

    private <T> void bounds(Optional<T> low, Optional<T> high, Function<T, String> words) {
        least.setText(low.map(words).orElse(""));
        most.setText(high.map(words).orElse(""));
    }

    /** The condition as it is now; empty while something is missing or unreadable. */
    Optional<Condition> condition() {
        String code = column.code();
        return switch (comparison) {
            case ONE_OF -> oneOf();
            case NONE_OF -> oneOf().map(Condition.Not::new);
            case IN_GROUP ->
                groups.picked().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Condition.InGroup(code, Set.copyOf(groups.picked())));
            case OF_KIND ->
                kinds.picked().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Condition.OfKind(code, Set.copyOf(kinds.picked())));
            case YES -> Optional.of(new Condition.Flagged(code, true));
            case NO -> Optional.of(new Condition.Flagged(code, false));
            case CONTAINS ->
                text.getText().isBlank()
                        ? Optional.empty()
                        : Optional.of(
                                new Condition.Contains(code, text.getText().strip()));
            case BETWEEN -> bounded(new Condition.Between(code, number(least), number(most)));
            case GREATER -> Optional.ofNullable(other.getValue()).map(than -> new Condition.Greater(code, than.code()));
            case IN_YEAR -> Optional.of(new Condition.InYear(code));
            case DATED ->
                bounded(new Condition.Dated(
                        code, value(least).map(this::day), value(most).map(this::day)));
            case DAYS_AHEAD -> bounded(new Condition.DaysAhead(code, days(least), days(most)));
            case DAYS_AFTER ->
                Optional.ofNullable(other.getValue())
                        .flatMap(
                                from -> bounded(new Condition.DaysBetween(from.code(), code, days(least), days(most))));
            case LATE -> late();
            case BAD_CREDIT_CODE -> Optional.of(new Condition.BadCreditCode(code));
            case APPLIES -> Optional.of(new Condition.Applies(code, true));
            case APPLIES_NOT -> Optional.of(new Condition.Applies(code, false));
            case GIVEN -> Optional.of(new Condition.Given(code, true));
            case EMPTY -> Optional.of(new Condition.Given(code, false));
        };
    }

    private Optional<Condition> late() {
        OptionalInt length = days(most);
        if (other.getValue() == null || length.isEmpty() || length.getAsInt() < 1) return Optional.empty();
        TimeLimit limit = new TimeLimit(length.getAsInt(), unit.getValue());
        return Optional.of(new Condition.Late(other.getValue().code(), column.code(), limit));
    }

    private Optional<Condition> oneOf() {
        return picks.picked().isEmpty()
                ? Optional.empty()
                : Optional.of(new Condition.OneOf(column.code(), Set.copyOf(picks.picked())));
    }

    /** A condition with bounds, if one of them is given and none unreadable. */
    private Optional<Condition> bounded(Condition condition) {
        boolean given = !least.getText().isBlank() || !most.getText().isBlank();
        boolean readable =
                Stream.of(least, most).allMatch(field -> field.getText().isBlank() || isReadable(field));
        return given && readable ? Optional.of(condition) : Optional.empty();
    }

    private boolean isReadable(TextField field) {
        return switch (comparison) {
            case DAYS_AHEAD, DAYS_AFTER, LATE -> days(field).isPresent();
            case BETWEEN -> number(field).isPresent();
            default -> value(field).isPresent();
        };
    }

    private Optional<CellValue> value(TextField field) {
        return new CellReader(ledger.units()).read(column, field.getText()) instanceof CellReading.Read(var value)
                ? value
                : Optional.empty();
    }

    /** A bound may be a number that the column itself does not take: rules are about what should not be. */
    private Optional<BigDecimal> number(TextField field) {
        String typed = field.getText().strip();
        if (typed.matches("-?\\d{1,15}(\\.\\d{1,6})?")) return Optional.of(new BigDecimal(typed));
        return value(field)
                .flatMap(value ->
                        value instanceof CellValue.Number(BigDecimal number) ? Optional.of(number) : Optional.empty());
    }

    private LocalDate day(CellValue value) {
        return value instanceof CellValue.Day(LocalDate day) ? day : LocalDate.EPOCH;
    }

    private static OptionalInt days(TextField field) {
        String typed = field.getText().strip();
        return typed.matches("-?\\d{1,6}") ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private List<CodeEntry> words() {
        return switch (column.type()) {
            case ColumnType.Coded(var codes) -> codes;
            case ColumnType.Unit _, ColumnType.Units _ ->
                ledger.units().active().stream()
                        .map(code -> new CodeEntry(code, ledger.units().label(code), List.of()))
                        .toList();
            default -> List.of();
        };
    }

    private static String label(List<CodeEntry> words, String code) {
        return words.stream()
                .filter(one -> one.code().equals(code))
                .map(CodeEntry::label)
                .findFirst()
                .orElse(code);
    }
}

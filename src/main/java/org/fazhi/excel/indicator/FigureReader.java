package org.fazhi.excel.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.catalogue.Indicator;
import org.fazhi.excel.grid.BrokenCell;
import org.fazhi.excel.grid.CellContent;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.excel.grid.NumberFormat;
import org.fazhi.language.Messages;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Quantity;
import org.fazhi.value.QuantityReader;
import org.fazhi.value.RankedPlace;
import org.fazhi.value.Reading;

/** Reads a cell as a figure (读取单元格), with the unit its row or column names. */
final class FigureReader {
    private static final Messages MESSAGES = Messages.of(FigureReader.class);
    private static final Pattern TRAILING_UNIT = Pattern.compile(
            "[\\d０-９一二三四五六七八九十百千]\\s*([十百千万亿]{0,3})(?:余|多)?([十百千万亿]{0,3}[^\\d\\s余多]{1,4}?)(?:以上|以下|左右)?\\s*$");
    /** What clerks write where there is nothing to report; none of it is a zero. */
    private static final List<String> NOTHING = MESSAGES.words("nothing");

    /** More digits after the point than anybody types. */
    private static final int LONGEST_FRACTION = 8;

    private static final int LONGEST_WHOLE = 15;
    private static final int USUAL_DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What a cell turned out to be. */
    sealed interface ReadFigure {}

    /** Nothing, or a dash that says there is nothing. */
    record None() implements ReadFigure {}

    /** @param remark what was done to understand it; may be empty */
    record Known(Quantity quantity, String remark) implements ReadFigure {}

    /** Not a figure, though it may be what belongs there: a word, a date. */
    record OtherThing(String message) implements ReadFigure {}

    /** A figure that can be meant in two ways. */
    record Doubtful(String message) implements ReadFigure {}

    /** Something that must not be taken for a figure. */
    record Wrong(String message) implements ReadFigure {}

    /**
     * @param indicator whose figure it should be, if that is known
     * @param named the unit that the sheet names for it
     */
    ReadFigure read(GridCell cell, Optional<Indicator> indicator, Optional<MeasureUnit> named) {
        Optional<MeasureUnit> expected = indicator.map(Indicator::unit);
        Optional<String> broken = BrokenCell.reason(cell);
        if (broken.isPresent()) return new Wrong(broken.get());
        return switch (cell.content()) {
            case CellContent.Empty _ -> new None();
            case CellContent.Text text -> readText(figure(text.text(), indicator), expected, named);
            case CellContent.Number number -> readNumber(shortened(number, indicator), expected, named);
            case CellContent.Date date -> new OtherThing(MESSAGES.say("cell.date", date.shown()));
            case CellContent.Flag flag -> new Wrong(MESSAGES.say("cell.flag", flag.shown()));
            case CellContent.Fault _, CellContent.Uncalculated _ -> throw new IllegalArgumentException(cell.shown());
        };
    }

    private static String figure(String text, Optional<Indicator> indicator) {
        return indicator.filter(Indicator::isRanking).isPresent() ? RankedPlace.number(text) : text;
    }

    private ReadFigure readText(String text, Optional<MeasureUnit> expected, Optional<MeasureUnit> named) {
        if (NOTHING.contains(text.strip())) return new None();
        MeasureUnit unit = expected.or(() -> named).or(() -> trailingUnit(text)).orElse(MeasureUnit.NONE);
        return figure(QuantityReader.read(text, assumed(unit, named), unit));
    }

    /** What was divided without end is kept to the decimals of its indicator; what somebody typed is never rounded. */
    private static CellContent.Number shortened(CellContent.Number number, Optional<Indicator> indicator) {
        int shift = number.format().percent() ? 2 : 0;
        if (number.value().scale() - shift <= LONGEST_FRACTION) return number;
        int decimals =
                indicator.map(one -> Math.max(one.decimals(), USUAL_DECIMALS)).orElse(LONGEST_FRACTION);
        BigDecimal rounded =
                number.value().setScale(decimals + shift, RoundingMode.HALF_UP).stripTrailingZeros();
        return new CellContent.Number(rounded, number.format());
    }

    private ReadFigure readNumber(
            CellContent.Number number, Optional<MeasureUnit> expected, Optional<MeasureUnit> named) {
        NumberFormat format = number.format();
        if (format.percent()) {
            MeasureUnit unit = expected.orElse(MeasureUnit.PERCENT);
            return unit.isPercent()
                    ? figure(QuantityReader.read(number.shown(), unit))
                    : new Wrong(MESSAGES.say("cell.percentage", number.shown(), unit));
        }
        Supplier<String> shown = () -> format.before() + number.value().toPlainString() + format.after();
        boolean bare = format.before().isEmpty() && format.after().isEmpty();
        MeasureUnit unit = expected.or(() -> named)
                .or(() -> bare ? Optional.empty() : trailingUnit(shown.get()))
                .orElse(MeasureUnit.NONE);
        if (unit.isPercent() && named.isEmpty() && mayBeRatio(number.value())) return ratio(number.value());
        if (bare && assumed(unit, named).equals(unit) && isOrdinary(number.value())) {
            return new Known(Quantity.exact(number.value(), unit), "");
        }
        return figure(QuantityReader.read(shown.get(), assumed(unit, named), unit));
    }

    /** A number that stands for itself, as nearly all do, needs not be written out to be read. */
    private static boolean isOrdinary(BigDecimal number) {
        return number.precision() - number.scale() <= LONGEST_WHOLE && number.scale() <= LONGEST_FRACTION;
    }

    private static boolean mayBeRatio(BigDecimal stored) {
        return stored.signum() > 0 && stored.compareTo(BigDecimal.ONE) <= 0;
    }

    /** A bare 0.2581 for a percentage is more likely 25.81% than 0.26%, but only the office can tell. */
    private static ReadFigure ratio(BigDecimal stored) {
        String percentage = stored.multiply(HUNDRED).stripTrailingZeros().toPlainString();
        return new Doubtful(MESSAGES.say("cell.ratio", stored.toPlainString(), percentage));
    }

    private static ReadFigure figure(Reading reading) {
        return switch (reading) {
            case Reading.Blank _ -> new None();
            case Reading.Read read -> new Known(read.quantity(), read.remark().orElse(""));
            case Reading.Unreadable unreadable ->
                hasDigit(unreadable.text()) ? new Wrong(unreadable.reason()) : new OtherThing(unreadable.reason());
        };
    }

    private static boolean hasDigit(String text) {
        return text.codePoints().anyMatch(Character::isDigit);
    }

    private static MeasureUnit assumed(MeasureUnit unit, Optional<MeasureUnit> named) {
        return named.filter(one -> !one.symbol().isEmpty()).orElse(unit);
    }

    private static Optional<MeasureUnit> trailingUnit(String text) {
        Matcher unit = TRAILING_UNIT.matcher(text);
        return unit.find() ? Optional.of(new MeasureUnit(unit.group(1) + unit.group(2))) : Optional.empty();
    }
}

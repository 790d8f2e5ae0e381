package org.fazhi.excel.ledger.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.excel.grid.BrokenCell;
import org.fazhi.excel.grid.CellContent;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.excel.ledger.plan.WordMeaning;
import org.fazhi.excel.ledger.plan.WrittenWord;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CellReader;
import org.fazhi.ledger.CellReading;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Units;

/**
 * Reads a cell of a sheet as a value of a ledger column (单元格读取). What is written goes to {@link CellReader}; what only
 * sheets have is understood here: real dates, the serial numbers of days, formulas, numbers where words belong.
 */
public final class SheetCellReader {
    private static final Messages MESSAGES = Messages.of(SheetCellReader.class);
    private static final Pattern SAYS_MORE = Pattern.compile("[十百千万亿余多以上下左右]");
    private static final int DAY_LENGTH = "2020-03-05".length();
    private static final Pattern MONTH_AND_DAY = Pattern.compile("(\\d{1,2})(?:[./-]|月)(\\d{1,2})[日号]?");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");
    /** Day 0 of a spreadsheet, which counts a 29 February 1900 that never was. */
    private static final LocalDate ORIGIN_1900 = LocalDate.of(1899, 12, 30);

    private static final LocalDate ORIGIN_1904 = LocalDate.of(1904, 1, 1);
    /** Numbers outside these days are more likely anything but a date. */
    private static final LocalDate FIRST_LIKELY = LocalDate.of(1949, 10, 1);

    private static final LocalDate LAST_LIKELY = LocalDate.of(2099, 12, 31);
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(99_999);
    /** A spreadsheet keeps fifteen digits of a number. */
    private static final BigDecimal DIGITS_LOST = BigDecimal.valueOf(1_000_000_000_000_000L);

    /** As many different words as a column of codes, units or days has at most; others are not worth remembering. */
    private static final int MOST_REMEMBERED = 1000;

    private final CellReader words;
    private final Map<WrittenWord, WordMeaning> meant;
    private final Optional<Integer> yearAbove;
    private final LocalDate origin;
    private final Column column;
    private final HeadingMeasure measure;
    private final Map<String, CellReading> readings = new HashMap<>();

    /**
     * What all columns of a source have in common.
     *
     * @param meant what somebody said of words that are in no list
     * @param yearAbove the year that days belong to which name none
     */
    public record Factory(
            Units units, boolean since1904, Map<WrittenWord, WordMeaning> meant, Optional<Integer> yearAbove) {
        public Factory {
            meant = Map.copyOf(meant);
        }

        public Factory(Units units, boolean since1904, Map<WrittenWord, WordMeaning> meant) {
            this(units, since1904, meant, Optional.empty());
        }

        /** The same for a sheet that says above its header of which year its days are. */
        public Factory in(Optional<Integer> year) {
            return new Factory(units, since1904, meant, year);
        }

        /** @param heading above the column, which may name a unit of measure */
        public SheetCellReader of(Column column, String heading) {
            return new SheetCellReader(this, column, HeadingMeasure.of(column, heading));
        }
    }

    private SheetCellReader(Factory common, Column column, HeadingMeasure measure) {
        this.words = new CellReader(common.units());
        this.meant = common.meant();
        this.yearAbove = common.yearAbove();
        this.origin = common.since1904() ? ORIGIN_1904 : ORIGIN_1900;
        this.column = column;
        this.measure = measure;
    }

    public Column column() {
        return column;
    }

    public CellReading read(GridCell cell) {
        if (cell.isBlank()) return CellReading.nothing();
        Optional<String> broken = BrokenCell.reason(cell);
        if (broken.isPresent()) return new CellReading.Unreadable(broken.get());
        return switch (cell.content()) {
            case CellContent.Text(String text) -> text(text);
            case CellContent.Number number -> number(number);
            case CellContent.Date date -> date(date);
            case CellContent.Flag(boolean yes)
            when column.type() instanceof ColumnType.Flag -> CellReading.of(new CellValue.Flag(yes));
            case CellContent.Flag flag
            when column.type().isNumber() -> new CellReading.Unreadable(MESSAGES.say("cell.flag", flag.shown()));
            case CellContent.Flag _, CellContent.Empty _, CellContent.Fault _, CellContent.Uncalculated _ ->
                words(cell.shown());
        };
    }

    private CellReading text(String text) {
        if (column.type() instanceof ColumnType.Date
                && SERIAL.matcher(text.strip()).matches()) {
            Optional<LocalDate> day = day(new BigDecimal(text.strip()));
            if (day.isPresent()) return CellReading.of(new CellValue.Day(day.get()));
        }
        return amount(withYear(text.strip()).orElse(text));
    }

    /** 3.5, 3月5日 under a title that names the year. A number 3.5 is left: it may have been 3.50. */
    private Optional<String> withYear(String text) {
        if (yearAbove.isEmpty() || !(column.type() instanceof ColumnType.Date)) return Optional.empty();
        Matcher day = MONTH_AND_DAY.matcher(text);
        return day.matches()
                ? Optional.of(yearAbove.get() + "年" + day.group(1) + "月" + day.group(2) + "日")
                : Optional.empty();
    }

    /** Whether a cell is a day that gets its year from above the header. */
    public boolean isWithoutYear(GridCell cell) {
        return cell.content() instanceof CellContent.Text(String text)
                && withYear(text.strip()).isPresent();
    }

    private CellReading number(CellContent.Number number) {
        if (column.type() instanceof ColumnType.Date) {
            Optional<LocalDate> day = day(number.value());
            if (day.isPresent()) return CellReading.of(new CellValue.Day(day.get()));
        }
        boolean isText = column.type() instanceof ColumnType.Text || column.type() instanceof ColumnType.Note;
        if (isText && number.value().abs().compareTo(DIGITS_LOST) >= 0)
            return new CellReading.Unreadable(
                    MESSAGES.say("cell.digits_lost", number.value().toPlainString()));
        return amount(counted(number));
    }

    /** 12 shown as 12件 by its format is 12; 12万, 12余 and 12% say more. */
    private String counted(CellContent.Number number) {
        boolean isCount = column.type() instanceof ColumnType.Whole || column.type() instanceof ColumnType.Decimal;
        boolean plain = number.format().before().isEmpty()
                && SAYS_MORE
                        .matcher(number.format().after())
                        .results()
                        .findAny()
                        .isEmpty();
        return isCount && plain && !number.format().percent() ? number.value().toPlainString() : number.shown();
    }

    private CellReading amount(String written) {
        if (!column.type().isNumber()) return words(written);
        Optional<CellReading> doubtful = measure.doubt(written).map(CellReading.Unreadable::new);
        return doubtful.orElseGet(() -> words(measure.applied(written)));
    }

    /** Codes, units and days come again and again; each is understood once. */
    private CellReading words(String written) {
        return switch (column.type()) {
            case ColumnType.Coded _, ColumnType.Flag _, ColumnType.Unit _, ColumnType.Units _, ColumnType.Date _ -> {
                CellReading known = readings.get(written);
                if (known != null) yield known;
                CellReading reading = said(written).orElseGet(() -> words.read(column, written));
                if (readings.size() < MOST_REMEMBERED) readings.put(written, reading);
                yield reading;
            }
            case ColumnType.Text _,
                    ColumnType.Note _,
                    ColumnType.Person _,
                    ColumnType.Whole _,
                    ColumnType.Decimal _,
                    ColumnType.Money _,
                    ColumnType.Percent _ -> words.read(column, written);
        };
    }

    /** What was said of the word, where the lists of the ledger do not say it. */
    private Optional<CellReading> said(String written) {
        return switch (meant.get(WrittenWord.of(column, written.strip()))) {
            case WordMeaning.Nothing _ -> Optional.of(CellReading.nothing());
            case WordMeaning.Known(String code)
            when column.type() instanceof ColumnType.Flag -> Optional.of(words.read(column, code));
            case WordMeaning.Known _, WordMeaning.Added _ -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    /** A real date counts as its day, whatever time it has. */
    private CellReading date(CellContent.Date date) {
        boolean isDay = column.type() instanceof ColumnType.Date && date.shown().length() >= DAY_LENGTH;
        return words(isDay ? date.shown().substring(0, DAY_LENGTH) : date.shown());
    }

    private Optional<LocalDate> day(BigDecimal serial) {
        if (serial.signum() <= 0 || serial.compareTo(LAST_SERIAL) > 0) return Optional.empty();
        LocalDate day = origin.plusDays(serial.longValue());
        return Optional.of(day).filter(one -> !one.isBefore(FIRST_LIKELY) && !one.isAfter(LAST_LIKELY));
    }
}

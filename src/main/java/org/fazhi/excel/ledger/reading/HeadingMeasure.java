package org.fazhi.excel.ledger.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.excel.table.Measures;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.value.HalfWidth;
import org.fazhi.value.MeasureUnit;

/**
 * The unit of measure that a heading names for the numbers below it (表头计量单位): 12.5 under 金额（万元） are 125,000 元, 3
 * under 点击量（万次） are 30,000.
 *
 * @param symbol such as 万元 or 件; empty where the heading names none, or the one the ledger's own label names
 */
public record HeadingMeasure(ColumnType type, String symbol) {
    private static final Messages MESSAGES = Messages.of(HeadingMeasure.class);
    /** A number that names no unit itself. */
    private static final Pattern BARE = Pattern.compile("^(?:[¥￥]? *[-+]?[\\d,.]*\\d|[〇零一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]+)");

    /** A scale without a unit in brackets: （万）. */
    private static final Pattern ONLY_SCALE = Pattern.compile("[(（\\[【]([十百千]*[万亿]+)[)）\\]】]");

    private static final Pattern HAS_DIGIT = Pattern.compile("[\\d０-９]");
    private static final Pattern HAS_UNIT = Pattern.compile("[十百千万亿元角分%％]");
    private static final Pattern SCALE = Pattern.compile("^[十百千万亿]+");
    private static final Pattern PLAIN = Pattern.compile("\\d(?:\\.\\d{1,15})?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static HeadingMeasure of(Column column, String heading) {
        String named = named(heading);
        return new HeadingMeasure(column.type(), named.equals(named(column.label())) ? "" : named);
    }

    private static String named(String heading) {
        Optional<String> measure = Measures.inBrackets(heading).map(MeasureUnit::symbol);
        Matcher scale = ONLY_SCALE.matcher(heading);
        return measure.or(() -> scale.find() ? Optional.of(scale.group(1)) : Optional.empty())
                .orElse("");
    }

    /** What is written, with the unit it is in. */
    String applied(String written) {
        if (symbol.isEmpty()) return written;
        String narrow = HalfWidth.of(written);
        return switch (type) {
            case ColumnType.Money _ -> isBare(narrow) ? narrow + symbol : written;
            case ColumnType.Whole _, ColumnType.Decimal _ -> counted(narrow).orElse(written);
            default -> written;
        };
    }

    /** A count has no unit but its scale: 12件 under 件数（件） are 12, 3 under 件数（万件） are 3万. */
    private Optional<String> counted(String narrow) {
        String number =
                without(narrow, symbol).or(() -> without(narrow, "个" + symbol)).orElse(narrow);
        return isBare(number) ? Optional.of(number + scale()) : Optional.empty();
    }

    private static Optional<String> without(String narrow, String unit) {
        boolean named = narrow.endsWith(unit) && isBare(narrow.substring(0, narrow.length() - unit.length()));
        return named ? Optional.of(narrow.substring(0, narrow.length() - unit.length())) : Optional.empty();
    }

    private String scale() {
        Matcher scale = SCALE.matcher(symbol);
        return scale.find() ? scale.group() : "";
    }

    /**
     * What could not be read, for a sheet whose heading does not name the unit: 约12 under 金额（万元） as 约12万元, so that
     * it is not corrected into 12 of something else.
     */
    public String told(String written) {
        String unit = type instanceof ColumnType.Money || type instanceof ColumnType.Percent ? symbol : scale();
        boolean lacking = type.isNumber()
                && HAS_DIGIT.matcher(written).find()
                && !HAS_UNIT.matcher(written).find();
        return lacking ? written.strip() + unit : written;
    }

    private static boolean isBare(String narrow) {
        return BARE.matcher(narrow).matches();
    }

    /** A bare 0.5 for a percentage may be half a percent or half of all; which, only the office can tell. */
    Optional<String> doubt(String written) {
        if (!(type instanceof ColumnType.Percent) || symbol.equals("%")) return Optional.empty();
        String narrow = HalfWidth.of(written);
        if (!PLAIN.matcher(narrow).matches()) return Optional.empty();
        BigDecimal number = new BigDecimal(narrow);
        if (number.signum() == 0 || number.compareTo(BigDecimal.ONE) > 0) return Optional.empty();
        String whole = number.multiply(HUNDRED).stripTrailingZeros().toPlainString();
        return Optional.of(MESSAGES.say("cell.ratio", narrow, whole));
    }
}

package org.fazhi.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.fazhi.language.Excerpt;
import org.fazhi.language.Messages;

/**
 * Reads figures as clerks write them (读数): 39,966, １２, 768万次, 1850余万元, 近200人, 25.81%, 1/5, 一百余, 12 件. What it
 * cannot read it names with the reason, and an unread figure never becomes zero.
 */
public final class QuantityReader {
    private static final Messages MESSAGES = Messages.of(QuantityReader.class);
    private static final Pattern SPACE_IN_NUMBER = Pattern.compile("[\\d.,] ++[\\d.,]");
    private static final Pattern SCIENTIFIC = Pattern.compile("^[-+]?\\d+(?:\\.\\d+)?[eE][-+]?\\d+");
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d.,]*");

    /** More digits after the point than any statistic has; they would not be kept. */
    private static final int LONGEST_FRACTION = 10;

    /** More characters than any figure has with its unit; it is a text. */
    private static final int LONGEST_FIGURE = 120;

    private static final int LONGEST_QUOTE = 24;

    private final String text;
    private final MeasureUnit assumed;
    private final MeasureUnit expected;
    private final List<String> remarks = new ArrayList<>();

    private QuantityReader(String text, MeasureUnit assumed, MeasureUnit expected) {
        this.text = text;
        this.assumed = assumed;
        this.expected = expected;
    }

    /** Reads a figure of an indicator with the given unit; a bare number is in that unit. */
    public static Reading read(String text, MeasureUnit expected) {
        return read(text, expected, expected);
    }

    /**
     * Reads a figure under a header that names a unit.
     *
     * @param assumed the unit of the column or row, which a bare number is in
     * @param expected the indicator's unit, which the result is in
     */
    public static Reading read(String text, MeasureUnit assumed, MeasureUnit expected) {
        String narrow = HalfWidth.of(text);
        if (narrow.isEmpty() || Dash.is(narrow)) return new Reading.Blank();
        try {
            return new QuantityReader(narrow, assumed, expected).read();
        } catch (NotAFigure why) {
            return new Reading.Unreadable(text, why.getMessage());
        }
    }

    private Reading read() {
        refuseWhatIsNotOneNumber();
        if (text.length() > LONGEST_FIGURE)
            throw refusal(Notation.beforeNumber(text).isPresent() ? "much" : "no_number", text);
        Notation notation = Notation.of(text.replace(" ", "")).orElseThrow(this::strangeBeginning);
        if (notation.isBarePlace()) throw refusal("no_number", text);
        Qualifier qualifier = qualifier(notation.qualifiers());
        Quantity quantity = notation.isFraction() ? share(notation, qualifier) : amount(notation, qualifier);
        if (quantity.number().scale() > LONGEST_FRACTION) throw refusal("long", text);
        return new Reading.Read(quantity, remarks.isEmpty() ? Optional.empty() : Optional.of(String.join("", remarks)));
    }

    private void refuseWhatIsNotOneNumber() {
        if (SPACE_IN_NUMBER.matcher(text).find()) throw refusal("space", text);
        if (SCIENTIFIC.matcher(text).matches()) throw refusal("scientific", text);
        List<String> numbers =
                DIGITS.matcher(text).results().map(MatchResult::group).toList();
        boolean fraction = text.matches("\\D*\\d+ */ *\\d+\\D*");
        if (numbers.size() > 1 && !fraction) throw refusal("several", String.join("、", numbers));
    }

    private NotAFigure strangeBeginning() {
        return Notation.beforeNumber(text)
                .map(beginning -> refusal("beginning", text, beginning))
                .orElseGet(() -> refusal("no_number", text));
    }

    private Qualifier qualifier(List<String> words) {
        if (words.size() > 1) throw refusal("two_qualifiers", text, String.join("”“", words));
        if (words.isEmpty()) return Qualifier.EXACT;
        Qualifier qualifier = Approximation.of(words.getFirst());
        if (!qualifier.word().equals(words.getFirst())) remark("word", words.getFirst(), qualifier.word());
        return qualifier;
    }

    private Quantity amount(Notation notation, Qualifier qualifier) {
        BigDecimal number = WrittenNumber.read(notation.number());
        String written = notation.scale() + notation.unit();
        if (isExpected(written)) return new Quantity(number, expected, qualifier);
        MeasureUnit unit = unit(notation);
        BigDecimal factor = inExpectedWord(unit)
                .conversionTo(expected)
                .orElseThrow(() -> refusal("unit", text, written.isEmpty() ? assumed : written, expected));
        BigDecimal converted = number.multiply(Scale.of(notation.scale())).multiply(factor);
        Quantity quantity = new Quantity(converted, expected, qualifier);
        if (converted.compareTo(number) != 0)
            remark("converted", written.isEmpty() ? text + assumed : text, QuantityWriter.write(quantity, 0));
        return quantity;
    }

    private boolean isExpected(String unit) {
        return unit.equals(expected.symbol()) || unit.equals("个" + expected.symbol());
    }

    /** The unit of the number after its scale: 元 of 1.5亿元, and of 1.5亿 in a column of 万元. */
    private MeasureUnit unit(Notation notation) {
        if (!notation.unit().isEmpty()) return new MeasureUnit(notation.unit());
        return notation.scale().isEmpty() ? assumed : new MeasureUnit(assumed.base());
    }

    /** 宗 for 件 and 名 for 人 are the same thing counted; the indicator's own word is kept. */
    private MeasureUnit inExpectedWord(MeasureUnit unit) {
        if (unit.equals(expected) || !unit.countsLike(expected)) return unit;
        if (!unit.base().equals(expected.base())) remark("unit", unit.base(), expected.base());
        return unit.withBase(expected.base());
    }

    private Quantity share(Notation notation, Qualifier qualifier) {
        String unit = notation.scale() + notation.unit();
        if (!unit.isEmpty()) throw refusal("unit", text, unit, expected);
        if (!expected.isPercent()) throw refusal("fraction", text, expected);
        WrittenNumber.Share share = WrittenNumber.readShare(notation.number());
        Qualifier honest = share.rounded() && qualifier.isExact() ? Qualifier.ABOUT : qualifier;
        Quantity quantity = new Quantity(share.percent(), expected, honest);
        remark("fraction", text, QuantityWriter.write(quantity, 0));
        return quantity;
    }

    private void remark(String key, Object... words) {
        remarks.add(MESSAGES.say("remark." + key, words));
    }

    private static NotAFigure refusal(String key, Object... words) {
        Object[] shortened = Arrays.stream(words).map(QuantityReader::shortened).toArray();
        return new NotAFigure(MESSAGES.say("unreadable." + key, shortened));
    }

    /** A whole paragraph may have got into a cell; its beginning is enough to find it. */
    private static String shortened(Object words) {
        return Excerpt.of(words.toString(), LONGEST_QUOTE);
    }
}

package org.fazhi.narrative.recognise;

import java.util.Map;
import java.util.Optional;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Qualifier;
import org.fazhi.value.Quantity;
import org.fazhi.value.QuantityReader;
import org.fazhi.value.Reading;

/**
 * A numeral with the words that belong to it (数的写法): 近 | 1850 | 余 | 万元 | 以上.
 *
 * @param qualifier the words of approximation, of which the one behind the number counts: 近1850余万元 is 1850余
 */
record WrittenFigure(int start, int end, Numeral numeral, String qualifierBefore, String qualifierBehind, String unit) {
    private static final String NEXT_TO_NUMBER = "余多几";
    private static final String SCALE = "万亿千百";
    private static final String BETWEEN_OF_LIST = "、和及与，,";
    /** In a report they say on which side of the number it is, and no more: 超6000万元, 不到20%. */
    private static final Map<String, String> BOUNDS =
            Map.of("超", "至少", "超过", "至少", "超出", "至少", "突破", "至少", "逾", "至少", "不足", "至多", "不到", "至多");

    private static final String[] AT_END = {"以上", "以下", "左右", "上下"};

    static WrittenFigure at(String line, Numeral numeral, Vocabulary vocabulary) {
        int before = vocabulary.endingAt("before", line, numeral.start());
        int at = numeral.end();
        String behind = "";
        if (isNextTo(line, at)) behind = line.substring(at, ++at);
        int scaleEnd = at;
        while (scaleEnd < line.length() && SCALE.indexOf(line.charAt(scaleEnd)) >= 0) scaleEnd++;
        String scale = line.substring(at, scaleEnd);
        at = scaleEnd;
        if (!scale.isEmpty() && behind.isEmpty() && isNextTo(line, at)) behind = line.substring(at, ++at);
        int spaced = at < line.length() && line.charAt(at) == ' ' ? at + 1 : at;
        boolean han = numeral.isHan() && behind.isEmpty() && numeral.kind() == Numeral.Kind.HAN;
        int measure = numeral.kind() == Numeral.Kind.FRACTION ? 0 : vocabulary.measureAt(line, spaced, han);
        String unit = scale + line.substring(measure > 0 ? spaced : at, measure > 0 ? spaced + measure : at);
        if (measure > 0) at = spaced + measure;
        if (behind.isEmpty()) {
            for (String word : AT_END) {
                if (!line.startsWith(word, at)) continue;
                behind = word;
                at += word.length();
                break;
            }
        }
        String word = line.substring(numeral.start() - before, numeral.start());
        if (word.isEmpty() && vocabulary.endingAt("between", line, numeral.start()) == 1) {
            int apart = vocabulary.endingAt("before", line, numeral.start() - 1);
            word = line.substring(numeral.start() - 1 - apart, numeral.start() - 1);
        }
        return new WrittenFigure(numeral.start() - before, at, numeral, word, behind, unit);
    }

    private static boolean isNextTo(String line, int at) {
        return at < line.length() && NEXT_TO_NUMBER.indexOf(line.charAt(at)) >= 0;
    }

    boolean hasMeasure() {
        return !unit.isEmpty() && SCALE.indexOf(unit.charAt(unit.length() - 1)) < 0;
    }

    boolean isFraction() {
        return numeral.kind() == Numeral.Kind.FRACTION;
    }

    /** Whether it is in percent or parts of a whole. */
    boolean isPartOfWhole() {
        return numeral.kind() == Numeral.Kind.PERCENT || unit.equals("%") || unit.equals("‰");
    }

    /** Whether nothing but 、 or 和 stands between it and the number behind it. */
    boolean isListedBefore(WrittenFigure behind, String line) {
        return !hasMeasure() && behind.start == end + 1 && BETWEEN_OF_LIST.indexOf(line.charAt(end)) >= 0;
    }

    WrittenFigure withUnit(String other) {
        return new WrittenFigure(start, end, numeral, qualifierBefore, qualifierBehind, other);
    }

    /** The number in its unit, with what it is said to be roughly; empty where it is none after all. */
    Optional<Quantity> quantity() {
        return switch (numeral.kind()) {
            case ARABIC, HAN -> read(numeral.digits(), MeasureUnit.NONE).map(one -> in(new MeasureUnit(unit), one));
            case PERCENT -> read(numeral.digits(), MeasureUnit.NONE).map(one -> in(MeasureUnit.PERCENT, one));
            case FRACTION -> read(numeral.digits(), MeasureUnit.PERCENT).map(this::ofWhole);
        };
    }

    /** 1/5 is 0.2. That three of them had to be rounded does not make them approximate: nobody wrote so. */
    private Quantity ofWhole(Quantity percent) {
        boolean saidSo = !qualifierBefore.isEmpty() || !qualifierBehind.isEmpty();
        return new Quantity(
                percent.number().movePointLeft(2), MeasureUnit.NONE, saidSo ? percent.qualifier() : Qualifier.EXACT);
    }

    private static Quantity in(MeasureUnit unit, Quantity bare) {
        return new Quantity(bare.number(), unit, bare.qualifier());
    }

    private Optional<Quantity> read(String digits, MeasureUnit expected) {
        String before = BOUNDS.getOrDefault(qualifierBefore, qualifierBefore);
        String words = qualifierBehind.isEmpty() ? before + digits : digits + qualifierBehind;
        return QuantityReader.read(words, expected) instanceof Reading.Read(Quantity quantity, var _)
                ? Optional.of(quantity)
                : Optional.empty();
    }
}

package org.fazhi.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A unit of measure (计量单位) as printed: 件, 万元, 工作日, %. A leading 万 or 亿 is a scale on the base unit, so 万元 and
 * 元 convert into each other while 件 and 人 do not.
 *
 * @param symbol as printed after the number; may be empty for a bare number
 */
public record MeasureUnit(String symbol) {
    public static final MeasureUnit NONE = new MeasureUnit("");
    public static final MeasureUnit PERCENT = new MeasureUnit("%");

    /** Units that measure and do not count: 6天 are not 6件, whatever word an office counts in. */
    private static final Set<String> MEASURING =
            Set.of("", "%", "元", "天", "日", "工作日", "小时", "学时", "课时", "分钟", "分", "平方米", "公里", "亩", "位");

    private static final List<Set<String>> SAME_THINGS =
            List.of(Set.of("件", "宗", "起"), Set.of("人", "名", "位"), Set.of("家", "户"), Set.of("个", "项"));

    public MeasureUnit {
        symbol = symbol.strip();
    }

    public boolean isPercent() {
        return symbol.equals("%");
    }

    /** The unit without its scale: 元 of 万元. 人 of 万人. */
    public String base() {
        return isScaled() ? symbol.substring(1) : symbol;
    }

    /** What one of this unit is in base units: 10,000 for 万元. */
    public BigDecimal factor() {
        if (!isScaled()) return BigDecimal.ONE;
        return symbol.charAt(0) == '亿' ? new BigDecimal("100000000") : new BigDecimal("10000");
    }

    /** 亿元 for 万元; empty for what is not counted in 万. */
    public Optional<MeasureUnit> nextLarger() {
        return isScaled() && symbol.charAt(0) == '万' ? Optional.of(new MeasureUnit("亿" + base())) : Optional.empty();
    }

    /** By what a number in this unit is multiplied to stand in the other, which may count the same in another word. */
    public Optional<BigDecimal> conversionTo(MeasureUnit other) {
        if (symbol.equals(other.symbol)) return Optional.of(BigDecimal.ONE);
        if (!countsLike(other)) return Optional.empty();
        return Optional.of(factor().divide(other.factor()));
    }

    /** Whether both count the same thing, be it in another word: 宗 and 件, 名 and 人, 家 and 户. */
    public boolean countsLike(MeasureUnit other) {
        return base().equals(other.base())
                || SAME_THINGS.stream().anyMatch(words -> words.contains(base()) && words.contains(other.base()));
    }

    /** This unit read as the word in which another counts: 份 as 件, 万份 as 万件; empty unless both count. */
    public Optional<MeasureUnit> countedAs(MeasureUnit other) {
        boolean both = !MEASURING.contains(base()) && !MEASURING.contains(other.base());
        return both ? Optional.of(withBase(other.base())) : Optional.empty();
    }

    /** This unit's scale on another base: 万宗 with base 件 is 万件. */
    MeasureUnit withBase(String base) {
        return new MeasureUnit(isScaled() ? symbol.charAt(0) + base : base);
    }

    private boolean isScaled() {
        return symbol.length() > 1 && (symbol.charAt(0) == '万' || symbol.charAt(0) == '亿');
    }

    @Override
    public String toString() {
        return symbol;
    }
}

package org.fazhi.excel.table;

import java.util.Optional;
import java.util.regex.Pattern;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.label.IndicatorMatcher;
import org.fazhi.label.UnitMatcher;
import org.fazhi.language.Messages;
import org.fazhi.language.PlainWriting;

/** Tells which words of a sheet name reporting units (单位名称), be they known to the office or not. */
final class SheetUnits {
    private static final Messages MESSAGES = Messages.of(SheetUnits.class);
    private static final int LONGEST = 24;
    private static final Pattern UNIT =
            Pattern.compile("[\\p{IsHan}()、·]{1,22}(?:" + String.join("|", MESSAGES.words("unit.endings")) + ")");
    private static final Pattern OF_DISTRICT = Pattern.compile(
            "[区县市旗省]\\p{IsHan}{1,16}(?:" + String.join("|", MESSAGES.words("unit.endings-of-district")) + ")");

    private final UnitMatcher units;
    private final IndicatorMatcher indicators;

    SheetUnits(UnitMatcher units, IndicatorMatcher indicators) {
        this.units = units;
        this.indicators = indicators;
    }

    Optional<ReportingUnit> known(String text) {
        return units.find(text);
    }

    /** Whether the text names a unit, known or by the look of its name. */
    boolean isUnit(String text) {
        return known(text).isPresent() || isLikeUnit(text);
    }

    /** Whether it is called like a unit, though the office has none of this name: 区水利局, 东山街道. */
    boolean isLikeUnit(String text) {
        String plain = PlainWriting.of(text).strip();
        if (plain.length() < 2 || plain.length() > LONGEST) return false;
        boolean looks =
                UNIT.matcher(plain).matches() || OF_DISTRICT.matcher(plain).matches();
        return looks && indicators.certain(text).isEmpty();
    }
}

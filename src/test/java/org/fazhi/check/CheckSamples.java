package org.fazhi.check;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.CheckDefinition;
import org.fazhi.catalogue.CheckDefinition.Severity;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.formula.StoredFigure;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.QuantityReader;
import org.fazhi.value.Reading;

/** Rules, figures and indicators that checks are tried on. */
final class CheckSamples {
    private CheckSamples() {}

    static StoredFigure stored(String indicator, int year, Optional<String> by, String written, String unit) {
        Reading.Read read = (Reading.Read) QuantityReader.read(written, new MeasureUnit(unit));
        return new StoredFigure(
                indicator, year, by, read.quantity(), new Figure.Typed("王敏", Instant.parse("2021-01-05T01:00:00Z")));
    }

    static Place text(String code) {
        return new Place(Place.Kind.TEXT, code, code);
    }

    static CheckDefinition parts(String total, String... parts) {
        return rule("parts", Severity.WARNING, total, parts);
    }

    static CheckDefinition rule(String rule, Severity severity) {
        return new CheckDefinition(rule, rule, severity, Optional.empty(), List.of(), Optional.empty(), "");
    }

    static CheckDefinition rule(String rule, Severity severity, String total, String... subjects) {
        return new CheckDefinition(rule, rule, severity, Optional.of(total), List.of(subjects), Optional.empty(), "");
    }

    static CheckDefinition bounded(String bound) {
        return new CheckDefinition(
                "change",
                "change_bound",
                Severity.WARNING,
                Optional.empty(),
                List.of(),
                Optional.of(new BigDecimal(bound)),
                "");
    }

    static Indicator ranged(String name, String unit, String minimum, String maximum) {
        return indicator(
                name,
                unit,
                Optional.of(new BigDecimal(minimum)),
                Optional.of(new BigDecimal(maximum)),
                Optional.empty(),
                false);
    }

    static Indicator retired(String name) {
        return indicator(name, "件", Optional.empty(), Optional.empty(), Optional.empty(), true);
    }

    static Indicator validTo(String name, int year) {
        return indicator(name, "件", Optional.empty(), Optional.empty(), Optional.of(year), false);
    }

    static Indicator indicator(
            String name,
            String unit,
            Optional<BigDecimal> minimum,
            Optional<BigDecimal> maximum,
            Optional<Integer> validTo,
            boolean retired) {
        return new Indicator(
                name,
                new Indicator.Words(name, List.of(), ""),
                "decisions.review",
                new Indicator.Measure(new MeasureUnit(unit), 0, Indicator.Direction.NEUTRAL),
                new IndicatorKind.Entered(),
                "",
                new Indicator.Expected(minimum, maximum, true),
                new Indicator.Asking(Optional.empty(), validTo, false, retired));
    }
}

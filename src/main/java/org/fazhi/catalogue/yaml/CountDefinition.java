package org.fazhi.catalogue.yaml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.CountMethod;

/** Reads how an indicator is counted from a ledger (计数定义). */
final class CountDefinition {
    private static final Map<String, Count.Span> SPANS = Map.of("year", Count.Span.YEAR, "term", Count.Span.TERM);

    private final LedgerColumns columns;
    private final ConditionDefinition conditions;

    CountDefinition(LedgerColumns columns) {
        this.columns = columns;
        this.conditions = new ConditionDefinition(columns);
    }

    Count read(YamlMap map) {
        String indicator = map.code("indicator");
        List<Condition> where = conditions.optional(map, "where");
        // Definitions from before said here how a count is told in print; now its indicator does.
        map.optionalText("publish");
        Count.Span span = map.choice("span", SPANS, Count.Span.YEAR);
        BigDecimal divisor = divisor(map);
        Optional<Count.Opening> opening =
                map.has("opening") ? map.map("opening").map(CountDefinition::opening) : Optional.empty();
        Optional<CountMethod> counting = counting(map);
        if (counting.isPresent()) map.nothingElse();
        CountMethod method = counting.orElse(new CountMethod.Rows());
        if (opening.isPresent() && !Count.canHaveOpening(method, span)) map.fault("opening", "no_opening");
        return new Count(indicator, method, where, divisor, span, opening);
    }

    private static Count.Opening opening(YamlMap map) {
        Count.Opening opening = new Count.Opening(
                map.whole("year").orElse(0), map.decimal("amount").orElse(BigDecimal.ZERO));
        map.nothingElse();
        return opening;
    }

    private Optional<CountMethod> counting(YamlMap map) {
        String word = map.text("count");
        return Optional.ofNullable(
                switch (word) {
                    case "rows" -> new CountMethod.Rows();
                    case "distinct" -> new CountMethod.Distinct(columns.code(map, "column", LedgerColumns.ANY));
                    case "cases" ->
                        new CountMethod.Cases(
                                columns.code(map, "link", LedgerColumns.WORDS),
                                columns.code(map, "otherwise", LedgerColumns.WORDS));
                    case "distinct_either" ->
                        new CountMethod.DistinctEither(unit(map), columns.code(map, "other", LedgerColumns.UNITS));
                    case "distinct_units" -> new CountMethod.DistinctUnits(unit(map), conditions.kinds(map));
                    case "sum" -> new CountMethod.Sum(number(map, "column"));
                    case "difference" -> new CountMethod.Difference(number(map, "column"), number(map, "less"));
                    case "mean" -> new CountMethod.Mean(number(map, "column"));
                    case "weighted_mean" -> new CountMethod.WeightedMean(number(map, "column"), number(map, "weight"));
                    case "mean_days" -> new CountMethod.MeanDays(date(map, "from"), date(map, "to"));
                    case "share" -> new CountMethod.Share(conditions.required(map, "of"));
                    case "share_of_sums" -> new CountMethod.ShareOfSums(number(map, "part"), number(map, "whole"));
                    case "coverage" -> new CountMethod.Coverage(unit(map), conditions.kinds(map));
                    case "latest" ->
                        new CountMethod.Latest(
                                number(map, "column"), columns.code(map, "by", LedgerColumns.NUMBER_OR_DATE));
                    default -> {
                        if (!word.isEmpty()) map.fault("count", "bad_count", word);
                        yield null;
                    }
                });
    }

    private String number(YamlMap map, String key) {
        return columns.code(map, key, LedgerColumns.NUMBER);
    }

    private String date(YamlMap map, String key) {
        return columns.code(map, key, LedgerColumns.DATE);
    }

    private String unit(YamlMap map) {
        return columns.code(map, "column", LedgerColumns.UNITS);
    }

    private static BigDecimal divisor(YamlMap map) {
        BigDecimal divisor = map.decimal("divisor").orElse(BigDecimal.ONE);
        if (divisor.signum() > 0) return divisor;
        map.fault("divisor", "not_positive", "divisor", divisor);
        return BigDecimal.ONE;
    }
}

package org.fazhi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RulePatternProperties {

    @Property(tries = 1000)
    void whatever_pattern_a_rule_is_told_as_it_stays_the_same_rule(@ForAll("rules") RowRule rule) {
        RulePattern pattern = RulePattern.of(rule);

        assertThat(pattern.rule(rule.code(), rule.severity(), rule.explanation()))
                .isEqualTo(rule);
    }

    @Provide
    Arbitrary<RowRule> rules() {
        Arbitrary<List<String>> columns = Arbitraries.of("received", "closed", "heard")
                .list()
                .uniqueElements()
                .ofMaxSize(3);
        return Combinators.combine(conditions(2), columns)
                .as((broken, marked) -> new RowRule("rule", RowRule.Severity.ERROR, broken, marked, "不可。"));
    }

    private static Arbitrary<Condition> conditions(int depth) {
        Arbitrary<OptionalInt> bounds = Arbitraries.of(
                OptionalInt.empty(), OptionalInt.of(-1), OptionalInt.of(0), OptionalInt.of(1), OptionalInt.of(60));
        Arbitrary<Condition> simple = Arbitraries.oneOf(
                Combinators.combine(bounds, bounds)
                        .as((least, most) -> new Condition.DaysBetween("received", "closed", least, most)),
                Arbitraries.of(true, false).map(yes -> new Condition.Flagged("heard", yes)),
                Arbitraries.of(true, false).map(given -> new Condition.Given("closed", given)),
                Arbitraries.of(
                        new Condition.Greater("fixed", "found"),
                        new Condition.BadCreditCode("credit"),
                        new Condition.OneOf("handling", Set.of("受理")),
                        new Condition.Between("score", Optional.of(BigDecimal.ONE), Optional.empty())));
        if (depth == 0) return simple;
        Arbitrary<Condition> below = conditions(depth - 1);
        return Arbitraries.oneOf(
                simple,
                below.map(Condition.Not::new),
                below.list().ofMaxSize(3).map(Condition.AllOf::new),
                below.list().ofMaxSize(3).map(Condition.AnyOf::new));
    }
}

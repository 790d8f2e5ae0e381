package org.fazhi.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One line of check data (校核规则). What its rule does stands in the {@code check} package.
 *
 * @param code unique in the catalogue
 * @param rule kind of rule: {@code parts}, {@code part_of_whole}, {@code range}, {@code change_bound},
 *     {@code missing_value}, {@code missing_text}, {@code unresolved_token}, {@code carried_sentence},
 *     {@code ledger_rules}, {@code counted_override}, {@code ledger_total}, {@code given_derived},
 *     {@code missing_evidence}
 * @param severity how grave a finding is
 * @param total code of the total or whole, for rules that have one
 * @param subjects codes of the indicators it speaks of; empty means every indicator it can be applied to
 * @param bound percent or number, for rules that have one
 * @param explanation the rule in words, for the clerk
 */
public record CheckDefinition(
        String code,
        String rule,
        Severity severity,
        Optional<String> total,
        List<String> subjects,
        Optional<BigDecimal> bound,
        String explanation) {

    /** How grave a finding is (错误、警告、提示). */
    public enum Severity {
        ERROR,
        WARNING,
        NOTE
    }

    public CheckDefinition {
        subjects = List.copyOf(subjects);
    }

    /** The same check for a finding that is graver or lighter, for a reason of its own. */
    public CheckDefinition of(Severity other, String reason) {
        return new CheckDefinition(code, rule, other, total, subjects, bound, reason);
    }
}

package org.fazhi.ledger;

import java.util.List;

/**
 * What must hold across the columns of a row (行规则).
 *
 * @param code unique within the ledger
 * @param severity an error keeps the row out, a warning lets it in and is told on the check page
 * @param broken what a row meets that breaks the rule
 * @param columns whose cells are marked, the first one foremost
 * @param explanation the rule as a Chinese sentence
 */
public record RowRule(String code, Severity severity, Condition broken, List<String> columns, String explanation) {

    public enum Severity {
        ERROR,
        WARNING
    }

    public RowRule {
        columns = List.copyOf(columns);
    }
}

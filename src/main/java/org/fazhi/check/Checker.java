package org.fazhi.check;

import java.util.Comparator;
import java.util.List;

/** Runs every check of a year's catalogue (校核). Reads only what it is given, so it may run on any thread. */
public final class Checker {
    private Checker() {}

    /** All findings, passed ones included: the gravest first, then in the order of the catalogue. */
    public static List<Finding> check(CheckContext context) {
        CheckedYear year = new CheckedYear(context);
        return context.catalogue().checks().stream()
                .map(CheckRules::of)
                .flatMap(rule -> rule.findings(year))
                .sorted(Comparator.comparing(Finding::severity).thenComparing(finding -> year.order(finding.place())))
                .toList();
    }
}

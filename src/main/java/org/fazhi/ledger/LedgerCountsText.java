package org.fazhi.ledger;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.fazhi.ledger.LedgerSummary.Violation;

/** The counts of a ledger as the few lines of text it is kept as (计数累计文本). */
public final class LedgerCountsText {
    private static final String COUNT = "count";
    private static final String RULE = "rule";

    private LedgerCountsText() {}

    /** @param standing settled: what is open is not kept */
    public static String write(LedgerCounts standing) {
        if (!standing.isSettled()) throw new IllegalArgumentException("not settled");
        StringJoiner lines = new StringJoiner("\n");
        lines.add(standing.asOf() + "\t" + standing.rows());
        new TreeMap<>(standing.counts())
                .forEach((indicator, sums) -> lines.add(String.join(
                        "\t", COUNT, indicator, sums.rows() + "", plain(sums.first()), plain(sums.second()))));
        new TreeMap<>(standing.violations()).values().forEach(violation -> lines.add(line(violation)));
        return lines.toString();
    }

    /** Empty for what was not written by this: it must be counted anew. */
    public static Optional<LedgerCounts> read(String text) {
        try {
            return Optional.of(
                    standing(text.lines().map(line -> line.split("\t")).toList()));
        } catch (DateTimeException | IndexOutOfBoundsException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static LedgerCounts standing(List<String[]> lines) {
        Map<String, CountSums> counts = new HashMap<>();
        Map<String, Violation> violations = new HashMap<>();
        for (String[] line : lines.subList(1, lines.size())) {
            if (line[0].equals(COUNT)) counts.put(line[1], sums(line));
            else violations.put(line[1], violation(line));
        }
        String[] first = lines.getFirst();
        return new LedgerCounts(
                LocalDate.parse(first[0]), Long.parseLong(first[1]), counts, violations, Set.of(), Set.of());
    }

    private static CountSums sums(String[] line) {
        return new CountSums(Long.parseLong(line[2]), new BigDecimal(line[3]), new BigDecimal(line[4]));
    }

    private static String line(Violation violation) {
        StringJoiner line = new StringJoiner("\t");
        line.add(RULE).add(violation.rule()).add(violation.rows() + "");
        violation.examples().forEach(id -> line.add(id.toString()));
        return line.toString();
    }

    private static Violation violation(String[] line) {
        List<Long> examples = Arrays.stream(line).skip(3).map(Long::valueOf).toList();
        return new Violation(line[1], Long.parseLong(line[2]), examples);
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}

package org.fazhi.excel.indicator;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.catalogue.Indicator;
import org.fazhi.label.Proposal;

/**
 * The first proposals of a plan that are likely enough (接受建议), each indicator once: one that is certain somewhere in the
 * file is proposed nowhere else, and of two labels the likelier has it.
 *
 * @param least how likely a proposal must be, between 0 and 1
 */
public record LikelyMatches(double least) {

    /** A cell for whose label the first proposal is taken; of the cells of one label the first. */
    public record Taken(PlannedCell cell, Proposal proposal) {}

    /** In the order of the file. */
    public List<Taken> of(ImportPlan plan) {
        Map<String, PlannedCell> open = new LinkedHashMap<>();
        plan.cells(Verdict.UNMATCHED).stream()
                .filter(cell ->
                        !cell.proposals().isEmpty() && cell.source().stranger().isEmpty())
                .forEach(cell -> open.putIfAbsent(cell.subject(), cell));
        Set<Indicator> given = plan.cells().stream()
                .flatMap(cell -> cell.indicator().stream())
                .collect(Collectors.toCollection(HashSet::new));
        List<Taken> likeliest = open.values().stream()
                .map(cell -> new Taken(cell, cell.proposals().getFirst()))
                .filter(taken -> taken.proposal().score() >= least)
                .sorted(Comparator.comparingDouble(taken -> -taken.proposal().score()))
                .filter(taken -> given.add(taken.proposal().indicator()))
                .toList();
        return likeliest.stream()
                .sorted(Comparator.comparing(taken -> taken.cell().place()))
                .toList();
    }

    /** Codes of the indicators by the names they are chosen under. */
    public static Map<String, String> codes(List<Taken> taken) {
        return taken.stream()
                .collect(Collectors.toMap(
                        one -> one.cell().subject(),
                        one -> one.proposal().indicator().code()));
    }
}

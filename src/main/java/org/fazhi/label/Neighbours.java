package org.fazhi.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.WorkItem;

/**
 * What the rows around a row speak for (上下文): a sheet keeps together what belongs to one work item, and under one
 * heading what belongs to one area. A row's vote counts by how sure it is itself.
 */
final class Neighbours {
    private static final int NEAR = 4;
    private static final double OF_ITEM = 0.1;
    private static final double OF_AREA = 0.1;
    /** No row is spoken for by more. */
    static final double MOST = OF_ITEM + OF_AREA;

    private final List<SheetLabel> labels;
    private final Numbers items = new Numbers();
    private final Numbers areas = new Numbers();
    private final int[] itemOf;
    private final int[] areaOf;
    private final List<RowVote> votes;
    private final Map<List<String>, Tally> byGroup = new HashMap<>();

    Neighbours(Catalogue catalogue, List<SheetLabel> labels, List<Indicator> indicators, List<RowVote> votes) {
        this.labels = labels;
        this.votes = votes;
        Map<String, String> areaOfItem = new HashMap<>();
        for (Area area : catalogue.areas()) for (WorkItem item : area.items()) areaOfItem.put(item.code(), area.code());
        itemOf = indicators.stream().mapToInt(one -> items.of(one.workItem())).toArray();
        areaOf = indicators.stream()
                .mapToInt(one -> areas.of(areaOfItem.getOrDefault(one.workItem(), "")))
                .toArray();
        for (int row = 0; row < votes.size(); row++)
            byGroup.computeIfAbsent(labels.get(row).parents(), _ -> new Tally(areas.size()))
                    .add(areaOf[votes.get(row).indicator()], votes.get(row).weight());
    }

    /** A row's candidates with what its neighbours speak for. */
    Candidates with(int row, Candidates candidates) {
        Tally around = around(row);
        Tally group = byGroup.get(labels.get(row).parents());
        return candidates.with(place -> OF_ITEM * around.share(itemOf[place]) + OF_AREA * group.share(areaOf[place]));
    }

    private Tally around(int row) {
        Tally around = new Tally(items.size());
        for (int other = Math.max(0, row - NEAR); other <= Math.min(votes.size() - 1, row + NEAR); other++) {
            boolean together =
                    labels.get(other).parents().equals(labels.get(row).parents());
            if (other != row && together)
                around.add(
                        itemOf[votes.get(other).indicator()], votes.get(other).weight() / (1 + Math.abs(other - row)));
        }
        return around;
    }

    /** Whether most rows around a row are of an indicator's work item. */
    boolean areLike(int indicator, int row) {
        return around(row).share(itemOf[indicator]) > 0.5;
    }

    private static final class Numbers {
        private final Map<String, Integer> known = new HashMap<>();

        int of(String code) {
            known.putIfAbsent(code, known.size());
            return known.get(code);
        }

        int size() {
            return known.size();
        }
    }

    private static final class Tally {
        private final double[] sums;
        private double whole;

        Tally(int size) {
            sums = new double[size];
        }

        void add(int place, double weight) {
            sums[place] += weight;
            whole += weight;
        }

        double share(int place) {
            return whole == 0 ? 0 : sums[place] / whole;
        }
    }
}

package org.fazhi.label;

import java.util.ArrayList;
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
    private static final double OF_AREA = 0.06;
    private static final double UNSURE = 0.35;

    private final List<SheetLabel> labels;
    private final List<Indicator> indicators;
    private final List<Vote> votes = new ArrayList<>();
    private final Map<String, String> areas = new HashMap<>();
    private final Map<List<String>, Tally> byGroup = new HashMap<>();

    private record Vote(String item, String area, double weight) {}

    Neighbours(Catalogue catalogue, List<SheetLabel> labels, List<Indicator> indicators, List<double[]> scores) {
        this.labels = labels;
        this.indicators = indicators;
        for (Area area : catalogue.areas()) for (WorkItem item : area.items()) areas.put(item.code(), area.code());
        scores.forEach(row -> votes.add(vote(row)));
        for (int row = 0; row < votes.size(); row++)
            byGroup.computeIfAbsent(labels.get(row).parents(), _ -> new Tally())
                    .add(votes.get(row).area(), votes.get(row).weight());
    }

    private Vote vote(double[] scores) {
        int best = 0;
        double second = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] <= scores[best]) second = Math.max(second, scores[i]);
            else {
                second = scores[best];
                best = i;
            }
        }
        String item = indicators.get(best).workItem();
        double sure = Math.max(0, scores[best] - UNSURE) + scores[best] - second;
        return new Vote(item, area(item), sure);
    }

    private String area(String item) {
        return areas.getOrDefault(item, "");
    }

    /** The row's scores with what its neighbours add. */
    double[] with(int row, double[] scores) {
        Tally items = around(row);
        Tally group = byGroup.get(labels.get(row).parents());
        double[] added = scores.clone();
        for (int i = 0; i < added.length; i++) {
            if (added[i] == 0) continue;
            String item = indicators.get(i).workItem();
            added[i] += OF_ITEM * items.share(item) + OF_AREA * group.share(area(item));
        }
        return added;
    }

    private Tally around(int row) {
        Tally items = new Tally();
        for (int other = Math.max(0, row - NEAR); other <= Math.min(votes.size() - 1, row + NEAR); other++) {
            boolean together =
                    labels.get(other).parents().equals(labels.get(row).parents());
            if (other != row && together)
                items.add(votes.get(other).item(), votes.get(other).weight() / (1 + Math.abs(other - row)));
        }
        return items;
    }

    /** Whether most rows around a row are of a work item. */
    boolean areOf(String item, int row) {
        return around(row).share(item) > 0.5;
    }

    private static final class Tally {
        private final Map<String, Double> sums = new HashMap<>();
        private double whole;

        void add(String name, double weight) {
            sums.merge(name, weight, Double::sum);
            whole += weight;
        }

        double share(String name) {
            return whole == 0 ? 0 : sums.getOrDefault(name, 0.0) / whole;
        }
    }
}

package org.fazhi.formula;

import java.util.Map;
import org.fazhi.catalogue.Catalogue;

/** The flow of the catalogues that were asked about last. It is laid out again only when one of them is another. */
public final class LatestFlow {
    private Map<Integer, Catalogue> catalogues = Map.of();
    private FormulaFlow flow = new FormulaFlow(catalogues);

    /** @param asked the catalogues by year */
    public FormulaFlow of(Map<Integer, Catalogue> asked) {
        if (!isLatest(asked)) {
            catalogues = Map.copyOf(asked);
            flow = new FormulaFlow(catalogues);
        }
        return flow;
    }

    /** By identity: a catalogue is never changed, and comparing two costs as much as laying one out. */
    private boolean isLatest(Map<Integer, Catalogue> asked) {
        return asked.keySet().equals(catalogues.keySet())
                && asked.entrySet().stream().allMatch(one -> catalogues.get(one.getKey()) == one.getValue());
    }
}

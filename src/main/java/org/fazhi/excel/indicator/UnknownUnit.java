package org.fazhi.excel.indicator;

import java.util.List;
import org.fazhi.catalogue.ReportingUnit;

/**
 * A name on the sheets that should be a reporting unit's and is none's (名单外的单位). Its figures are kept out until somebody
 * says whose it is.
 *
 * @param cells number of its figures
 * @param likely units that may be meant, the likeliest first
 */
public record UnknownUnit(String name, int cells, List<ReportingUnit> likely) {
    public UnknownUnit {
        likely = List.copyOf(likely);
    }
}

package org.fazhi.excel.unit;

import java.util.List;

/** The units that a sheet lists, in its order (单位名单). @param remarks what the clerk should look at, in sentences */
public record UnitList(String file, String sheet, List<WrittenUnit> units, List<String> remarks) {
    public UnitList {
        units = List.copyOf(units);
        remarks = List.copyOf(remarks);
    }
}

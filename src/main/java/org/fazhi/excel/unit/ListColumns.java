package org.fazhi.excel.unit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.excel.unit.ListWords.Role;
import org.fazhi.value.UnitKind;

/**
 * Which columns of a sheet hold what of its units (名单的列).
 *
 * @param headingRow row of the headings; -1 where there are none
 * @param blocks lists that stand side by side, mostly one
 */
record ListColumns(int headingRow, List<OneList> blocks) {
    private static final int ROWS_LOOKED_AT = 30;

    /**
     * One list.
     *
     * @param name column of the names
     * @param kind that all of the list are of, where its heading says so
     */
    record OneList(int name, Optional<UnitKind> kind, Map<Role, Integer> others) {
        Optional<Integer> column(Role role) {
            return Optional.ofNullable(others.get(role));
        }
    }

    static ListColumns of(Grid grid) {
        ListColumns best = new ListColumns(-1, List.of());
        int most = 0;
        for (int row = 0; row < Math.min(ROWS_LOOKED_AT, grid.rowCount()); row++) {
            Map<Integer, String> headings = headings(grid, row);
            List<OneList> blocks = ofKinds(headings);
            if (blocks.isEmpty()) blocks = ofRoles(headings);
            int said =
                    blocks.stream().mapToInt(block -> 1 + block.others().size()).sum();
            if (said <= most) continue;
            most = said;
            best = new ListColumns(row, blocks);
        }
        return best.blocks().isEmpty() ? new ListColumns(-1, List.of(likeliest(grid))) : best;
    }

    private static Map<Integer, String> headings(Grid grid, int row) {
        Map<Integer, String> headings = new HashMap<>();
        for (GridCell cell : grid.row(row).cells())
            if (!cell.isBlank() && !cell.carried()) headings.put(cell.column(), cell.shown());
        return headings;
    }

    /** Each column is of one kind, which stands above it: 区直部门, 乡镇. */
    private static List<OneList> ofKinds(Map<Integer, String> headings) {
        Set<UnitKind> kinds = new HashSet<>();
        List<OneList> blocks = new ArrayList<>();
        for (Map.Entry<Integer, String> heading : new java.util.TreeMap<>(headings).entrySet()) {
            Optional<UnitKind> kind = ListWords.kind(heading.getValue());
            if (kind.isEmpty()) return List.of();
            kinds.add(kind.get());
            blocks.add(new OneList(heading.getKey(), kind, Map.of()));
        }
        return kinds.size() > 1 ? blocks : List.of();
    }

    private static List<OneList> ofRoles(Map<Integer, String> headings) {
        Map<Role, List<Integer>> columns = new EnumMap<>(Role.class);
        new java.util.TreeMap<>(headings)
                .forEach((column, heading) -> ListWords.role(heading)
                        .ifPresent(role -> columns.computeIfAbsent(role, _ -> new ArrayList<>())
                                .add(column)));
        List<Integer> full = columns.getOrDefault(Role.FULL, List.of());
        List<Integer> named = columns.getOrDefault(Role.NAME, List.of());
        List<Integer> names = full.isEmpty() ? named : full;
        // Beside full names a column of names holds the short ones.
        if (!full.isEmpty() && !named.isEmpty()) columns.putIfAbsent(Role.SHORT, named);
        List<OneList> blocks = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Map<Role, Integer> others = new EnumMap<>(Role.class);
            for (Role role : List.of(Role.SHORT, Role.ALIAS, Role.KIND)) {
                List<Integer> of = columns.getOrDefault(role, List.of());
                if (of.size() == 1) others.put(role, of.getFirst());
                else if (i < of.size()) others.put(role, of.get(i));
            }
            blocks.add(new OneList(names.get(i), Optional.empty(), others));
        }
        return blocks;
    }

    /** Without headings: the column in which most names of units stand, and one beside it that says kinds. */
    private static OneList likeliest(Grid grid) {
        int name = 0;
        long most = -1;
        Map<Role, Integer> others = new EnumMap<>(Role.class);
        for (int column = 0; column < grid.columnCount(); column++) {
            long names = 0;
            long kinds = 0;
            for (int row = 0; row < grid.rowCount(); row++) {
                String shown = grid.cell(row, column).shown();
                if (WrittenName.split(shown).stream().anyMatch(ListWords::isLikely)) names++;
                if (ListWords.kind(shown).isPresent()) kinds++;
            }
            if (kinds > names && kinds > 1) others.putIfAbsent(Role.KIND, column);
            else if (names > most) {
                most = names;
                name = column;
            }
        }
        return new OneList(name, Optional.empty(), others);
    }
}

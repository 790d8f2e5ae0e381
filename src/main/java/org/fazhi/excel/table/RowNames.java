package org.fazhi.excel.table;

import java.util.ArrayList;
import java.util.List;

/**
 * What a figure in a row may be called (行的名称).
 *
 * @param name of the row
 * @param bare the same without numbering and 其中
 * @param above what the row belongs to, the outermost first
 * @param heading of the column, where only that and the name together say what is counted
 */
record RowNames(String name, String bare, List<String> above, List<String> heading) {

    static RowNames of(String name, List<String> above, List<String> heading) {
        return new RowNames(name, RowPaths.bare(name), above, heading);
    }

    /** The row's name, with the heading. */
    String plain() {
        return heading.isEmpty() ? name : name + "/" + String.join("/", heading);
    }

    /** The names from the outermost inwards. */
    String whole() {
        return String.join("/", pathUnder(List.of()));
    }

    List<String> pathUnder(List<String> group) {
        List<String> path = new ArrayList<>(group.size() + above.size() + 1 + heading.size());
        path.addAll(group);
        path.addAll(above);
        path.add(bare);
        path.addAll(heading);
        return path;
    }

    /** What may be the indicator's name, the surest first: the label before all. */
    List<String> all(String label) {
        List<String> names = new ArrayList<>(4);
        names.add(label);
        if (!above.isEmpty()) add(above.getLast() + bare + String.join("", heading), names);
        if (!heading.isEmpty()) add(bare + String.join("", heading), names);
        add(plain(), names);
        if (heading.isEmpty()) add(bare, names);
        return names;
    }

    private static void add(String name, List<String> names) {
        if (!names.contains(name)) names.add(name);
    }
}

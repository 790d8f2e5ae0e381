package org.fazhi.workspace.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a form brought back, as text that is kept (回表留底), so that the next version can be compared with it.
 *
 * @param figures by indicator code
 * @param rows marks of what rows held
 */
record ReturnedText(Map<String, String> figures, Set<String> rows) {
    static final ReturnedText NOTHING = new ReturnedText(Map.of(), Set.of());

    private static final String FIGURE = "f";
    private static final String ROW = "r";

    ReturnedText {
        figures = Map.copyOf(figures);
        rows = Set.copyOf(rows);
    }

    String written() {
        List<String> lines = new ArrayList<>();
        figures.forEach((code, text) -> lines.add(FIGURE + "\t" + code + "\t" + text));
        rows.forEach(state -> lines.add(ROW + "\t" + state));
        return String.join("\n", lines.stream().sorted().toList());
    }

    static ReturnedText read(String kept) {
        Map<String, String> figures = new LinkedHashMap<>();
        Set<String> rows = new HashSet<>();
        for (String line : kept.split("\n")) {
            String[] parts = line.split("\t", -1);
            if (parts.length == 3 && parts[0].equals(FIGURE)) figures.put(parts[1], parts[2]);
            else if (parts.length == 2 && parts[0].equals(ROW)) rows.add(parts[1]);
        }
        return new ReturnedText(figures, rows);
    }
}

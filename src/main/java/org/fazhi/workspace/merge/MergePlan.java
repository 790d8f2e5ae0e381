package org.fazhi.workspace.merge;

import java.util.List;

/** What merging a year of another workspace would do (合并预览). Nothing has been saved. */
public record MergePlan(int year, String origin, List<MergeLine> lines) {
    public MergePlan {
        lines = List.copyOf(lines);
    }

    public long count(MergeLine.Comparison comparison) {
        return lines.stream().filter(line -> line.comparison() == comparison).count();
    }
}

package org.fazhi.cli;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.catalogue.Indicator;
import org.fazhi.excel.indicator.PlannedCell;
import org.fazhi.language.Messages;

/**
 * What a label of foreign sheets means, as a mapping file says it (对应文件的指标部分).
 *
 * @param sheet on which sheet; empty for any
 * @param group what the label stands under, joined by /; empty for anything
 * @param code of the indicator; empty or 不导入 for a label whose figures are left out
 * @param name of the indicator, for whoever reads the file
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
record LabelChoice(String label, String sheet, String group, String code, String name) {
    private static final String LEFT_OUT = Messages.of(LabelChoice.class).say("mapping.left_out");

    LabelChoice {
        label = label == null ? "" : label.strip();
        sheet = sheet == null ? "" : sheet.strip();
        group = group == null ? "" : group.strip();
        code = code == null ? "" : code.strip();
    }

    static LabelChoice of(PlannedCell cell, Indicator indicator) {
        return new LabelChoice(cell.label(), cell.place().sheet(), group(cell), indicator.code(), indicator.name());
    }

    static LabelChoice leavingOut(PlannedCell cell) {
        return new LabelChoice(cell.label(), cell.place().sheet(), group(cell), LEFT_OUT, null);
    }

    private static String group(PlannedCell cell) {
        List<String> path = cell.source().path();
        return path.isEmpty() ? "" : String.join("/", path.subList(0, path.size() - 1));
    }

    boolean isOf(PlannedCell cell) {
        return names(cell).anyMatch(label::equals)
                && (sheet.isEmpty() || sheet.equals(cell.place().sheet().strip()))
                && (group.isEmpty() || group.equals(group(cell).strip()));
    }

    /** The label as it is told, or as it stands in its cell alone. */
    private static Stream<String> names(PlannedCell cell) {
        return Stream.concat(Stream.of(cell.label()), cell.source().names().stream())
                .map(String::strip);
    }

    boolean leavesOut() {
        return code.isEmpty() || code.equals(LEFT_OUT);
    }
}

package org.fazhi.workspace.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.edit.ReportPoint;

/**
 * The example's texts (示例文字), from a file in which a line such as {@code # rules.cleanup}, {@code # opening} or
 * {@code # problem heading} begins each of them. Lines that begin with two slashes are remarks.
 */
record ExampleNarrative(
        String opening,
        String closing,
        Map<String, String> texts,
        List<ReportPoint> problems,
        List<ReportPoint> nextYear) {

    static ExampleNarrative parse(String file) {
        Map<String, String> parts = parts(file);
        Map<String, String> texts = new LinkedHashMap<>(parts);
        texts.keySet().removeIf(title -> !title.contains("."));
        return new ExampleNarrative(
                parts.get("opening"),
                parts.get("closing"),
                texts,
                points(parts, "problem ", ReportPoint.Chapter.PROBLEMS),
                points(parts, "next_year ", ReportPoint.Chapter.NEXT_YEAR));
    }

    private static Map<String, String> parts(String file) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : file.lines().toList()) {
            if (line.startsWith("//") || line.isBlank()) continue;
            if (line.startsWith("# ")) lines.put(line.substring(2).strip(), current = new ArrayList<>());
            else current.add(line);
        }
        Map<String, String> parts = new LinkedHashMap<>();
        lines.forEach((title, text) -> parts.put(title, String.join("\n", text)));
        return parts;
    }

    private static List<ReportPoint> points(Map<String, String> parts, String mark, ReportPoint.Chapter chapter) {
        List<ReportPoint> points = new ArrayList<>();
        parts.forEach((title, text) -> {
            if (title.startsWith(mark))
                points.add(new ReportPoint(
                        chapter, mark.strip() + "_" + (points.size() + 1), title.substring(mark.length()), text));
        });
        return points;
    }
}

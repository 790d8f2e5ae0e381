package org.fazhi.excel.writing;

import java.util.List;

/**
 * The table of contents of a pack of evidence (佐证材料目录).
 *
 * @param lines one for each file
 * @param gaps what is missing
 */
public record EvidenceTable(String title, String office, int year, List<Line> lines, List<Gap> gaps) {
    public EvidenceTable {
        lines = List.copyOf(lines);
        gaps = List.copyOf(gaps);
    }

    /**
     * @param subject what of the item it proves; empty for the item as a whole
     * @param path from the workbook, with slashes
     * @param hash SHA-256 of its bytes
     */
    public record Line(
            String area, String item, String subject, String name, String path, long kilobytes, String hash) {}

    /** @param what is missing, as a sentence */
    public record Gap(String area, String item, String subject, String what) {}
}

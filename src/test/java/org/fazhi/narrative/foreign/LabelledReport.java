package org.fazhi.narrative.foreign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fazhi.language.PackedText;

/**
 * A report of an office that there is not, with what a reader found in it (带标注的报告).
 *
 * @param catalogue of which the codes are
 */
public record LabelledReport(int number, int year, String catalogue, String text, List<Label> labels) {
    private static final int REPORTS = 10;

    /**
     * A figure as a reader sees it.
     *
     * @param code of the indicator; - for none
     * @param start of it in the text
     */
    public record Label(
            BigDecimal value,
            String unit,
            String qualifier,
            String role,
            String code,
            String raw,
            int start,
            int end) {}

    public static Stream<LabelledReport> all() {
        return IntStream.rangeClosed(1, REPORTS).mapToObj(LabelledReport::read);
    }

    public ForeignText read() {
        return ForeignText.of("report-" + number + ".txt", text);
    }

    /** Where each line that is read begins in the text. */
    public List<Integer> offsets() {
        List<Integer> offsets = new ArrayList<>();
        int offset = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) offsets.add(offset + line.indexOf(line.strip()));
            offset += line.length() + 1;
        }
        return offsets;
    }

    private static LabelledReport read(int number) {
        String text = PackedText.of(LabelledReport.class, "report-" + number + ".txt");
        List<String[]> lines = PackedText.of(LabelledReport.class, "report-" + number + ".labels.tsv")
                .lines()
                .map(line -> line.split("\t", -1))
                .toList();
        List<Label> labels = new ArrayList<>();
        for (String[] cells : lines.subList(3, lines.size())) labels.add(label(cells));
        return new LabelledReport(
                number, Integer.parseInt(lines.get(0)[1]), catalogue(lines.get(1)[1]), text, List.copyOf(labels));
    }

    private static String catalogue(String list) {
        return list.equals("2020") ? "eight_areas" : "outline_2021";
    }

    private static Label label(String[] cells) {
        return new Label(
                new BigDecimal(cells[1]),
                cells[2],
                cells[3],
                cells[4],
                cells[5],
                cells[6],
                Integer.parseInt(cells[7]),
                Integer.parseInt(cells[8]));
    }

    /** The codes that a reader thinks possible for a label. */
    public static List<String> codes(Label label) {
        return Arrays.asList(label.code().split("/"));
    }
}

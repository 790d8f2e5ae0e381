package org.fazhi.excel.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.UnitsOfYear;
import org.fazhi.catalogue.yaml.EveryLedger;
import org.fazhi.excel.reading.SheetMaker;
import org.fazhi.excel.reading.SheetOpener;
import org.fazhi.excel.reading.SheetSource;
import org.fazhi.ledger.LedgerYear;

/**
 * A register as an office keeps it, with what its columns and words mean. In its file, cells are between tabs; {@code <} is
 * covered by the cell to its left, {@code ^} by the one above it.
 *
 * @param columns what each of its columns stands for; {@code -} for nothing
 * @param values column code, word as written, label of the code that is meant
 */
record ForeignRegister(
        String name,
        String ledger,
        int year,
        List<String> columns,
        List<List<String>> values,
        List<List<String>> rows) {

    static final List<String> NAMES = List.of(
            "linhe_reconsideration",
            "linyang_documents",
            "liantang_disputes",
            "qinglan_case_files",
            "beihu_litigation",
            "donggang_legal_aid",
            "nanshan_proposals",
            "xicheng_legality_review",
            "jiangbei_reconsideration",
            "heping_cases",
            "yue_litigation",
            "haimen_review",
            "xinbei_legal_aid",
            "gulou_proposals",
            "yunhe_reconsideration");

    static ForeignRegister of(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                ForeignRegister.class.getResourceAsStream("registers/" + name + ".tsv"), StandardCharsets.UTF_8))) {
            List<List<String>> lines = reader.lines()
                    .map(line -> List.of(line.replace("\\n", "\n").split("\t", -1)))
                    .toList();
            return new ForeignRegister(
                    name,
                    said(lines, "#ledger").getFirst().get(1),
                    Integer.parseInt(said(lines, "#year").getFirst().get(1)),
                    said(lines, "#columns")
                            .getFirst()
                            .subList(1, said(lines, "#columns").getFirst().size()),
                    said(lines, "#value").stream()
                            .map(line -> line.subList(1, 4))
                            .toList(),
                    lines.stream()
                            .filter(line -> !line.getFirst().startsWith("#"))
                            .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<List<String>> said(List<List<String>> lines, String sign) {
        return lines.stream().filter(line -> line.getFirst().equals(sign)).toList();
    }

    LedgerYear ledgerYear() {
        EveryLedger.Kept kept = EveryLedger.of(ledger);
        Catalogue catalogue = kept.catalogue();
        return UnitsOfYear.counting(catalogue, year, kept.ledger(), LocalDate.of(year, 12, 31));
    }

    SheetSource source(Path folder) {
        Path file = SheetMaker.xlsx(folder.resolve(name + ".xlsx"), Map.of("Sheet1", cells()), this::merge);
        return new SheetOpener(file, Optional.empty()).source();
    }

    private Object[][] cells() {
        return rows.stream()
                .map(row -> row.stream().map(ForeignRegister::cell).toArray())
                .toArray(Object[][]::new);
    }

    private static Object cell(String written) {
        if (written.isEmpty() || written.equals("<") || written.equals("^")) return null;
        return written.matches("-?[1-9]\\d{0,8}(\\.\\d{1,2})?") && !written.matches("\\d{1,2}\\.\\d{1,2}")
                ? Double.valueOf(written)
                : written;
    }

    private void merge(XSSFWorkbook workbook) {
        for (CellRangeAddress range : ranges()) workbook.getSheetAt(0).addMergedRegion(range);
    }

    private List<CellRangeAddress> ranges() {
        List<CellRangeAddress> ranges = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++)
            for (int column = 0; column < rows.get(row).size(); column++) {
                int lastRow = row;
                int lastColumn = column;
                if (isCovered(row, column)) continue;
                while (at(lastRow + 1, column).equals("^")) lastRow++;
                while (at(row, lastColumn + 1).equals("<")) lastColumn++;
                if (lastRow > row || lastColumn > column)
                    ranges.add(new CellRangeAddress(row, lastRow, column, lastColumn));
            }
        return ranges;
    }

    private boolean isCovered(int row, int column) {
        return at(row, column).equals("<") || at(row, column).equals("^");
    }

    private String at(int row, int column) {
        return row < rows.size() && column < rows.get(row).size()
                ? rows.get(row).get(column)
                : "";
    }
}

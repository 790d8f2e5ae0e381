package org.fazhi.workspace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.language.PackedText;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.RowEdit;
import org.fazhi.ledger.RowValues;
import org.fazhi.workspace.example.ExampleYear;
import org.fazhi.workspace.example.rows.RowMaking;

/** Rows of a built-in ledger to test with: some of the example's, the first of them full of what sheets stumble over. */
public final class ExampleRows {
    private static final int FEW = 20;
    private static final List<String> TRAPS =
            List.of("𠮷田と𡈽屋", "=1+1", "00123", "-5", "+86 138", "@引用", "第一行\n第二行", "“引号”,逗号", "长".repeat(5000));

    private final LedgerYear year;

    public ExampleRows(LedgerYear year) {
        this.year = year;
    }

    public List<RowValues> few() {
        List<RowValues> rows = new ArrayList<>(all().stream().limit(FEW).toList());
        for (int i = 0; i < Math.min(TRAPS.size(), rows.size()); i++) rows.set(i, trapped(rows.get(i), TRAPS.get(i)));
        return rows;
    }

    public List<RowValues> all() {
        String text = ExampleYear.YEARS.stream()
                .map(example ->
                        "/example/ledgers-" + example + "/" + year.ledger().code() + ".yaml")
                .filter(file -> ExampleRows.class.getResource(file) != null)
                .findFirst()
                .map(file -> PackedText.of(ExampleRows.class, file))
                .orElseThrow();
        return new RowMaking(year.units()).rows(year.ledger(), text);
    }

    static List<RowEdit> added(List<RowValues> rows) {
        return rows.stream().<RowEdit>map(RowEdit.Add::new).toList();
    }

    private RowValues trapped(RowValues row, String trap) {
        Ledger ledger = year.ledger();
        Set<String> ruled = new HashSet<>();
        ledger.rules().forEach(rule -> ruled.addAll(rule.columns()));
        RowValues trapped = row;
        for (Column column : ledger.columns()) {
            if (ruled.contains(column.code()) && !ledger.key().contains(column.code())) continue;
            trapped = switch (column.type()) {
                case ColumnType.Text(int length)
                when !column.code().contains("credit") ->
                    with(trapped, column, shortened(trap.replace("\n", " "), length));
                case ColumnType.Note _ -> with(trapped, column, trap);
                default -> trapped;
            };
        }
        return trapped;
    }

    private static RowValues with(RowValues row, Column column, String text) {
        return row.with(column.code(), Optional.of(new CellValue.Text(text)));
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}

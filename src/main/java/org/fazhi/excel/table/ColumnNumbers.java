package org.fazhi.excel.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fazhi.excel.grid.CellContent;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.language.Messages;
import org.fazhi.language.PlainWriting;

/** Tells the row below a header that only numbers its columns (栏次): 甲 乙 1 2 3. */
record ColumnNumbers(Grid grid) {
    private static final Messages MESSAGES = Messages.of(ColumnNumbers.class);
    private static final List<String> SIGNS = MESSAGES.words("column-numbers");
    private static final Pattern NUMBER = Pattern.compile("[(]?(\\d{1,3})[)]?(?:=.{1,20})?");
    private static final int FEWEST_WITHOUT_SIGNS = 3;

    boolean isAt(int row) {
        List<GridCell> cells = grid.row(row).cells().stream()
                .filter(cell -> !cell.isBlank() && !cell.carried())
                .toList();
        int signs = 0;
        int next = 1;
        for (GridCell cell : cells) {
            Optional<Integer> number = number(cell);
            if (number.isEmpty() && SIGNS.contains(cell.shown()) && next == 1) signs++;
            else if (number.isPresent() && number.get() == next) next++;
            else return false;
        }
        int numbers = next - 1;
        return signs > 0 ? numbers > 0 : numbers >= FEWEST_WITHOUT_SIGNS && isFromFirstColumn(cells);
    }

    /** Without 甲 and 乙 the numbers begin over the names, where no figure stands. */
    private boolean isFromFirstColumn(List<GridCell> cells) {
        int first = cells.getFirst().column();
        return grid.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> cell.column() == first && cell.isText())
                        .limit(2)
                        .count()
                == 2;
    }

    private static Optional<Integer> number(GridCell cell) {
        return switch (cell.content()) {
            case CellContent.Number(BigDecimal value, var _)
            when value.stripTrailingZeros().scale() <= 0 && value.precision() < 4 -> Optional.of(value.intValue());
            case CellContent.Text(String text) -> number(PlainWriting.of(text).strip());
            case CellContent.Number _,
                    CellContent.Date _,
                    CellContent.Flag _,
                    CellContent.Fault _,
                    CellContent.Uncalculated _,
                    CellContent.Empty _ -> Optional.empty();
        };
    }

    private static Optional<Integer> number(String text) {
        var number = NUMBER.matcher(text);
        return number.matches() ? Optional.of(Integer.valueOf(number.group(1))) : Optional.empty();
    }
}

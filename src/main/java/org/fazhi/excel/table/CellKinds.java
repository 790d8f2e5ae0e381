package org.fazhi.excel.table;

import java.util.regex.Pattern;
import org.fazhi.excel.grid.CellContent;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.label.YearInWords;
import org.fazhi.language.PlainWriting;

/** What a cell looks like at first sight, before anybody knows what its column is for. */
final class CellKinds {
    private static final Pattern FIGURE = Pattern.compile(
            "(?:大约|约|近|超|逾|达)?[-+]?\\d[\\d,]*(?:\\.\\d+)?\\s*(?:/\\d+)?(?:余|多)?[%十百千万亿]*(?:余|多)?\\p{IsHan}{0,3}(?:以上|以下|左右)?");

    /** Headings that begin with digits: 2019年数, 3月, 一季度. */
    private static final Pattern PERIOD =
            Pattern.compile("(?:19|20)\\d{2}年.*|\\d{1,2}(?:-\\d{1,2})?(?:月份?|季度|日|时|号|组|队)");

    private CellKinds() {}

    static boolean isFigure(GridCell cell) {
        return switch (cell.content()) {
            case CellContent.Number _ -> !isYear(cell);
            case CellContent.Text text -> isFigure(text.text());
            case CellContent.Flag _, CellContent.Fault _, CellContent.Uncalculated _ -> true;
            case CellContent.Date _, CellContent.Empty _ -> false;
        };
    }

    private static boolean isFigure(String text) {
        String plain = PlainWriting.of(text).strip();
        return !YearInWords.isOnlyYear(plain)
                && !PERIOD.matcher(plain).matches()
                && FIGURE.matcher(plain).matches();
    }

    static boolean isYear(GridCell cell) {
        return YearInWords.isOnlyYear(cell.shown());
    }

    /** What could stand in a column of figures: figures, dates, dashes. */
    static boolean isValue(GridCell cell) {
        return isFigure(cell) || cell.content() instanceof CellContent.Date || isNumber(cell);
    }

    private static boolean isNumber(GridCell cell) {
        return cell.content() instanceof CellContent.Number;
    }
}

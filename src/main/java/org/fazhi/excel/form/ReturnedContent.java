package org.fazhi.excel.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.excel.grid.GridCell;

/**
 * What stands in a form that came back (回表内容), as it stands there.
 *
 * @param since1904 whether days are counted from 1904
 * @param remarks about the whole, as sentences
 */
public record ReturnedContent(List<Answer> answers, List<Rows> rows, boolean since1904, List<String> remarks) {
    public ReturnedContent {
        answers = List.copyOf(answers);
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /**
     * A cell that is filled in.
     *
     * @param indicator by code
     * @param sentOut what it went out with, as {@link QuantityText} writes it; may be empty
     * @param hidden whether its row is hidden
     * @param merged whether it was merged with others
     */
    public record Answer(
            String indicator, CellPlace place, GridCell cell, String sentOut, boolean hidden, boolean merged) {}

    /** The sheet of a ledger. */
    public record Rows(String ledger, String sheet, List<String> columns, List<Line> lines) {
        public Rows {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
        }
    }

    /**
     * A row of such a sheet.
     *
     * @param place of its first cell
     * @param mark which row it was when the form went out; empty for one that was added
     * @param cells by column code; those that hold nothing are not there
     * @param places where each column stands
     */
    public record Line(
            CellPlace place,
            Optional<RowMark> mark,
            Map<String, GridCell> cells,
            Map<String, CellPlace> places,
            boolean hidden) {
        public Line {
            cells = Map.copyOf(cells);
            places = Map.copyOf(places);
        }

        public boolean isBlank() {
            return cells.isEmpty();
        }
    }
}

package org.fazhi.excel.ledger.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.excel.reading.SheetChoice;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.LedgerYear;

/**
 * How a sheet was understood as a ledger (对应关系).
 *
 * @param ledger the ledger and year it is planned for
 * @param origin where the file is; empty for what was pasted
 * @param file the file's name without its folder
 * @param sheet the sheet that was read
 * @param sheets those that could be
 * @param headerRow the last row of its header, as Excel counts them; empty where it has none
 * @param columns the columns of its table, in order, also those that stand for nothing
 * @param unknown words that are in no list of the ledger, for somebody to say what they mean
 * @param words what was said of such words
 * @param missing required columns of the ledger that the sheet lacks
 * @param remarks what the office should know of how it was read, as sentences
 * @param refusal why nothing can be taken, as one sentence that names the file
 */
public record PlannedTable(
        LedgerYear ledger,
        Optional<Path> origin,
        String file,
        String sheet,
        List<SheetChoice> sheets,
        Optional<Integer> headerRow,
        List<ColumnMatch> columns,
        List<UnknownWord> unknown,
        Map<WrittenWord, WordMeaning> words,
        List<Column> missing,
        List<String> remarks,
        Optional<String> refusal) {

    public PlannedTable {
        sheets = List.copyOf(sheets);
        columns = List.copyOf(columns);
        unknown = List.copyOf(unknown);
        words = Map.copyOf(words);
        missing = List.copyOf(missing);
        remarks = List.copyOf(remarks);
    }

    /** The columns of which somebody should say what they stand for. */
    public List<ColumnMatch> doubtful() {
        return columns.stream().filter(ColumnMatch::isDoubtful).toList();
    }
}

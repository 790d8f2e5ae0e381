package org.fazhi.excel.ledger.writing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fazhi.language.Messages;

/**
 * The drop-down lists of a sheet (下拉列表): short ones stand with the cells, others in a hidden sheet beside it, as a list
 * with the cells may have 255 characters only and no comma in its words.
 */
final class DropDowns {
    /** How many empty rows behind the last have the lists too. */
    static final int FURTHER_ROWS = 1000;

    private static final Messages MESSAGES = Messages.of(DropDowns.class);
    private static final int LONGEST_WRITTEN_OUT = 255;
    private static final Pattern UNFIT = Pattern.compile("[,\"&<>]");

    private final Workbook workbook;
    private final Worksheet sheet;
    private final int lastRow;
    private Optional<Worksheet> hidden = Optional.empty();
    private int hiddenColumns;

    DropDowns(Workbook workbook, Worksheet sheet, int lastRow) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.lastRow = lastRow;
    }

    /** Offers in a column what it may hold; where anything may stand, nothing is done. */
    void offer(int index, SheetColumn column) {
        List<String> choices = column.look().choices();
        if (choices.isEmpty()) return;
        Range cells = sheet.range(1, index, lastRow, index);
        String title = MESSAGES.say("list.title");
        String sentence = MESSAGES.say("list.explained");
        if (canBeWrittenOut(choices)) {
            cells.validateWithListByFormula('"' + String.join(",", choices) + '"')
                    .errorStyle(DataValidationErrorStyle.WARNING)
                    .showErrorMessage(true)
                    .errorTitle(title)
                    .error(sentence);
        } else {
            cells.validateWithList(kept(column.heading(), choices))
                    .errorStyle(DataValidationErrorStyle.WARNING)
                    .showErrorMessage(true)
                    .errorTitle(title)
                    .error(sentence);
        }
    }

    private static boolean canBeWrittenOut(List<String> choices) {
        return String.join(",", choices).length() <= LONGEST_WRITTEN_OUT
                && choices.stream().noneMatch(choice -> UNFIT.matcher(choice).find());
    }

    private Range kept(String heading, List<String> choices) {
        Worksheet lists = hidden.orElseGet(this::hiddenSheet);
        int column = hiddenColumns++;
        lists.value(0, column, heading);
        for (int row = 0; row < choices.size(); row++) lists.value(row + 1, column, choices.get(row));
        return lists.range(1, column, choices.size(), column);
    }

    private Worksheet hiddenSheet() {
        Worksheet made = workbook.newWorksheet(MESSAGES.say("lists"));
        made.setVisibilityState(VisibilityState.HIDDEN);
        hidden = Optional.of(made);
        return made;
    }
}

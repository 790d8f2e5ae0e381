package org.fazhi.excel.ledger.plan;

/**
 * A sheet of a workbook that goes into a ledger (台账工作表).
 *
 * @param ledger code
 * @param choices of which the sheet is this one
 */
public record RegisterSheet(String sheet, String ledger, LedgerChoices choices) {
    public RegisterSheet {
        choices = choices.sheet().filter(sheet::equals).isPresent() ? choices : choices.withSheet(sheet);
    }
}

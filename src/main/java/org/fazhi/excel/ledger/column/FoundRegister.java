package org.fazhi.excel.ledger.column;

import java.util.List;
import java.util.Optional;
import org.fazhi.ledger.Ledger;

/**
 * What a sheet of a workbook seems to be (工作表归属).
 *
 * @param ledgers those it may be a register of, the likeliest first
 * @param isClear whether the first of them is clearly likelier than any other
 * @param hidden whether nobody sees it in the workbook; it is then left
 */
public record FoundRegister(String sheet, List<Ledger> ledgers, boolean isClear, boolean hidden) {
    public FoundRegister {
        ledgers = List.copyOf(ledgers);
    }

    /** The ledger it is taken for. */
    public Optional<Ledger> ledger() {
        return isClear && !hidden ? ledgers.stream().findFirst() : Optional.empty();
    }
}

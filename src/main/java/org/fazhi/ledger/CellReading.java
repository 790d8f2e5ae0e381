package org.fazhi.ledger;

import java.util.Optional;

/** What came of reading what somebody wrote into a cell (读取结果). */
public sealed interface CellReading {

    /** @param value empty where nothing was written */
    record Read(Optional<CellValue> value) implements CellReading {}

    /** @param reason one Chinese sentence: what was found, what was wanted */
    record Unreadable(String reason) implements CellReading {}

    static CellReading of(CellValue value) {
        return new Read(Optional.of(value));
    }

    static CellReading nothing() {
        return new Read(Optional.empty());
    }
}

package org.fazhi.desktop.design;

import java.util.stream.Stream;
import org.fazhi.ledger.ColumnType;

/** The keywords of the types that a column can be given. */
public final class ColumnTypeKeywords {
    private ColumnTypeKeywords() {}

    public static Stream<String> all() {
        return TypeChoice.ALL.stream().map(ColumnType::keyword);
    }
}

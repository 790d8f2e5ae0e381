package org.fazhi.excel.ledger.plan;

/** What somebody says that an unknown word means (用词所指). */
public sealed interface WordMeaning {

    /** @param code of an entry of the list, or of a unit; of a column of 是 and 否, one of the two */
    record Known(String code) implements WordMeaning {}

    /** It is new: an entry or unit of its name is added. */
    record Added() implements WordMeaning {}

    /** Nothing: the cell stays empty. */
    record Nothing() implements WordMeaning {}
}

package org.fazhi.excel.indicator;

import java.util.List;

/** What a sheet seems to hold (工作表内容). */
public sealed interface SheetContent {

    /** The word used in files and on the command line. */
    default String keyword() {
        return switch (this) {
            case OfDistrict _ -> "district";
            case OfUnits _ -> "units";
            case Rows _ -> "ledger";
            case Words _ -> "words";
            case Nothing _ -> "nothing";
        };
    }

    /** The name of the ledger whose rows it seems to hold; empty where it holds none. */
    default String ledger() {
        return this instanceof Rows(String ledger, var _) ? ledger : "";
    }

    /** Figures of the whole district. */
    record OfDistrict() implements SheetContent {}

    /** Figures of single units. */
    record OfUnits() implements SheetContent {}

    /** Rows such as a ledger has. @param ledger its name; @param headings those that are columns of it */
    record Rows(String ledger, List<String> headings) implements SheetContent {}

    /** Words, and no figures. */
    record Words() implements SheetContent {}

    record Nothing() implements SheetContent {}
}

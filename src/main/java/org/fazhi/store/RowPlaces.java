package org.fazhi.store;

/** How the history names ledgers and their rows among its places (记录位置). */
final class RowPlaces {
    private RowPlaces() {}

    static String of(String ledger) {
        return "ledger:" + ledger;
    }

    static String of(String ledger, long row) {
        return of(ledger) + ":" + row;
    }
}

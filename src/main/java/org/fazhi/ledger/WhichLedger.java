package org.fazhi.ledger;

/** Which ledger of which year is meant (某年某台账); {@link LedgerYear} is what it consists of. */
public record WhichLedger(int year, String code) {}

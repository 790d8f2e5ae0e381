package org.fazhi.ledger;

/** A file that proves what a row of a ledger says (记录佐证). */
public record RowEvidence(String ledger, long row, EvidenceFile file) {}

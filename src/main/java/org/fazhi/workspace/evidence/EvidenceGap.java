package org.fazhi.workspace.evidence;

/**
 * Evidence that is not there (尚缺材料).
 *
 * @param area as its tab is called
 * @param item as the list calls it
 * @param subject what is not proved: the item as a whole, a figure, a ledger, a file
 * @param what is missing, as a sentence
 */
public record EvidenceGap(String area, String item, String subject, String what) {}

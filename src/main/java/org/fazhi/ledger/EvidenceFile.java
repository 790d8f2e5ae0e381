package org.fazhi.ledger;

/**
 * A file that proves what a row says (佐证材料), kept once under its content hash however many rows it proves.
 *
 * @param hash SHA-256 of its bytes in lower-case hexadecimal
 * @param name as it was called when it was taken in
 */
public record EvidenceFile(String hash, String name, long bytes) {}

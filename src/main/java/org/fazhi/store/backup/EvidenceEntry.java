package org.fazhi.store.backup;

/** An evidence file that rows speak of (佐证材料): its bytes lie under the hash beside the backup, or inside it. */
public record EvidenceEntry(String hash, String name, long bytes) {}

package org.fazhi.ledger;

import java.util.List;

/**
 * One word of a code list (代码).
 *
 * @param code as kept, stable; mostly the label it was first given
 * @param label as the clerk reads it
 * @param aliases other words for it in sheets
 */
public record CodeEntry(String code, String label, List<String> aliases) {
    public CodeEntry {
        aliases = List.copyOf(aliases);
    }

    public static CodeEntry of(String label) {
        return new CodeEntry(label, label, List.of());
    }
}

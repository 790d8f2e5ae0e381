package org.fazhi.ledger;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One word of a code list (选项).
 *
 * @param code as kept, stable; mostly the label it was first given
 * @param label as the clerk reads it
 * @param aliases other words for it in sheets
 * @param group what it comes to where only that is asked (归类): 驳回诉讼请求 and 驳回起诉 are 胜诉; empty where nothing is
 */
public record CodeEntry(String code, String label, List<String> aliases, String group) {
    public CodeEntry {
        aliases = List.copyOf(aliases);
    }

    public CodeEntry(String code, String label, List<String> aliases) {
        this(code, label, aliases, "");
    }

    public boolean isOf(Set<String> groups) {
        return groups.contains(group);
    }

    /** All that it is called. */
    public List<String> words() {
        return Stream.concat(Stream.of(code, label), aliases.stream()).toList();
    }

    public static CodeEntry of(String label) {
        return new CodeEntry(label, label, List.of());
    }
}

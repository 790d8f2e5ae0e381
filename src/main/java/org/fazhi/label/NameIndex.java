package org.fazhi.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what a name means where exactly one thing bears it; a name that two bear decides nothing. */
public final class NameIndex<T> {
    private final Map<String, T> meanings = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    public void add(String name, T meaning) {
        T other = meanings.putIfAbsent(name, meaning);
        if (other != null && !other.equals(meaning)) ambiguous.add(name);
    }

    public Optional<T> find(String name) {
        return ambiguous.contains(name) ? Optional.empty() : Optional.ofNullable(meanings.get(name));
    }
}

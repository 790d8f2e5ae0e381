package org.fazhi.desktop.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.language.Messages;

/**
 * What was found of one kind (一组结果).
 *
 * @param more how many there are that are not among the entries
 */
record SearchGroup(String kind, List<SearchEntry> entries, long more) {
    private static final Messages MESSAGES = Messages.of(SearchGroup.class);

    /** As many of a kind as are shown. */
    static final int MOST = 12;

    SearchGroup {
        entries = List.copyOf(entries);
    }

    /** So many of a kind, the first ones shown. */
    static SearchGroup of(String kind, List<SearchEntry> found) {
        List<SearchEntry> shown = found.subList(0, Math.min(MOST, found.size()));
        return new SearchGroup(kind, shown, found.size() - shown.size());
    }

    /** By kind, in the order in which the first of each was found. */
    static List<SearchGroup> byKind(List<SearchEntry> found) {
        Map<String, List<SearchEntry>> kinds = new LinkedHashMap<>();
        found.forEach(entry ->
                kinds.computeIfAbsent(entry.kind(), _ -> new ArrayList<>()).add(entry));
        return kinds.entrySet().stream()
                .map(kind -> of(kind.getKey(), kind.getValue()))
                .toList();
    }

    /** Its heading, what was found, and how many more there are; nothing where nothing was found. */
    List<SearchEntry> lines() {
        if (entries.isEmpty()) return List.of();
        List<SearchEntry> lines = new ArrayList<>();
        lines.add(SearchEntry.remark(kind));
        lines.addAll(entries);
        if (more > 0) lines.add(SearchEntry.remark(MESSAGES.say("search.more", more)));
        return lines;
    }
}

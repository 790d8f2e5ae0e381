package org.fazhi.desktop.area;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.edit.HistoryEntry;
import org.fazhi.edit.RowPlaces;
import org.fazhi.language.Excerpt;
import org.fazhi.language.Messages;

/** One thing that is another than when its work item was approved (审核后改动), in words. */
record ReviewedChange(String words) {
    private static final Messages MESSAGES = Messages.of(ReviewedChange.class);
    private static final int LONGEST = 40;

    /** What was changed several times is told once, from first to last; what is again as it was is not told. */
    static List<ReviewedChange> of(List<HistoryEntry> newestFirst) {
        Map<String, List<HistoryEntry>> byThing = newestFirst.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.place() + " " + entry.what(), LinkedHashMap::new, Collectors.toList()));
        return byThing.values().stream()
                .flatMap(same -> of(same.getLast(), same).stream())
                .toList();
    }

    private static Optional<ReviewedChange> of(HistoryEntry first, List<HistoryEntry> all) {
        HistoryEntry last = all.getFirst();
        // Of a ledger how many rows are new, of its rows the files that prove them.
        if (RowPlaces.ledger(first.place())
                .map(RowPlaces::of)
                .filter(first.place()::equals)
                .isPresent()) {
            String rows = all.reversed().stream()
                    .map(HistoryEntry::after)
                    .collect(Collectors.joining(MESSAGES.say("since.separator")));
            return Optional.of(new ReviewedChange(first.what() + Excerpt.of(rows, LONGEST)));
        }
        if (first.before().equals(last.after())) return Optional.empty();
        return Optional.of(new ReviewedChange(
                MESSAGES.say("since.change", first.what(), shown(first.before()), shown(last.after()))));
    }

    private static String shown(String words) {
        return words.isBlank() ? Excerpt.ofNothing() : Excerpt.of(words, LONGEST);
    }
}

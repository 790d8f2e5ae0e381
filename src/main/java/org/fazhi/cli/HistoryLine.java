package org.fazhi.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.fazhi.edit.HistoryEntry;

/** A change as {@code list history --json} prints it, newest first. */
record HistoryLine(
        long id,
        long step,
        String at,
        String who,
        int year,
        String place,
        String what,
        String from,
        String to,
        String why) {

    static List<HistoryLine> all(List<HistoryEntry> history) {
        return history.stream().map(HistoryLine::of).toList();
    }

    private static HistoryLine of(HistoryEntry entry) {
        return new HistoryLine(
                entry.id(),
                entry.step(),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        entry.at().truncatedTo(ChronoUnit.SECONDS).atZone(ZoneId.systemDefault())),
                entry.who(),
                entry.year(),
                entry.place(),
                entry.what(),
                entry.before(),
                entry.after(),
                entry.why());
    }

    List<String> cells() {
        return List.of(at.substring(0, 19).replace('T', ' '), who, what, from, "→", to, why);
    }
}

package org.fazhi.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import org.fazhi.excel.name.NameSheet;
import org.fazhi.excel.reading.SheetFile;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.name.NameExchange;
import org.fazhi.workspace.name.PlannedName;
import org.fazhi.workspace.name.PlannedName.Comparison;

/** {@code import --as names} (导入叫法): takes the names that an office confirmed on another PC. */
record NameImporting(Terminal terminal, Workspace workspace, int year, boolean dryRun, boolean json) {
    private static final Messages MESSAGES = Messages.of(NameImporting.class);

    private record Report(
            String file,
            int rows,
            @JsonProperty("new") long added,
            long same,
            long conflicts,
            long unmatched,
            List<Line> names) {}

    private record Line(
            String place, String kind, String words, String code, String meaning, String before, String verdict) {}

    /** @return whether everything new was taken */
    boolean take(SheetFile file) {
        YearBook book = workspace.book(year);
        NameExchange exchange = new NameExchange(workspace);
        List<PlannedName> names = exchange.plan(file, book);
        if (json) terminal.json(report(file.name(), names));
        else print(file.name(), names);
        if (!dryRun)
            workspace.apply(exchange.taking(year, file.name(), names, false)).join();
        return count(names, Comparison.CONTRADICTING) == 0;
    }

    private static long count(List<PlannedName> names, Comparison comparison) {
        return names.stream().filter(name -> name.comparison() == comparison).count();
    }

    private static Report report(String file, List<PlannedName> names) {
        return new Report(
                file,
                names.size(),
                count(names, Comparison.NEW),
                count(names, Comparison.SAME),
                count(names, Comparison.CONTRADICTING),
                count(names, Comparison.UNKNOWN),
                names.stream().map(NameImporting::line).toList());
    }

    private static Line line(PlannedName name) {
        return new Line(
                String.valueOf(name.row()),
                name.key().kind().name().toLowerCase(Locale.ROOT),
                name.key().words(),
                name.code().orElse(null),
                name.meaning(),
                name.before().orElse(null),
                switch (name.comparison()) {
                    case NEW -> "new";
                    case SAME -> "same";
                    case CONTRADICTING -> "conflict";
                    case UNKNOWN -> "unmatched";
                });
    }

    private void print(String file, List<PlannedName> names) {
        terminal.say(MESSAGES.say(
                dryRun ? "names.would" : "names.does",
                file,
                names.size(),
                count(names, Comparison.NEW),
                count(names, Comparison.SAME),
                count(names, Comparison.CONTRADICTING),
                count(names, Comparison.UNKNOWN)));
        for (PlannedName name : names) {
            String kind = NameSheet.word(name.key().kind());
            if (name.comparison() == Comparison.CONTRADICTING)
                terminal.say(MESSAGES.say(
                        "names.conflict",
                        kind,
                        name.key().words(),
                        name.before().orElse(""),
                        name.meaning()));
            if (name.comparison() == Comparison.UNKNOWN)
                terminal.say(MESSAGES.say(
                        "names.unknown", name.row(), kind, name.key().words(), name.meaning()));
        }
    }
}

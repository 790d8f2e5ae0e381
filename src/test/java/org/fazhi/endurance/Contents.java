package org.fazhi.endurance;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Keeps the {@link WorkspaceFingerprint} of an open workspace up to date (内容指纹): after a change only the tables that its history
 * names are read again, so that whatever else had changed is noticed when everything is read at the next opening.
 */
final class Contents {
    private static final String STEP = "STEP";
    /** Only grow. */
    private static final Set<String> NOTED = Set.of("ROW_CHANGE", "LEDGER_CHANGE");
    /** What ledgers were counted to may be forgotten and counted again at any time. */
    private static final Set<String> LEFT_OUT = Set.of("flyway_schema_history", "LEDGER_TALLY");

    private final Path workspace;
    private final Map<String, Tables.Sum> sums = new HashMap<>();
    private long lastStep;

    private Contents(Path workspace) {
        this.workspace = workspace;
    }

    /** Reads everything. */
    static Contents of(Path workspace) {
        Contents contents = new Contents(workspace);
        try (Tables tables = new Tables(workspace)) {
            contents.readAll(tables);
        }
        return contents;
    }

    /** Reads what the steps since changed. */
    WorkspaceFingerprint afterChange() {
        try (Tables tables = new Tables(workspace)) {
            Set<String> touched = new TreeSet<>(
                    tables.strings("select distinct table_name from row_change where step > " + lastStep));
            if (touched.contains("book")) readAll(tables);
            else read(tables, touched::contains);
        }
        return fingerprint();
    }

    WorkspaceFingerprint fingerprint() {
        long content = 0;
        long history = 0;
        for (Map.Entry<String, Tables.Sum> table : sums.entrySet()) {
            Tables.Sum sum = table.getValue();
            // An empty table is as good as none.
            if (sum.rows() == 0) continue;
            long mixed = Tables.mixed(table.getKey().hashCode() * 31L ^ sum.rows()) * 31 ^ Tables.mixed(sum.sum());
            if (table.getKey().equals(STEP) || NOTED.contains(table.getKey())) history += mixed;
            else content += mixed;
        }
        return new WorkspaceFingerprint(sums.getOrDefault(STEP, Tables.Sum.NONE).rows(), content, history);
    }

    Map<String, Tables.Sum> sums() {
        return Map.copyOf(sums);
    }

    private void readAll(Tables tables) {
        sums.clear();
        lastStep = 0;
        read(tables, _ -> true);
    }

    private void read(Tables tables, Predicate<String> touched) {
        for (String table : tables.names()) {
            if (LEFT_OUT.contains(table) || NOTED.contains(table)) continue;
            boolean named = table.equals(STEP) || touched.test(table.toLowerCase(Locale.ROOT));
            if (named) sums.put(table, tables.sum(table, "true"));
        }
        for (String noted : NOTED) sums.merge(noted, tables.sum(noted, "step > " + lastStep), Tables.Sum::plus);
        lastStep = tables.number("select max(id) from step");
    }
}

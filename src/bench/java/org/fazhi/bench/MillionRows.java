package org.fazhi.bench;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.stream.Collectors;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.RowEdit;
import org.fazhi.ledger.Sorting;
import org.fazhi.ledger.LedgerCounts;
import org.fazhi.edit.Edit;
import org.fazhi.store.ledger.CountSql;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** A million disputes behind the window: first page after sorting and filtering, cold count, one edit. */
final class MillionRows {
    static final int ROWS = 1_000_000;
    private static final int PAGE = 100;
    private static final double AIM = 1.3;
    private static final double PAGE_LIMIT = 500;
    private static final double EDIT_LIMIT = 100;
    private static final double FOUND_LIMIT = 2_000;
    private static final String OF_YEAR = " from ledger_dispute where book_year = 2020 ";

    private MillionRows() {}

    /** Makes the workspace, in pieces as imports would. */
    static final class Made {
        private static final int PIECE = 100_000;

        public static void main(String[] arguments) {
            Logger.getLogger("").setLevel(Level.OFF);
            try (Workspace workspace = Workspace.open(Path.of(arguments[0]).resolve("工作区"))) {
                workspace.createYear(Disputes.YEAR, BuiltInCatalogues.EIGHT_AREAS).join();
                for (int from = 0; from < ROWS; from += PIECE)
                    workspace
                            .apply(new Edit.ChangeRows(
                                    Disputes.YEAR, Disputes.LEDGER, Disputes.rows(from, PIECE), "登记"))
                            .join();
                workspace.book(Disputes.YEAR).ledger(Disputes.LEDGER).orElseThrow();
            }
        }
    }

    /** A question to the ledger and what it is in SQL. */
    private record Asked(String what, LedgerQuery query, String sql) {}

    private static List<Asked> questions() {
        LedgerQuery all = LedgerQuery.all(Disputes.YEAR, Disputes.LEDGER);
        return List.of(
                new Asked(
                        "first page sorted by amount, descending",
                        all.orderedBy(List.of(new Sorting("amount", true))),
                        "order by c_amount desc nulls last, number"),
                new Asked(
                        "first page sorted by mediating body",
                        all.orderedBy(List.of(Sorting.up("body"))),
                        "order by c_body nulls last, number"),
                new Asked(
                        "first page of one kind and an amount range",
                        all.where(List.of(
                                new Condition.OneOf("kind", Set.of("医疗")),
                                new Condition.Between(
                                        "amount", Optional.of(new BigDecimal(49_000)), Optional.empty()))),
                        "and c_kind = '医疗' and c_amount >= 49000 order by c_received, number"),
                new Asked(
                        "first page of a text that is found",
                        all.where(List.of(new Condition.Contains("body", "第399社区"))),
                        "and c_body like '%第399社区%' order by c_received, number"));
    }

    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        Path folder = Path.of(arguments[0]).resolve("工作区");
        double[] bare = new double[questions().size()];
        double bareCount;
        try (Connection connection = connection(folder)) {
            for (int i = 0; i < bare.length; i++) {
                String sql = "select *" + OF_YEAR + questions().get(i).sql() + " limit " + PAGE;
                bare[i] = Measured.of(1, 3, () -> read(connection, sql)).median();
            }
            bareCount = Measured.of(1, 3, () -> read(connection, count())).median();
        }
        double counts = Measured.of(1, 3, counting(folder)).median();
        Report.ratio("cold count of all its indicators", counts, "the same counts in one SQL", bareCount, AIM);
        double opened = Measured.of(1, 3, () -> open(folder)).median();
        double counted = Measured.of(0, 3, () -> {
                    forgetCounts(folder);
                    open(folder);
                })
                .median();
        Report.compared("the same in opening: rules looked after, result kept", counted - opened, "the same counts in one SQL", bareCount);
        try (Workspace workspace = Workspace.open(folder)) {
            workspace.book(Disputes.YEAR);
            for (int i = 0; i < bare.length; i++) {
                Asked asked = questions().get(i);
                double first = Measured.once(() -> page(workspace, asked.query()));
                double later = Measured.of(1, 5, () -> page(workspace, asked.query())).median();
                Report.ratio(asked.what(), later, "the same in SQL", bare[i], AIM);
                Report.limit("the same, the first time", first, PAGE_LIMIT);
            }
            found(workspace);
            edits(workspace);
        }
    }

    /** What Ctrl+K asks of a ledger: the first rows that hold a word in any column, and how many more there are. */
    private static void found(Workspace workspace) throws Exception {
        LedgerQuery query = LedgerQuery.all(Disputes.YEAR, Disputes.LEDGER)
                .where(List.of(new Condition.Anywhere("第399社区")));
        Report.limit("Ctrl+K: a word in any column, its first rows and their number, the first time",
                Measured.once(() -> find(workspace, query)), FOUND_LIMIT);
        Report.limit("the same again", Measured.of(1, 5, () -> find(workspace, query)).median(), FOUND_LIMIT);
    }

    private static void find(Workspace workspace, LedgerQuery query) {
        workspace.ledgers().rows(query, 0, 6).join();
        if (workspace.ledgers().totals(query).join().filtered() == 0) throw new IllegalStateException("nothing found");
    }

    /** What the program does where it knows no count of the ledger yet. */
    private static Measured.Work counting(Path folder) {
        LedgerYear ledger;
        try (Workspace workspace = Workspace.open(folder)) {
            YearBook book = workspace.book(Disputes.YEAR);
            ledger = book.yearOf(book.catalogue().ledger(Disputes.LEDGER).orElseThrow());
        }
        Set<String> indicators =
                ledger.ledger().counts().stream().map(Count::indicator).collect(Collectors.toSet());
        LedgerCounts open = new LedgerCounts(ledger.asOf(), 0, Map.of(), Map.of(), indicators, Set.of());
        return () -> {
            try (Connection connection = connection(folder)) {
                CountSql count = new CountSql(DSL.using(connection, SQLDialect.H2), ledger, Disputes.YEAR);
                if (!count.settled(open).isSettled()) throw new IllegalStateException("not counted");
            }
        };
    }

    private static void edits(Workspace workspace) throws Exception {
        LedgerQuery all = LedgerQuery.all(Disputes.YEAR, Disputes.LEDGER);
        LedgerRow row = workspace.ledgers().rows(all, 500_000, 1).join().getFirst();
        int[] turn = {0};
        Measured edit = Measured.of(5, 20, () -> {
            CellValue outcome = new CellValue.Coded(turn[0]++ % 2 == 0 ? "未成功" : "成功");
            var book = workspace
                    .apply(new Edit.ChangeRows(
                            Disputes.YEAR,
                            Disputes.LEDGER,
                            List.of(new RowEdit.Change(row.id(), row.values().with("outcome", Optional.of(outcome)))),
                            ""))
                    .join();
            book.figure("disputes_settled").quantity().orElseThrow();
            workspace.ledgers().totals(all).join();
            workspace.ledgers().rows(all, 500_000, PAGE).join();
        });
        Report.limit("one edit until totals, page and figures are there", edit.median(), EDIT_LIMIT);
        Report.limit("the same, slowest of 20", edit.largest(), EDIT_LIMIT);
    }

    private static void page(Workspace workspace, LedgerQuery query) {
        if (workspace.ledgers().rows(query, 0, PAGE).join().isEmpty()) throw new IllegalStateException("no rows");
    }

    private static void open(Path folder) {
        try (Workspace workspace = Workspace.open(folder)) {
            workspace.book(Disputes.YEAR).figure("disputes_settled").quantity().orElseThrow();
        }
    }

    private static void forgetCounts(Path folder) throws Exception {
        try (Connection connection = connection(folder);
                Statement statement = connection.createStatement()) {
            statement.execute("delete from ledger_tally");
        }
        // What others write into the file is taken back at the next opening, unless nothing is known of it.
        Files.delete(folder.resolve("fazhi.seal"));
        try (Stream<Path> journal = Files.list(folder.resolve("journal"))) {
            for (Path file : journal.toList()) Files.delete(file);
        }
    }

    /** What the definition of the ledger counts, by hand. */
    private static String count() {
        return "select count(*), count(case when c_outcome = '成功' then 1 end),"
                + " sum(case when c_outcome = '成功' then c_amount end), count(case when c_outcome = '调解中' then 1 end),"
                + " count(case when c_outcome in ('成功', '未成功') then 1 end),"
                + " count(case when c_way = '人民调解' and c_outcome = '成功' then 1 end)" + OF_YEAR;
    }

    private static void read(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(quoted(sql))) {
            while (rows.next()) rows.getObject(1);
        }
    }

    /** The names of ledgers' tables and columns are lower case in the database. */
    private static String quoted(String sql) {
        return sql.replaceAll("\\b(ledger_dispute|book_year|number|c_[a-z]+)\\b", "\"$1\"");
    }

    private static Connection connection(Path folder) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("fazhi") + ";WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0");
    }
}

package org.fazhi.excel.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.grid.GridRow;

/**
 * What a form keeps of itself in a sheet that nobody sees (填报表底稿): whose it is, what must stand where, and what goes
 * where. Written as rows of texts, so that every office program keeps it as it is.
 *
 * @param fixed cells that must not move
 * @param entries cells to be filled in
 * @param tables sheets of ledgers
 */
record FormPlan(FormIdentity identity, List<Fixed> fixed, List<Entry> entries, List<Table> tables) {
    static final String SHEET = "填报表底稿";
    private static final String MAGIC = "法治年报填报表";
    private static final String FORMAT = "1";
    private static final int HEAD = 6;
    /** More rows no form of ours has. */
    private static final int MOST_ROWS = 100_000;

    FormPlan {
        fixed = List.copyOf(fixed);
        entries = List.copyOf(entries);
        tables = List.copyOf(tables);
    }

    /** @param text as it is shown, without spaces */
    record Fixed(CellPlace place, String text) {}

    /** @param sentOut what stood in it when the form went out, as {@link QuantityText} writes it; may be empty */
    record Entry(CellPlace place, String indicator, String sentOut) {}

    /**
     * @param firstRow of its rows, counted from 0
     * @param columns codes of its columns in order; behind them the marks of rows stand
     */
    record Table(String sheet, String ledger, int firstRow, List<String> columns) {
        Table {
            columns = List.copyOf(columns);
        }
    }

    /** Without the spaces that programs and people put between words. */
    static String bare(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars()
                .filter(sign -> !Character.isWhitespace(sign) && sign != '\u3000' && sign != '\u00a0')
                .forEach(sign -> kept.append((char) sign));
        return kept.toString();
    }

    List<List<String>> rows() {
        List<List<String>> body = body();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(MAGIC, FORMAT));
        rows.add(List.of("workspace", identity.workspace()));
        rows.add(List.of("year", String.valueOf(identity.year())));
        rows.add(List.of("unit", identity.unit()));
        rows.add(List.of("version", String.valueOf(identity.version())));
        rows.add(List.of("fingerprint", fingerprint(identity, body)));
        rows.addAll(body);
        return rows;
    }

    private List<List<String>> body() {
        List<List<String>> body = new ArrayList<>();
        fixed.forEach(one -> body.add(List.of("fixed", one.place().sheet(), at(one.place()), one.text())));
        entries.forEach(one ->
                body.add(List.of("entry", one.place().sheet(), at(one.place()), one.indicator(), one.sentOut())));
        tables.forEach(one -> body.add(List.of(
                "table", one.sheet(), one.ledger(), String.valueOf(one.firstRow()), String.join(" ", one.columns()))));
        return body;
    }

    private static String at(CellPlace place) {
        return place.row() + ":" + place.column();
    }

    private static String fingerprint(FormIdentity identity, List<List<String>> body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(identity.toString().getBytes(StandardCharsets.UTF_8));
            for (List<String> row : body)
                digest.update((String.join("\u001f", row) + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether a sheet says of itself that it is the hidden one of a form. */
    static boolean isIn(Grid grid) {
        return grid.cell(0, 0).shown().equals(MAGIC);
    }

    /** The plan of a form; empty where it was tampered with or is of no version that is known. */
    static Optional<FormPlan> read(Grid grid) {
        try {
            return grid.rowCount() > MOST_ROWS ? Optional.empty() : readRows(grid);
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<FormPlan> readRows(Grid grid) {
        if (!text(grid.row(0), 1).equals(FORMAT)) return Optional.empty();
        FormIdentity identity = new FormIdentity(
                text(grid.row(1), 1),
                Integer.parseInt(text(grid.row(2), 1)),
                text(grid.row(3), 1),
                Integer.parseInt(text(grid.row(4), 1)));
        List<Fixed> fixed = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        for (int number = HEAD; number < grid.rowCount(); number++) {
            GridRow row = grid.row(number);
            switch (text(row, 0)) {
                case "fixed" -> fixed.add(new Fixed(place(row), text(row, 3)));
                case "entry" -> entries.add(new Entry(place(row), text(row, 3), text(row, 4)));
                case "table" ->
                    tables.add(new Table(
                            text(row, 1),
                            text(row, 2),
                            Integer.parseInt(text(row, 3)),
                            List.of(text(row, 4).split(" "))));
                default -> {
                    return Optional.empty();
                }
            }
        }
        FormPlan plan = new FormPlan(identity, fixed, entries, tables);
        boolean isWhole = fingerprint(identity, plan.body()).equals(text(grid.row(5), 1));
        return isWhole ? Optional.of(plan) : Optional.empty();
    }

    private static CellPlace place(GridRow row) {
        String at = text(row, 2);
        int between = at.indexOf(':');
        return new CellPlace(
                text(row, 1), Integer.parseInt(at.substring(0, between)), Integer.parseInt(at.substring(between + 1)));
    }

    private static String text(GridRow row, int column) {
        return row.cell(column).shown();
    }
}

package org.fazhi.desktop.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.excel.ledger.plan.ColumnMatch;
import org.fazhi.excel.ledger.plan.LedgerChoices;
import org.fazhi.excel.ledger.plan.PlannedTable;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Column;

/** Draws the head of a sheet of a ledger (台账表画法): its columns stand for columns of the ledger. */
final class LedgerDrawing implements DrawnSheet {
    private static final Messages MESSAGES = Messages.of(LedgerDrawing.class);
    /** Room for a sign of the heading, and for its arrow. */
    private static final double SIGN_WIDTH = 14;

    private static final double ARROW_WIDTH = 64;

    private final SheetHead head;
    private final PlannedTable table;
    private final BiConsumer<Integer, String> whenMatched;
    private final Map<Integer, ColumnMatch> matches = new HashMap<>();
    private final Map<String, String> usedBy = new HashMap<>();

    /** @param whenMatched told a column of the sheet and the code of what it stands for */
    LedgerDrawing(SheetHead head, PlannedTable table, BiConsumer<Integer, String> whenMatched) {
        this.head = head;
        this.table = table;
        this.whenMatched = whenMatched;
        for (ColumnMatch match : table.columns()) {
            matches.put(match.index(), match);
            match.column().ifPresent(column -> usedBy.put(column.code(), match.letters()));
        }
    }

    @Override
    public String name() {
        return head.sheet();
    }

    @Override
    public int rows() {
        return head.rows().size();
    }

    @Override
    public int columns() {
        int named = matches.keySet().stream().mapToInt(index -> index + 1).max().orElse(0);
        return Math.max(named, head.columns());
    }

    @Override
    public int firstShown() {
        return Math.max(0, headerRow() - 2);
    }

    /** The last row of the header, from 0; −1 where there is none. */
    private int headerRow() {
        return table.headerRow().orElse(0) - 1;
    }

    @Override
    public String words(int row, int column) {
        return CellWords.of(head.rows().get(row).cell(column).content());
    }

    @Override
    public String tint(int row, int column) {
        if (row == headerRow()) return "sheet-header";
        return row > headerRow() ? tint(column) : "sheet-outside";
    }

    @Override
    public String tint(int column) {
        return match(column)
                .map(match -> match.column().isPresent()
                        ? "sheet-matched"
                        : match.isDoubtful() ? "sheet-likely" : "sheet-ignored")
                .orElse("sheet-ignored");
    }

    @Override
    public String heading(int column) {
        String meaning = match(column).map(LedgerDrawing::meaning).orElseGet(() -> MESSAGES.say("meaning.none"));
        return MESSAGES.say("column", CellPlace.letters(column), meaning);
    }

    private static String meaning(ColumnMatch match) {
        if (match.isDoubtful())
            return MESSAGES.say(
                    "meaning.maybe", match.proposals().getFirst().column().label());
        return match.column().map(Column::label).orElseGet(() -> MESSAGES.say("meaning.none"));
    }

    @Override
    public double width(int column) {
        double wished =
                match(column).flatMap(ColumnMatch::column).map(Column::width).orElse(0);
        return Math.max(wished, ARROW_WIDTH + SIGN_WIDTH * heading(column).length());
    }

    @Override
    public List<MenuItem> meanings(int column) {
        List<MenuItem> meanings = new ArrayList<>();
        for (Column one : table.ledger().ledger().columns()) {
            String user = usedBy.get(one.code());
            String words = user == null ? one.label() : MESSAGES.say("meaning.used", one.label(), user);
            meanings.add(meaning(column, one.code(), words));
        }
        meanings.add(new SeparatorMenuItem());
        meanings.add(meaning(column, LedgerChoices.LEFT_OUT, MESSAGES.say("meaning.none")));
        return meanings;
    }

    private MenuItem meaning(int column, String code, String words) {
        MenuItem item = new MenuItem(words);
        item.setId("import-meaning-" + code);
        item.setOnAction(_ -> whenMatched.accept(column, code));
        return item;
    }

    @Override
    public List<MenuItem> bounds(int row) {
        return List.of();
    }

    private Optional<ColumnMatch> match(int column) {
        return Optional.ofNullable(matches.get(column));
    }
}

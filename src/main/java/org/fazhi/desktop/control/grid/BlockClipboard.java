package org.fazhi.desktop.control.grid;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.fazhi.desktop.control.grid.EntryHandler.Entry;
import org.fazhi.language.Messages;

/** Blocks of cells to and from Excel and WPS by the clipboard, and clearing them; each is one step. */
final class BlockClipboard<R> {
    private static final Messages MESSAGES = Messages.of(BlockClipboard.class);

    private final EntrySheet<R> sheet;
    private final Consumer<String> notice;

    /** @param notice says what came of it */
    BlockClipboard(EntrySheet<R> sheet, Consumer<String> notice) {
        this.sheet = sheet;
        this.notice = notice;
    }

    void copy() {
        CellBlock block = sheet.block();
        List<List<String>> cells = IntStream.rangeClosed(block.top(), block.bottom())
                .mapToObj(row -> IntStream.rangeClosed(block.left(), block.right())
                        .mapToObj(column -> sheet.column(column)
                                .face()
                                .apply(sheet.row(row))
                                .text())
                        .toList())
                .toList();
        ClipboardContent content = new ClipboardContent();
        content.putString(TabularText.format(cells));
        Clipboard.getSystemClipboard().setContent(content);
        notice.accept(MESSAGES.say("grid.copied", block.bottom() - block.top() + 1, block.right() - block.left() + 1));
    }

    void clear() {
        Spread spread = new Spread();
        CellBlock block = sheet.block();
        for (int row = block.top(); row <= block.bottom(); row++) {
            for (int column = block.left(); column <= block.right(); column++) spread.put(row, column, "");
        }
        sheet.enter(spread.entries);
        if (spread.entries.isEmpty()) spread.tell(0);
    }

    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isEmpty()) {
            notice.accept(MESSAGES.say("grid.nothing"));
            return;
        }
        paste(TabularText.parse(text));
    }

    private void paste(List<List<String>> cells) {
        CellBlock block = sheet.block();
        int width = cells.stream().mapToInt(List::size).max().orElse(0);
        Spread spread = new Spread();
        if (cells.size() == 1 && width == 1)
            fill(spread, block, cells.getFirst().getFirst());
        else spread(spread, cells, block.top(), width == 1 ? entryColumn(block) : block.left());
        sheet.enter(spread.entries);
        sheet.choose(spread.area(block));
        spread.tell(cells.size());
    }

    /** One value into every chosen cell, as Excel does. */
    private void fill(Spread spread, CellBlock block, String value) {
        int left = block.isOneCell() ? entryColumn(block) : block.left();
        int right = block.isOneCell() ? left : block.right();
        for (int row = block.top(); row <= block.bottom(); row++) {
            for (int column = left; column <= right; column++) spread.put(row, column, value);
        }
    }

    private void spread(Spread spread, List<List<String>> cells, int top, int left) {
        for (int row = 0; row < cells.size(); row++) {
            List<String> values = cells.get(row);
            for (int column = 0; column < values.size(); column++) {
                spread.put(top + row, left + column, values.get(column));
            }
        }
    }

    /** A single column pasted onto a column nobody types in is meant for the first one that takes entries. */
    private int entryColumn(CellBlock block) {
        if (sheet.takesEntries(block.left())) return block.left();
        return IntStream.range(0, sheet.columnCount())
                .filter(sheet::takesEntries)
                .findFirst()
                .orElse(block.left());
    }

    /** What goes where, and what found no place. */
    private final class Spread {
        final List<Entry<R>> entries = new ArrayList<>();
        final Set<String> closedColumns = new LinkedHashSet<>();
        int refused;
        int outside;
        int bottom = -1;
        int top = Integer.MAX_VALUE;
        int left = Integer.MAX_VALUE;
        int right = -1;

        void put(int row, int column, String text) {
            if (row >= sheet.rowCount() || column >= sheet.columnCount()) {
                if (!text.isBlank()) outside++;
                return;
            }
            EntryColumn<R> where = sheet.column(column);
            if (where.takesEntry(sheet.row(row))) {
                entries.add(new Entry<>(sheet.row(row), where.id(), text.strip()));
                reach(row, column);
            } else if (!text.isBlank()) {
                refused++;
                closedColumns.add(where.title());
            }
        }

        private void reach(int row, int column) {
            top = Math.min(top, row);
            bottom = Math.max(bottom, row);
            left = Math.min(left, column);
            right = Math.max(right, column);
        }

        CellBlock area(CellBlock otherwise) {
            return bottom < 0 ? otherwise : new CellBlock(top, left, bottom, right);
        }

        void tell(int pastedRows) {
            List<String> sentences = new ArrayList<>();
            if (pastedRows > 0) sentences.add(MESSAGES.say("grid.pasted", entries.size()));
            if (refused > 0) sentences.add(MESSAGES.say("grid.refused", refused, String.join("、", closedColumns)));
            if (pastedRows == 0 && entries.isEmpty()) sentences.add(MESSAGES.say("grid.closed"));
            if (outside > 0) sentences.add(MESSAGES.say("grid.outside", outside));
            notice.accept(String.join("", sentences));
        }
    }
}

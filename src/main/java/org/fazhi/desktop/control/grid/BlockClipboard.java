package org.fazhi.desktop.control.grid;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.fazhi.language.Messages;

/** Blocks of cells to and from Excel and WPS by the clipboard, and clearing them; each is one step. */
final class BlockClipboard<R> {
    /** A block of a thousand rows, in characters. */
    private static final int AT_ONCE = 100_000;

    private static final Messages MESSAGES = Messages.of(BlockClipboard.class);

    private final EntrySheet<R> sheet;
    private final Consumer<String> notice;

    /** @param notice says what came of it */
    BlockClipboard(EntrySheet<R> sheet, Consumer<String> notice) {
        this.sheet = sheet;
        this.notice = notice;
    }

    void cut() {
        copy();
        clear("grid.cut");
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
        notice.accept(MESSAGES.say("grid.copied", block.height(), block.width()));
    }

    void clear() {
        clear("grid.cleared");
    }

    private void clear(String done) {
        Spread<R> spread = new Spread<>(sheet);
        CellBlock block = sheet.block();
        for (int row = block.top(); row <= block.bottom(); row++) {
            for (int column = block.left(); column <= block.right(); column++) spread.put(row, column, "");
        }
        spread.enter(done, notice);
    }

    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isEmpty()) {
            notice.accept(MESSAGES.say("grid.nothing"));
            return;
        }
        if (text.length() <= AT_ONCE) paste(TabularText.parse(text));
        else pasteLater(text);
    }

    /** So much is taken apart beside the interface thread, and goes where it was meant to go or nowhere. */
    private void pasteLater(String text) {
        CellBlock meant = sheet.block();
        List<R> rows = sheet.rows();
        notice.accept(MESSAGES.say("grid.reading"));
        CompletableFuture.supplyAsync(() -> TabularText.parse(text))
                .thenAccept(cells -> Platform.runLater(() -> {
                    if (isOther(rows)) {
                        notice.accept(MESSAGES.say("grid.other_rows"));
                        return;
                    }
                    sheet.choose(meant);
                    paste(cells);
                }));
    }

    /** Figures of another year stand in the same lines. */
    private boolean isOther(List<R> rows) {
        List<R> now = sheet.rows();
        return now.size() != rows.size()
                || IntStream.range(0, now.size()).anyMatch(line -> now.get(line) != rows.get(line));
    }

    private void paste(List<List<String>> cells) {
        CellBlock block = sheet.block();
        int width = cells.stream().mapToInt(List::size).max().orElse(0);
        Spread<R> spread = new Spread<>(sheet);
        if (cells.size() == 1 && width == 1)
            fill(spread, block, cells.getFirst().getFirst());
        else spread(spread, cells, block.top(), width == 1 ? entryColumn(block) : block.left());
        sheet.choose(spread.area(block));
        spread.enter("grid.pasted", notice);
    }

    /** One value into every chosen cell, as Excel does. */
    private void fill(Spread<R> spread, CellBlock block, String value) {
        int left = block.isOneCell() ? entryColumn(block) : block.left();
        int right = block.isOneCell() ? left : block.right();
        for (int row = block.top(); row <= block.bottom(); row++) {
            for (int column = left; column <= right; column++) spread.put(row, column, value);
        }
    }

    private void spread(Spread<R> spread, List<List<String>> cells, int top, int left) {
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
}

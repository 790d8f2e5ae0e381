package org.fazhi.desktop.control.grid;

import java.util.Optional;
import java.util.function.Consumer;
import org.fazhi.language.Messages;

/** Writes what stands in cells into others beside them (填充), and turns cells over: one step each. */
final class BlockFill<R> {
    private static final Messages MESSAGES = Messages.of(BlockFill.class);

    private final EntrySheet<R> sheet;
    private final Consumer<String> notice;

    /** @param notice says what came of it */
    BlockFill(EntrySheet<R> sheet, Consumer<String> notice) {
        this.sheet = sheet;
        this.notice = notice;
    }

    /** The first row of the chosen block into the others; into a single row what stands above it. */
    void down() {
        CellBlock block = sheet.block();
        int from = block.height() == 1 ? block.top() - 1 : block.top();
        repeat(new CellBlock(from, block.left(), from, block.right()), block, "grid.filled.down");
    }

    /** The first column of the chosen block into the others; into a single column what stands left of it. */
    void right() {
        CellBlock block = sheet.block();
        int from = block.width() == 1 ? block.left() - 1 : block.left();
        repeat(new CellBlock(block.top(), from, block.bottom(), from), block, "grid.filled.right");
    }

    /** Turns the chosen cell over, and the rest of the block to the same; false where cells are not turned. */
    boolean turn() {
        Optional<String> turned = sheet.chosenTurned();
        turned.ifPresent(value -> {
            CellBlock block = sheet.block();
            Spread<R> spread = new Spread<>(sheet);
            for (int row = block.top(); row <= block.bottom(); row++)
                for (int column = block.left(); column <= block.right(); column++) spread.put(row, column, value);
            spread.enter("grid.turned", notice);
        });
        return turned.isPresent();
    }

    /** A block over and over into the rest of a longer one. */
    void along(CellBlock source, CellBlock longer) {
        repeat(source, longer, "grid.filled");
    }

    private void repeat(CellBlock source, CellBlock into, String done) {
        if (source.top() < 0 || source.left() < 0 || sheet.rowCount() == 0) {
            notice.accept(MESSAGES.say("grid.filled.nothing"));
            return;
        }
        Spread<R> spread = new Spread<>(sheet);
        for (int row = into.top(); row <= into.bottom(); row++) {
            for (int column = into.left(); column <= into.right(); column++) {
                if (!source.has(row, column)) put(spread, source, row, column);
            }
        }
        spread.enter(done, notice);
    }

    private void put(Spread<R> spread, CellBlock source, int row, int column) {
        int fromRow = source.top() + Math.floorMod(row - source.top(), source.height());
        int fromColumn = source.left() + Math.floorMod(column - source.left(), source.width());
        sheet.value(fromRow, fromColumn).ifPresent(value -> spread.put(row, column, value));
    }
}

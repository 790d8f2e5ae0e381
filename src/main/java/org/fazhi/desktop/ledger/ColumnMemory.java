package org.fazhi.desktop.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import org.fazhi.desktop.WindowMemory;
import org.fazhi.desktop.control.Growth;
import org.fazhi.ledger.Sorting;

/** Order, widths, hidden columns and sorting of a ledger come back as they were left (列的记忆). */
final class ColumnMemory {
    private static final String DESCENDING = "-";

    private final WindowMemory memory;
    private final String place;
    private final RecordTable table;

    ColumnMemory(WindowMemory memory, String ledger, RecordTable table) {
        this.memory = memory;
        this.place = "ledger." + ledger + ".";
        this.table = table;
    }

    void follow(ObjectProperty<LedgerView> view) {
        recall();
        view.set(view.get().orderedBy(order()));
        table.view().getColumns().addListener((ListChangeListener<TableColumn<PagedRow, ?>>) _ -> rememberOrder());
        for (LedgerColumn column : table.columns()) {
            memory.follow(width(column), Growth.standardWidth(column));
            column.visibleProperty().addListener((_, _, _) -> rememberHidden());
        }
        view.addListener((_, before, now) -> {
            if (!before.order().equals(now.order())) rememberSorting(now.order());
        });
    }

    private void recall() {
        List<String> hidden = words("hidden");
        List<String> order = words("order");
        for (LedgerColumn column : table.columns()) {
            memory.recallNumber(width(column)).ifPresent(left -> Growth.setStandardWidth(column, left));
            column.setVisible(!hidden.contains(column.getId()));
        }
        if (order.isEmpty()) return;
        // Columns that were added since stand where the definition has them, at the end.
        List<LedgerColumn> sorted = new ArrayList<>(table.columns());
        sorted.sort(Comparator.comparingInt(
                column -> order.contains(column.getId()) ? order.indexOf(column.getId()) : order.size()));
        table.view().getColumns().setAll(sorted);
    }

    /** As the definition has them again. */
    void forget() {
        memory.keys(place).forEach(memory::forget);
        table.view().getColumns().setAll(table.columns());
        table.columns().forEach(column -> {
            column.setVisible(true);
            Growth.setStandardWidth(column, column.usualWidth());
        });
    }

    private List<Sorting> order() {
        return words("sort").stream()
                .map(word -> word.startsWith(DESCENDING)
                        ? new Sorting(word.substring(DESCENDING.length()), true)
                        : Sorting.up(word))
                .filter(sorting -> table.columns().stream()
                        .anyMatch(column -> column.getId().equals(sorting.column())))
                .toList();
    }

    private void rememberOrder() {
        remember("order", table.view().getColumns().stream().map(TableColumn::getId));
    }

    private void rememberHidden() {
        remember(
                "hidden",
                table.columns().stream().filter(column -> !column.isVisible()).map(TableColumn::getId));
    }

    private void rememberSorting(List<Sorting> order) {
        remember("sort", order.stream().map(one -> (one.descending() ? DESCENDING : "") + one.column()));
    }

    private void remember(String what, Stream<String> words) {
        memory.remember(place + what, words.collect(Collectors.joining(",")));
    }

    private List<String> words(String what) {
        return memory.recall(place + what).stream()
                .flatMap(kept -> Stream.of(kept.split(",")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private String width(LedgerColumn column) {
        return place + "width." + column.getId();
    }
}

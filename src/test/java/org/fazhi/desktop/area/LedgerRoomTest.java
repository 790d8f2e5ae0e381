package org.fazhi.desktop.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.KeyCode;
import org.fazhi.check.Place;
import org.fazhi.desktop.Waiting;
import org.fazhi.desktop.WindowTest;
import org.fazhi.ledger.Ledger;
import org.junit.jupiter.api.Test;

/** How much of a ledger is in sight in a window of 1366×768. */
class LedgerRoomTest extends WindowTest {
    private static final int COLUMNS = 7;
    private static final int ROWS = 14;

    @Test
    void seven_columns_and_fourteen_rows_are_in_sight_and_the_form_when_a_record_is_open() {
        List<Ledger> ledgers = book().catalogue().ledgers().stream()
                .filter(one -> one.own().size() >= COLUMNS - 1)
                .filter(one -> book().ledger(one.code()).orElseThrow().rows() >= ROWS)
                .toList();
        assertThat(ledgers).hasSizeGreaterThan(5);
        for (Ledger ledger : ledgers) {
            open(ledger);
            assertThat(columns()).as(ledger.name()).isGreaterThanOrEqualTo(COLUMNS);
            assertThat(rows()).as(ledger.name()).isGreaterThanOrEqualTo(ROWS);
        }
        assertThat(isFormOpen()).isFalse();

        chord(KeyCode.CONTROL, KeyCode.N);
        waitUntil(this::isFormOpen);
        assertThat(rows()).isGreaterThanOrEqualTo(ROWS);
        leaveForm();
        type(KeyCode.DOWN);
        assertThat(isFormOpen()).isFalse();
        type(KeyCode.ENTER);
        waitUntil(this::isFormOpen);
        leaveForm();

        clickOn("#form-fold");
        waitUntil(this::isFormOpen);
        restart();
        open(ledgers.getLast());
        waitUntil(this::isFormOpen);
        clickOn("#form-fold");
        waitUntil(() -> !isFormOpen());
    }

    private void open(Ledger ledger) {
        interact(() -> session.navigator().go(new Place(Place.Kind.LEDGER, ledger.code(), ledger.name())));
        waitUntil(() -> lookup("#ledger-" + ledger.code()).tryQuery().isPresent() && ledgerRows() >= ROWS);
    }

    /** The first Esc may close the list of a field. */
    private void leaveForm() {
        type(KeyCode.ESCAPE);
        if (Waiting.answer(this::isFormOpen)) type(KeyCode.ESCAPE);
        waitUntil(() -> !isFormOpen());
    }

    private boolean isFormOpen() {
        return lookup("#record-form").tryQuery().filter(Node::isVisible).isPresent();
    }

    private long columns() {
        Bounds table = place(lookup("#ledger-table").query());
        return lookup("#ledger-table").query().lookupAll(".column-header").stream()
                .filter(head -> head.lookupAll(".column-header").size() == 1)
                .filter(head -> head.isVisible() && place(head).getWidth() > 0)
                .filter(head -> place(head).getMinX() >= table.getMinX() - 1
                        && place(head).getMaxX() <= table.getMaxX() + 1)
                .count();
    }

    private long rows() {
        Node table = lookup("#ledger-table").query();
        double foot = table.lookupAll(".scroll-bar").stream()
                .filter(bar -> bar.isVisible()
                        && bar.getLayoutBounds().getWidth()
                                > bar.getLayoutBounds().getHeight())
                .mapToDouble(bar -> place(bar).getMinY())
                .min()
                .orElse(place(table).getMaxY());
        return table.lookupAll(".table-row-cell").stream()
                .filter(row -> row.isVisible() && !((IndexedCell<?>) row).isEmpty())
                .filter(row -> place(row).getMaxY() <= foot + 1)
                .count();
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}

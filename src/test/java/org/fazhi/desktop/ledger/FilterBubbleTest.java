package org.fazhi.desktop.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.Popover;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.fazhi.check.Place;
import org.fazhi.desktop.WindowTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bubble of a filter goes by Esc, by a click beside it and with its page; what was chosen in it stays. */
class FilterBubbleTest extends WindowTest {
    private int all;

    @BeforeEach
    void openLedger() {
        interact(() -> session.navigator().go(new Place(Place.Kind.LEDGER, "reconsideration", "")));
        waitUntil(
                () -> ledgerRows() > 0 && lookup("#filter-handling").tryQuery().isPresent());
        all = ledgerRows();
    }

    private void openBubble() {
        clickOn("#filter-handling");
        waitUntil(
                () -> lookup("#filter-picks").tryQuery().filter(Node::isFocused).isPresent());
    }

    private boolean isClosed() {
        return Window.getWindows().stream().noneMatch(Popover.class::isInstance);
    }

    @Test
    void it_goes_by_esc_by_a_click_beside_it_and_with_the_page_and_the_rows_stay_filtered() {
        openBubble();
        type(KeyCode.SPACE);
        waitUntil(() -> ledgerRows() < all);
        int some = ledgerRows();
        type(KeyCode.ESCAPE);
        waitUntil(this::isClosed);
        assertThat(ledgerRows()).isEqualTo(some);

        openBubble();
        clickOn("#ledger-totals");
        waitUntil(this::isClosed);
        assertThat(ledgerRows()).isEqualTo(some);

        openBubble();
        chord(KeyCode.CONTROL, KeyCode.DIGIT3);
        waitUntil(this::isClosed);
        openBubbleOfAnotherVisit();
        assertThat(ledgerRows()).isEqualTo(some);
        clickOn("#page-indicators");
        waitUntil(this::isClosed);
    }

    private void openBubbleOfAnotherVisit() {
        interact(() -> session.navigator().go(new Place(Place.Kind.LEDGER, "reconsideration", "")));
        waitUntil(() -> ledgerRows() > 0);
        openBubble();
        assertThat(lookup("#filter-picks").queryAs(ListView.class).isVisible()).isTrue();
    }
}

package org.fazhi.desktop.area;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.fazhi.check.Place;
import org.fazhi.desktop.WindowTest;
import org.fazhi.edit.ItemState;
import org.junit.jupiter.api.Test;

/** What the window shows of an approved item that is changed. */
class ReviewedItemTest extends WindowTest {
    private static final String ITEM = "service.permits";
    private static final String INDICATOR = "permit_days_cut_target";

    @Test
    void a_figure_typed_over_after_the_approval_takes_it_back_and_says_what_was_changed() {
        go(new Place(Place.Kind.INDICATOR, INDICATOR, INDICATOR));
        assertThat(textOf(".state-menu")).isEqualTo("已审核");
        assertThat(changes().isVisible()).isFalse();

        write("25");
        type(KeyCode.ENTER);
        untilState(ItemState.SUBMITTED);

        assertThat(textOf(".state-menu")).isEqualTo("待审核");
        waitUntil(changes()::isVisible);
        assertThat(textOf("#since-approval")).isEqualTo("审核后改动：承诺审批时限压减目标 20.00% → 25.00%");
        picture("area-changed-since-approval");

        chord(KeyCode.CONTROL, KeyCode.Z);
        untilState(ItemState.APPROVED);
        assertThat(textOf(".state-menu")).isEqualTo("已审核");
        assertThat(changes().isVisible()).isFalse();
    }

    @Test
    void redoing_it_shows_the_figure_and_not_the_text() {
        go(new Place(Place.Kind.INDICATOR, INDICATOR, INDICATOR));
        write("25");
        type(KeyCode.ENTER);
        untilState(ItemState.SUBMITTED);
        chord(KeyCode.CONTROL, KeyCode.Z);
        untilState(ItemState.APPROVED);
        chord(KeyCode.CONTROL, KeyCode.DIGIT3);

        chord(KeyCode.CONTROL, KeyCode.Y);
        untilState(ItemState.SUBMITTED);

        waitUntil(
                () -> lookup("#area-service").tryQuery().filter(Node::isVisible).isPresent());
        settle();
        TabPane pages = lookup("#area-service .item-pages").query();
        assertThat(pages.getSelectionModel().getSelectedItem().getId()).isEqualTo("page-indicators");
    }

    private void go(Place place) {
        interact(() -> session.navigator().go(place));
        settle();
    }

    private Node changes() {
        return lookup("#since-approval").query();
    }

    private void untilState(ItemState state) {
        waitUntil(() -> session.book().state(ITEM) == state);
        settle();
    }
}

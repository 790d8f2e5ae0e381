package org.fazhi.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has scrolled away from what has the keys sees it again with the next of them. */
class RingInSightTest extends ScreenTest {
    private Button first;
    private Button last;
    private ScrollPane page;

    @Override
    protected boolean hasExample() {
        return false;
    }

    @BeforeEach
    void show() {
        interact(() -> {
            first = new Button("导入上年表格");
            last = new Button("导出报告");
            Region between = new Region();
            between.setMinHeight(4_000);
            page = new ScrollPane(new VBox(first, between, last));
            show(page);
            RingInSight.before(page.getScene().getWindow());
        });
    }

    @Test
    void it_is_brought_back_from_above_and_from_below() {
        interact(() -> {
            first.requestFocus();
            page.setVvalue(1);
        });
        assertThat(isSeen(first)).isFalse();
        type(KeyCode.HOME);
        assertThat(isSeen(first)).isTrue();

        interact(() -> {
            last.requestFocus();
            page.setVvalue(0);
        });
        assertThat(isSeen(last)).isFalse();
        type(KeyCode.HOME);
        assertThat(isSeen(last)).isTrue();
    }

    @Test
    void a_page_whose_ring_is_in_sight_stays_where_it_is() {
        interact(() -> {
            first.requestFocus();
            page.setVvalue(0.001);
        });
        type(KeyCode.HOME);
        assertThat(page.getVvalue()).isEqualTo(0.001);
    }

    private boolean isSeen(Button button) {
        Bounds place = button.localToScene(button.getLayoutBounds());
        Bounds shown = page.localToScene(page.getLayoutBounds());
        return shown.intersects(place);
    }
}

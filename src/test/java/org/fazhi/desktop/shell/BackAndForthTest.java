package org.fazhi.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.fazhi.check.Place;
import org.fazhi.desktop.WindowTest;
import org.junit.jupiter.api.Test;

/** Alt with the arrows goes back and forth through the places a clerk has been at, and back to the finding. */
class BackAndForthTest extends WindowTest {
    private boolean isThere(String query) {
        return lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    private void back() {
        chord(KeyCode.ALT, KeyCode.LEFT);
    }

    private void forth() {
        chord(KeyCode.ALT, KeyCode.RIGHT);
    }

    private String keysAt() {
        settle();
        return String.valueOf(stage.getScene().getFocusOwner().getId());
    }

    private void go(Place.Kind kind, String code) {
        interact(() -> session.navigator().go(new Place(kind, code, code)));
        settle();
    }

    @Test
    void every_kind_of_place_is_gone_back_to_and_forth_to_with_the_keys_where_they_were() {
        assertThat(lookup("#back").query().isDisabled()).isTrue();
        go(Place.Kind.INDICATOR, "permit_days");
        type(KeyCode.DOWN, KeyCode.DOWN);
        clickOn("#page-narrative");
        go(Place.Kind.LEDGER, "training_class");
        waitUntil(() -> ledgerRows() > 2);
        chord(KeyCode.CONTROL, KeyCode.DIGIT4);
        clickOn("#tab-problems");
        clickOn("#year").clickOn("#year-2019");
        settle();

        back();
        assertThat(session.book().year()).isEqualTo(2020);
        assertThat(isThere("#problems")).isTrue();
        back();
        assertThat(isThere("#area-decisions")).isTrue();
        back();
        assertThat(isThere("#ledger-table")).isTrue();
        waitUntil(() -> keysAt().equals("ledger-table"));
        back();
        assertThat(keysAt()).isEqualTo("narrative");
        back();
        assertThat(keysAt()).isEqualTo("indicators");
        type(KeyCode.UP, KeyCode.UP);
        assertThat(session.book().figure("permit_days")).isNotNull();
        back();
        assertThat(lookup("#back").query().isDisabled()).isTrue();
        assertThat(isThere("#overview-charts")).isTrue();

        forth();
        forth();
        assertThat(keysAt()).isEqualTo("narrative");
        clickOn("#narrative");
        chord(KeyCode.ALT, KeyCode.LEFT);
        assertThat(keysAt()).isEqualTo("indicators");
        clickOn("#tab-report");
        assertThat(lookup("#forward").query().isDisabled()).isTrue();
    }

    @Test
    void a_finding_leads_to_its_row_and_back_to_itself_and_mended_to_the_next() {
        clickOn("#tab-check");
        waitUntil(() -> lookup("#check-list").tryQuery().isPresent()
                && !findings().getItems().isEmpty());
        waitUntil(() -> breach() >= 0);
        int at = breach();
        interact(() -> findings().getSelectionModel().select(at));
        clickOn("#check-go");
        waitUntil(() -> isThere("#ledger-table") && ledgerRows() > 0);
        waitUntil(() -> isThere("#form-title") && textOf("#form-title").startsWith("第"));
        assertThat(lookup("#back").queryButton().getText()).isEqualTo("返回校核");
        picture("return-to-check");
        back();
        assertThat(findings().getSelectionModel().getSelectedIndex()).isEqualTo(at);
        assertThat(keysAt()).isEqualTo("check-list");
        forth();
        waitUntil(() -> isThere("#ledger-table"));
        press(MouseButton.BACK).release(MouseButton.BACK);
        waitUntil(() -> isThere("#check-list"));
    }

    private ListView<?> findings() {
        return lookup("#check-list").queryListView();
    }

    private int breach() {
        for (int at = 0; at < findings().getItems().size(); at++)
            if (isBreach(findings().getItems().get(at))) return at;
        return -1;
    }

    private static boolean isBreach(Object row) {
        return String.valueOf(row).contains("kind=BREACH");
    }
}

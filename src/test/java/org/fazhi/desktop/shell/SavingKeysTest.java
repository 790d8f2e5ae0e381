package org.fazhi.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fazhi.check.Place;
import org.fazhi.desktop.Waiting;
import org.fazhi.desktop.WindowTest;
import org.fazhi.edit.ReportPoint;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.junit.jupiter.api.Test;

/** Ctrl+Enter and Ctrl+S save what is typed, wherever that is, and never open a list instead. */
class SavingKeysTest extends WindowTest {
    private static final String LEDGER = "reconsideration";

    private Scene front() {
        return ((Stage) Window.getWindows().stream()
                        .filter(window -> window instanceof Stage && window.isFocused())
                        .findFirst()
                        .orElseThrow())
                .getScene();
    }

    private static List<Window> lists() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof PopupWindow && !(window instanceof Tooltip) && window.isShowing())
                .toList();
    }

    /** Everything in front that keys can go to, in order. */
    private List<Node> stops() {
        List<Node> stops = new ArrayList<>();
        collect(front().getRoot(), stops);
        return stops;
    }

    private static void collect(Node part, List<Node> stops) {
        if (!part.isVisible() || part.isDisabled()) return;
        if (part.isFocusTraversable()) stops.add(part);
        if (part instanceof Parent parent && !(part instanceof ComboBoxBase<?>))
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
    }

    /** Presses Ctrl+Enter at every place of the screen in front where a list could open, and at one of each other kind. */
    private void assertNoListOpens(String screen) {
        Scene scene = front();
        List<String> kinds = new ArrayList<>();
        for (Node stop : Waiting.answer(this::stops)) {
            String kind = stop.getClass().getSimpleName();
            boolean isTold = stop instanceof ComboBoxBase<?> || stop instanceof MenuButton || stop instanceof TextField;
            if (!isTold && kinds.contains(kind)) continue;
            kinds.add(kind);
            boolean[] has = {false};
            interact(() -> {
                stop.requestFocus();
                has[0] = stop.isFocused() && stop.getScene() == scene;
            });
            if (!has[0]) continue;
            chord(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(Waiting.answer(SavingKeysTest::lists))
                    .as(screen + " " + stop)
                    .isEmpty();
            assertThat(Waiting.answer(this::front)).as(screen + " " + stop).isSameAs(scene);
        }
        assertThat(kinds).as(screen).isNotEmpty();
    }

    private void go(Place place) {
        interact(() -> session.navigator().go(place));
        settle();
    }

    private LedgerRow row() {
        return workspace
                .ledgers()
                .rows(LedgerQuery.all(2020, LEDGER), 0, 1)
                .join()
                .getFirst();
    }

    @Test
    void ctrl_enter_opens_no_list_on_any_page() {
        assertNoListOpens("overview");
        go(new Place(Place.Kind.INDICATOR, "permit_items", ""));
        assertNoListOpens("indicators");
        go(new Place(Place.Kind.TEXT, "service.permits", ""));
        assertNoListOpens("text");
        for (String screen : List.of("problems", "next_year", "collection", "check", "report")) {
            interact(() -> session.navigator().open(screen));
            settle();
            assertNoListOpens(screen);
        }
    }

    @Test
    void ctrl_enter_saves_a_record_and_opens_no_list_in_its_form_or_table() {
        go(Place.record(LEDGER, OptionalLong.of(row().id()), ""));
        waitUntil(() -> textOf("#form-title").startsWith("第"));
        assertNoListOpens("record");
        focus("#ledger-table");
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(Waiting.answer(SavingKeysTest::lists)).isEmpty();

        // Words that a list is open for are saved as they stand there.
        for (Column column : book().catalogue().ledger(LEDGER).orElseThrow().columns()) {
            if (lookup("#field-" + column.code())
                    .tryQuery()
                    .filter(TextField.class::isInstance)
                    .isEmpty()) continue;
            focus("#field-" + column.code());
            press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
            settle();
            chord(KeyCode.CONTROL, KeyCode.ENTER);
            if (!Waiting.answer(SavingKeysTest::lists).isEmpty()) type(KeyCode.ESCAPE);
            waitUntil(() -> lists().isEmpty());
        }
        focus("#field-applicant");
        chord(KeyCode.CONTROL, KeyCode.A);
        write("Saved by Ctrl S");
        chord(KeyCode.CONTROL, KeyCode.S);
        waitUntil(() -> textOf("#status-notice").equals("已保存"));
        assertThat(row().values().get("applicant").orElseThrow().toString()).contains("Saved by Ctrl S");
        assertThat(lookup("#field-applicant").query().isFocused()).isTrue();
    }

    @Test
    void ctrl_enter_opens_no_list_in_settings_and_in_the_design_of_ledgers() {
        clickOn("#settings");
        waitUntil(() -> lookup("#settings-pages").tryQuery().isPresent());
        for (String page : List.of("report", "office", "indicators", "units", "items", "appearance")) {
            clickOn("#settings-page-" + page);
            settle();
            assertNoListOpens("settings " + page);
        }
        clickOn("#settings-page-units");
        ComboBoxBase<?> choice = lookup("#editor-units .combo-box").queryAs(ComboBoxBase.class);
        Object before = Waiting.answer(choice::getValue);
        interact(choice::requestFocus);
        type(KeyCode.DOWN);
        waitUntil(() -> !choice.getValue().equals(before));
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        waitUntil(() -> textOf("#status-notice").equals("已保存"));
        clickOn("#settings-ledgers");
        waitUntil(() -> lookup("#design-ledgers").tryQuery().isPresent());
        for (String tab : List.of("columns", "rules", "counts", "ledger")) {
            clickOn("#design-tab-" + tab);
            settle();
            assertNoListOpens("design " + tab);
        }
    }

    @Test
    void ctrl_s_saves_headings_and_texts_of_points_and_the_design_of_a_ledger() {
        interact(() -> session.navigator().open("problems"));
        settle();
        focus("#point-heading");
        chord(KeyCode.CONTROL, KeyCode.A);
        write("A heading");
        chord(KeyCode.CONTROL, KeyCode.S);
        waitUntil(() -> textOf("#status-notice").equals("已保存"));
        assertThat(book().problems()).extracting(ReportPoint::heading).contains("A heading");
        focus("#narrative");
        chord(KeyCode.CONTROL, KeyCode.END);
        write("And its text");
        chord(KeyCode.CONTROL, KeyCode.S);
        waitUntil(() -> book().problems().stream().anyMatch(one -> one.text().endsWith("And its text")));
        waitUntil(() -> textOf("#status-notice").equals("已保存"));

        interact(() -> session.navigator().open("check"));
        awaitFocus("#check-list");
        type(KeyCode.HOME);
        while (lookup("#check-explain").tryQuery().isEmpty()) {
            type(KeyCode.DOWN);
            settle();
        }
        clickOn("#check-explain");
        write("Explained");
        chord(KeyCode.CONTROL, KeyCode.S);
        waitUntil(() -> session.book().explanations().containsValue("Explained"));
        waitUntil(() -> textOf("#status-notice").equals("已保存"));

        clickOn("#settings");
        waitUntil(() -> lookup("#settings-pages").tryQuery().isPresent());
        clickOn("#settings-ledgers");
        waitUntil(() -> lookup("#design-ledgers").tryQuery().isPresent());
        TextField label = Waiting.answer(() -> Stream.of("#editor-columns")
                .flatMap(id -> lookup(id + " .text-field").queryAllAs(TextField.class).stream())
                .filter(one -> !"entry-search".equals(one.getId()) && one.isVisible() && !one.isDisabled())
                .findFirst()
                .orElseThrow());
        interact(label::requestFocus);
        type(KeyCode.END);
        write("X");
        String typed = Waiting.answer(label::getText);
        chord(KeyCode.CONTROL, KeyCode.S);
        waitUntil(() -> session.book().catalogue().ledgers().stream()
                .flatMap(ledger -> ledger.own().stream())
                .anyMatch(column -> column.label().equals(typed)));
        waitUntil(() -> textOf("#status-notice").equals("已保存"));
    }
}

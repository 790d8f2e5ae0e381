package org.fazhi.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.check.Place;
import org.fazhi.desktop.WindowTest;
import org.fazhi.edit.Edit;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.junit.jupiter.api.Test;

/** Ctrl+K finds values, words in texts and rows of ledgers, and Enter leads to the very place. */
class DeepSearchTest extends WindowTest {

    private void search(String words) {
        chord(KeyCode.CONTROL, KeyCode.K);
        paste(words);
    }

    private List<SearchEntry> results() {
        settle();
        return List.copyOf(
                lookup("#search-results").<SearchEntry>queryListView().getItems());
    }

    /** Goes down to a result and opens it. */
    private void open(String kind, String title) {
        waitUntil(() -> results().stream().anyMatch(one -> is(one, kind, title)));
        ListView<SearchEntry> list = lookup("#search-results").queryListView();
        for (int i = 0; i < 200 && !is(list.getSelectionModel().getSelectedItem(), kind, title); i++) {
            type(KeyCode.DOWN);
            settle();
        }
        type(KeyCode.ENTER);
        settle();
    }

    private static boolean is(SearchEntry entry, String kind, String title) {
        return entry.kind().equals(kind) && entry.title().contains(title);
    }

    @Test
    void a_value_leads_to_its_cell_with_and_without_separators() {
        var indicator = book().catalogue().indicators().stream()
                .filter(one -> one.isAskedIn(2020) && one.kind() instanceof IndicatorKind.Entered)
                .filter(one -> one.expected().maximum().isEmpty())
                .skip(1)
                .findFirst()
                .orElseThrow();
        interact(() -> session.navigator().go(new Place(Place.Kind.INDICATOR, indicator.code(), "")));
        write("48926");
        type(KeyCode.ENTER);
        waitUntil(() -> book().figure(indicator.code()).quantity().isPresent());
        clickOn("#tab-overview");
        for (String typed : List.of("48926", "48,926")) {
            search(typed);
            waitUntil(() -> results().stream().anyMatch(one -> one.title().equals(indicator.name())));
            picture("search-value");
            open("数值", indicator.name());
            TableView<?> grid = lookup("#indicators").queryTableView();
            assertThat(grid.isFocused()).isTrue();
            assertThat(grid.getSelectionModel().getSelectedItem().toString()).contains(indicator.code());
            clickOn("#tab-overview");
        }
    }

    @Test
    void words_are_chosen_in_the_text_that_they_lead_to_and_what_is_nowhere_is_told() {
        var item = book().catalogue().areas().get(2).items().getFirst();
        workspace
                .apply(new Edit.SetText(2020, item.code(), "今年开展了法治体检，蓝色鹦鹉工程顺利收官。"))
                .join();
        clickOn("#tab-overview");
        search("鹦鹉工程");
        open("文字", "鹦鹉工程");
        TextArea text = lookup("#narrative").queryAs(TextArea.class);
        assertThat(text.isFocused()).isTrue();
        assertThat(text.getSelectedText()).isEqualTo("鹦鹉工程");
        search("没有这样的词句");
        waitUntil(() -> lookup("#search-nothing").queryAs(Label.class).getText().contains("没有找到“没有这样的词句”"));
        assertThat(textOf("#search-nothing")).contains("数值").contains("台账记录");
    }

    @Test
    void a_row_of_a_ledger_is_chosen_whatever_filter_hides_it() {
        Told told = book().catalogue().ledgers().stream()
                .flatMap(one -> rows(one.code()).stream().flatMap(row -> told(one.code(), row)))
                .findFirst()
                .orElseThrow();
        interact(() -> session.navigator().go(Place.record(told.ledger(), OptionalLong.empty(), "")));
        settle();
        chord(KeyCode.CONTROL, KeyCode.F);
        write("zzzz");
        waitUntil(() -> ledgerRows() == 0);
        clickOn("#tab-overview");
        search(told.words());
        open("台账记录", told.words());
        waitUntil(() -> textOf("#form-title").contains(String.valueOf(told.row().number())));
        assertThat(ledgerRows()).isPositive();
        awaitFocus("#ledger-table");
        picture("search-row");
    }

    /** A row with the words of one of its columns. */
    private record Told(String ledger, LedgerRow row, String words) {}

    private static Stream<Told> told(String ledger, LedgerRow row) {
        return row.values().byColumn().values().stream()
                .filter(CellValue.Text.class::isInstance)
                .map(value -> ((CellValue.Text) value).text())
                .filter(text -> text.length() > 5)
                .map(text -> new Told(ledger, row, text));
    }

    private List<LedgerRow> rows(String ledger) {
        return workspace.ledgers().rows(LedgerQuery.all(2020, ledger), 0, 500).join();
    }
}

package org.fazhi.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.language.Pinyin;
import org.junit.jupiter.api.Test;

/** One case leaves the ledger: text, table, overview and checks follow, and come back with it. */
class DeletedCaseTest extends WindowTest {
    private static final String INDICATOR = "reconsideration_received";

    @Test
    void a_deleted_reconsideration_case_changes_text_table_overview_and_checks_until_it_is_undone() {
        addToOverview();
        Seen before =
                seen("2020 12", _ -> !session.checkedProperty().get().findings().isEmpty());
        assertThat(before.text()).contains("全年收到行政复议申请12件，受理7件");
        assertThat(before.cell()).contains("12");
        assertThat(before.chart()).endsWith("2020 12");
        assertThat(before.findings()).anyMatch(finding -> finding.contains("行政复议") && finding.contains("六十日"));

        openItem();
        clickOn("#page-ledgers");
        waitUntil(() -> ledgerRows() == 12);
        unfoldForm();
        interact(() -> lookup("#ledger-table").query().requestFocus());
        chord(KeyCode.CONTROL, KeyCode.F);
        waitUntil(() -> lookup("#ledger-search").query().isFocused());
        write("周某");
        waitUntil(() -> ledgerRows() == 1);
        type(KeyCode.ENTER, KeyCode.DOWN);
        waitUntil(() -> label("#form-title").startsWith("第"));
        type(KeyCode.DELETE);
        waitUntil(() -> ledgerRows() == 0);
        settle();

        Seen after = seen("2020 11", summary -> !summary.equals(before.summary()));
        assertThat(after.text()).contains("全年收到行政复议申请11件，受理6件");
        assertThat(after.cell()).contains("11").isNotEqualTo(before.cell());
        assertThat(after.chart()).endsWith("2020 11");
        assertThat(after.findings()).noneMatch(finding -> finding.contains("行政复议") && finding.contains("六十日"));
        assertThat(after.summary()).isNotEqualTo(before.summary());

        chord(KeyCode.CONTROL, KeyCode.Z);
        waitUntil(() -> lookup("#ledger-table").tryQuery().isPresent());
        assertThat(seen("2020 12", before.summary()::equals)).isEqualTo(before);
    }

    /** What a person sees of it in the four places. */
    private record Seen(String text, String cell, String chart, String summary, List<String> findings) {}

    /**
     * @param cases how many there are this year, as the chart says it once it is drawn
     * @param checked tells by their summary whether the checks are done, which run beside everything else
     */
    private Seen seen(String cases, Predicate<String> checked) {
        openItem();
        clickOn("#page-narrative");
        settle();
        String text = lookup("#finished .finished-text").queryAllAs(Text.class).stream()
                .map(Text::getText)
                .collect(Collectors.joining());
        clickOn("#page-indicators");
        settle();
        String cell = cell();
        clickOn("#tab-overview");
        settle();
        String bars = "#overview-chart-" + INDICATOR + " .year-bars";
        waitUntil(() -> lookup(bars).query().getAccessibleText().endsWith(cases));
        String chart = lookup(bars).query().getAccessibleText();
        clickOn("#tab-check");
        settle();
        waitUntil(() -> checked.test(label("#check-summary")));
        List<String> findings = lookup("#check-list").queryListView().getItems().stream()
                .map(String::valueOf)
                .toList();
        return new Seen(text, cell, chart, label("#check-summary"), findings);
    }

    private void openItem() {
        clickOn("#tab-disputes");
        waitUntil(() -> lookup("#work-items").tryQuery().isPresent());
        ListView<WorkItem> items = lookup("#work-items").queryListView();
        waitUntil(() -> items.getScene() != null);
        Node wanted = lookup("#work-items .list-cell").queryAllAs(ListCell.class).stream()
                .filter(one ->
                        one.getItem() instanceof WorkItem item && item.code().equals("disputes.reconsideration"))
                .findFirst()
                .orElseThrow();
        clickOn(wanted);
        settle();
    }

    private String cell() {
        return lookup("#indicators .table-cell").queryAllAs(TableCell.class).stream()
                .filter(cell -> "thisYear".equals(cell.getTableColumn().getId()))
                .filter(cell -> !cell.isEmpty() && isOfIndicator(cell.getTableRow()))
                .map(Node::getAccessibleText)
                .findFirst()
                .orElseThrow();
    }

    private boolean isOfIndicator(TableRow<?> row) {
        String name = book().catalogue().indicator(INDICATOR).orElseThrow().name();
        return row.lookupAll(".table-cell").stream()
                .anyMatch(cell -> String.valueOf(cell.getAccessibleText()).contains(name));
    }

    private void addToOverview() {
        clickOn("#tab-overview");
        focus("#overview-add-chart");
        type(KeyCode.SPACE);
        write(Pinyin.initials(
                book().catalogue().indicator(INDICATOR).orElseThrow().name()));
        waitUntil(
                () -> lookup("#picker-list").queryListView().getSelectionModel().getSelectedItem() != null);
        type(KeyCode.ENTER);
        waitUntil(() -> lookup("#overview-chart-" + INDICATOR).tryQuery().isPresent());
        waitUntil(() -> lookup("#picker-search").tryQuery().isEmpty());
    }

    private String label(String id) {
        return lookup(id).queryAs(Label.class).getText();
    }
}

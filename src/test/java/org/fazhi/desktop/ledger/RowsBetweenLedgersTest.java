package org.fazhi.desktop.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.fazhi.check.Place;
import org.fazhi.desktop.WindowTest;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.junit.jupiter.api.Test;

/** Rows go by keys from one ledger into another, and come as Excel and WPS put them on the clipboard. */
class RowsBetweenLedgersTest extends WindowTest {
    private static final String FROM = "training_class";
    private static final String TO = "law_exam";

    private void go(String ledger) {
        interact(() -> session.navigator().go(new Place(Place.Kind.LEDGER, ledger, "")));
        waitUntil(() -> ledgerRows() >= 0 && lookup("#ledger-table").query().isFocused());
    }

    private List<LedgerRow> rows(String ledger) {
        return workspace.ledgers().rows(LedgerQuery.all(2020, ledger), 0, 1000).join();
    }

    private static String text(LedgerRow row, String column) {
        return String.valueOf(row.values().get(column).orElse(null));
    }

    private void untilPreview(String chip, String words) {
        waitUntil(() -> lookup("#import-chip-" + chip).tryQuery().isPresent()
                && lookup("#import-chip-" + chip).<Labeled>query().getText().equals(words));
    }

    private void accept() {
        waitUntil(() -> !lookup("#import-next").queryButton().isDisabled());
        type(KeyCode.ENTER);
        waitUntil(() -> lookup("#import-wizard").tryQuery().isEmpty());
    }

    @Test
    void rows_of_one_ledger_find_their_columns_in_another_by_heading() {
        go(FROM);
        List<LedgerRow> copied = rows(FROM).subList(0, 2);
        type(KeyCode.HOME);
        press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        chord(KeyCode.CONTROL, KeyCode.C);
        waitUntil(() -> textOf("#status-notice").contains("2 条"));
        go(TO);
        List<LedgerRow> before = rows(TO);
        chord(KeyCode.CONTROL, KeyCode.V);
        untilPreview("new", "新增 2");
        assertThat(textOf("#import-column-A")).contains("日期");
        assertThat(textOf("#import-column-B")).contains("名称");
        picture("rows-into-another-ledger");
        accept();
        waitUntil(() -> ledgerRows() == before.size() + 2);
        List<LedgerRow> added = rows(TO).stream()
                .filter(row -> before.stream().noneMatch(one -> one.id() == row.id()))
                .toList();
        assertThat(added)
                .extracting(row -> text(row, "title"))
                .containsExactlyInAnyOrderElementsOf(
                        copied.stream().map(row -> text(row, "title")).toList());
        assertThat(added)
                .extracting(row -> text(row, "held"))
                .containsExactlyInAnyOrderElementsOf(
                        copied.stream().map(row -> text(row, "held")).toList());
        chord(KeyCode.CONTROL, KeyCode.Z);
        waitUntil(() -> ledgerRows() == before.size());
    }

    @Test
    void a_block_as_excel_and_wps_put_it_on_the_clipboard_is_read_as_it_was_meant() {
        go(FROM);
        List<LedgerRow> before = rows(FROM);
        String block = "序号\t日期\t名称\t对象\t人数\t课时\r\n"
                + "１\t２０２０年３月５日\t\"新版“行政处罚法”\n专题\t上半场，称\"\"宽严相济\"\"\"\t执法人员\t１，１２６\t６．５\r\n"
                + "2\t2020/6/1\t\"镇村干部提升班\n\"\t镇村干部\t\"85\"\t4.0\r\n"
                + "\t\t\t\t\t\r\n"
                + "\r\n";
        interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(block);
            content.putHtml("<html><body><table><tr><td>序号</td><td>日期</td></tr></table></body></html>");
            content.putRtf("{\\rtf1 x}");
            Clipboard.getSystemClipboard().setContent(content);
        });
        chord(KeyCode.CONTROL, KeyCode.V);
        waitUntil(() -> lookup("#import-matched").tryQuery().isPresent());
        picture("rows-as-from-excel");
        untilPreview("new", "新增 2");
        assertThat(textOf("#import-column-A")).contains("不导入");
        accept();
        waitUntil(() -> ledgerRows() == before.size() + 2);
        List<LedgerRow> added = rows(FROM).stream()
                .filter(row -> before.stream().noneMatch(one -> one.id() == row.id()))
                .toList();
        assertThat(added).extracting(row -> text(row, "held")).anyMatch(day -> day.contains("2020-03-05"));
        assertThat(added).extracting(row -> text(row, "persons")).anyMatch(number -> number.contains("1126"));
        assertThat(added).extracting(row -> text(row, "hours")).anyMatch(number -> number.contains("6.5"));
        assertThat(added).extracting(row -> text(row, "title")).anyMatch(title -> title.contains("称\"宽严相济\""));
    }
}

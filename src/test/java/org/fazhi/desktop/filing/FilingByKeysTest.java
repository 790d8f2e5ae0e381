package org.fazhi.desktop.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.fazhi.check.Place;
import org.fazhi.desktop.WindowTest;
import org.fazhi.desktop.control.Moment;
import org.fazhi.desktop.settings.SettingsDialog;
import org.fazhi.edit.Filing;
import org.fazhi.workspace.example.ExampleFilling;
import org.junit.jupiter.api.Test;

/** A whole year is filed, found closed everywhere, and opened again, in the window and by keys. */
class FilingByKeysTest extends WindowTest {
    private static final int YEAR = 2020;

    private Path out;

    @Override
    protected boolean hasExample() {
        return false;
    }

    @Test
    void a_year_is_filed_refuses_typing_with_the_reason_and_is_unlocked_with_a_reason_that_stays() {
        out = exported("报送 材料");
        system.folder = Optional.of(out);
        new ExampleFilling(workspace, YEAR).fill().join();
        interact(() -> session.switchYear(YEAR));
        settle();
        assertThat(textOf("#year-state")).isEqualTo("填报中");

        fileFromTheReport();
        assertThat(textOf("#year-state")).isEqualTo("已定稿");
        assertThat(names()).contains("2020年度校核记录.docx");
        String closed = "2020年度已定稿（" + Moment.words(filing().at()) + "，" + filing().by() + "），要改先解锁";

        typingIntoTheGridIsRefused(closed);
        typingIntoTheFormIsRefused(closed);
        typingIntoTheTextIsRefused(closed);
        typingIntoTheSettingsIsRefused(closed);
        assertThat(textOf("#report-file-why")).isEqualTo("年度已定稿，再次定稿先解锁");
        waitUntil(() -> lookup("#filing-verdict .label")
                .queryAs(Labeled.class)
                .getText()
                .startsWith(closed));
        picture("报告 已定稿");

        unlock();
        assertThat(textOf("#year-state")).isEqualTo("填报中");
        assertThat(filing().reopening())
                .hasValueSatisfying(one -> assertThat(one.why()).isEqualTo("市里退回"));
        TableView<Filing> table = lookup("#filings-table").queryTableView();
        assertThat(table.getVisibleLeafColumn(5).getCellData(0).toString()).endsWith("：市里退回");
    }

    private void fileFromTheReport() {
        interact(() -> session.navigator().open("report"));
        waitUntil(() -> !lookup("#report-file").query().isDisabled());
        assertThat(textOf("#report-file-why")).isEmpty();
        picture("报告 可以定稿");
        clickOn("#year").clickOn("#year-filings");
        awaitFocus("#filings-table");
        type(KeyCode.ENTER);
        waitUntil(() -> lookup("#file-accept").tryQuery().isPresent());
        type(KeyCode.ENTER);
        waitUntil(() -> session.book().locked());
        waitUntil(() -> textOf("#filings-told").contains("第1次定稿"));
        type(KeyCode.ESCAPE);
        waitUntil(() -> lookup("#filings-told").tryQuery().isEmpty());
        clickOn("#written-file");
        waitUntil(() -> system.opened.size() == 1);
        assertThat(system.opened.getFirst().getParent()).isEqualTo(out);
        assertThat(system.opened.getFirst().getFileName().toString()).endsWith("自查情况的报告.docx");
    }

    private Filing filing() {
        return book().filings().getLast();
    }

    private Stream<String> names() {
        return Stream.of(out.toFile().list());
    }

    private void typingIntoTheGridIsRefused(String closed) {
        go(Place.Kind.INDICATOR, "permit_items");
        String before = book().figure("permit_items").toString();
        write("9");
        assertThat(textOf("#indicators-notice")).contains("“9”没有写入", closed);
        assertThat(book().figure("permit_items").toString()).isEqualTo(before);
    }

    private void typingIntoTheFormIsRefused(String closed) {
        go(Place.Kind.LEDGER, "reconsideration");
        waitUntil(() -> ledgerRows() > 0);
        unfoldForm();
        focus("#ledger-table");
        type(KeyCode.DOWN);
        waitUntil(() -> textOf("#form-title").startsWith("第 "));
        String before = textOf("#field-applicant");
        focus("#field-applicant");
        write("9");
        assertThat(textOf("#field-applicant")).isEqualTo(before);
        assertThat(textOf("#ledger-why")).contains(closed);
        picture("台账 已定稿");
    }

    private void typingIntoTheTextIsRefused(String closed) {
        go(Place.Kind.TEXT, "service.permits");
        String before = textOf("#narrative");
        focus("#narrative");
        write("9");
        assertThat(textOf("#narrative")).isEqualTo(before);
        waitUntil(() -> textOf("#status-notice").contains(closed));
    }

    private void typingIntoTheSettingsIsRefused(String closed) {
        String before = book().setting("report.number");
        interact(() -> new SettingsDialog(session).show(SettingsDialog.Page.REPORT));
        waitUntil(() -> lookup("#report-number").tryQuery().isPresent());
        assertThat(lookup("#report-number").query().isDisabled()).isTrue();
        write("9");
        assertThat(textOf("#dialog-why")).contains(closed);
        type(KeyCode.ESCAPE);
        assertThat(book().setting("report.number")).isEqualTo(before);
        interact(() -> session.navigator().open("report"));
        settle();
    }

    private void unlock() {
        clickOn("#year").clickOn("#year-filings");
        awaitFocus("#filings-table");
        focus("#filings-unlock");
        type(KeyCode.SPACE);
        awaitFocus("#unlock-reason");
        write("市里退回");
        focus("#unlock-accept");
        type(KeyCode.SPACE);
        waitUntil(() -> !session.book().locked());
        waitUntil(() -> lookup("#unlock-reason").tryQuery().isEmpty());
    }

    private void go(Place.Kind kind, String code) {
        interact(() -> session.navigator().go(new Place(kind, code, code)));
        settle();
    }
}

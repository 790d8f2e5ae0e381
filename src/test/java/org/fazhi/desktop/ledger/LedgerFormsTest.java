package org.fazhi.desktop.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.catalogue.yaml.EveryLedger;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.CellWriter;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.GeneratedRows;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.RowValues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The form of every built-in ledger, from its definition alone; one window does for all of them. */
class LedgerFormsTest extends LedgerScreenTest {
    private static final double NARROW = 620;
    private static final int SEED = 20;

    @Override
    @BeforeEach
    void openLedger() {
        EveryLedger.all().stream()
                .map(EveryLedger.Kept::year)
                .distinct()
                .forEach(year -> await(workspace().createYear(year, BuiltInCatalogues.usualFor(year))));
    }

    /** In the first ledgers by the keys themselves; in the others, for speed, by what the keys send to the window. */
    @TestFactory
    Stream<DynamicTest> every_form_takes_a_record_and_loses_nothing_unasked() {
        List<EveryLedger.Kept> all = EveryLedger.all();
        return IntStream.range(0, all.size()).mapToObj(i -> {
            Ledger ledger = all.get(i).ledger();
            return DynamicTest.dynamicTest(
                    ledger.code() + " " + ledger.name(),
                    () -> enter(ledger, all.get(i).year(), i % 13 == 0));
        });
    }

    private void enter(Ledger ledger, int of, boolean byKeys) {
        LedgerYear year = workspace().book(of).yearOf(ledger);
        interact(() -> session().switchYear(of));
        RowValues row = new GeneratedRows(year, new Random(SEED))
                .rows(20).stream()
                        .filter(LedgerFormsTest::isTypable)
                        .findFirst()
                        .orElseThrow();
        openPane(ledger.code());
        until(() -> shownRows() == 0);
        interact(() -> {
            pane.table().view().requestFocus();
            fire(KeyCode.N, true);
            pane.getScene().getRoot().layout();
            ledger.columns().forEach(this::named);
            pane.setMaxWidth(NARROW);
            pane.getScene().getRoot().layout();
            ledger.columns().forEach(this::named);
            pane.setMaxWidth(Double.MAX_VALUE);
        });

        List<Runnable> steps = ledger.columns().stream()
                .<Runnable>map(column -> () -> fill(
                        column,
                        row.get(column.code())
                                .map(value -> new CellWriter(year.units()).text(column, value))
                                .orElse("")))
                .toList();
        if (byKeys)
            steps.forEach(step -> {
                interact(step);
                type(KeyCode.ENTER);
            });
        else
            interact(() -> steps.forEach(step -> {
                step.run();
                fire(KeyCode.ENTER, false);
            }));

        until(() -> shownRows() == 1 && pane.table().row(0).row().isPresent());
        assertThat(pane.table().row(0).row()).map(LedgerRow::values).contains(row);
        assertThat(kept(of, ledger.code())).extracting(LedgerRow::values).containsExactly(row);
        // The form goes on to the next record when it hears of the saved one, after the table.
        String first = "field-" + ledger.columns().getFirst().code();
        until(() -> first.equals(focused().getId()));
        interact(this::leave);
        assertThat(kept(of, ledger.code())).hasSize(1);
    }

    /** Begins another record, leaves it by Esc for the table, finds it again and gives it up. */
    private void leave() {
        TextInputControl text = pane.form().lookupAll(".text-input").stream()
                .filter(node -> node instanceof TextInputControl && !(node instanceof SuggestField))
                .map(TextInputControl.class::cast)
                .findFirst()
                .orElseThrow();
        text.requestFocus();
        text.setText("2020");
        fire(KeyCode.ESCAPE, false);
        assertThat(focused().getId()).isEqualTo("ledger-table");
        fire(KeyCode.DOWN, false);
        assertThat(form("title")).isEqualTo("第 1 条");
        assertThat(form("changed")).doesNotStartWith("有未保存");
        assertThat(form("drafts")).isEqualTo("另有 1 条草稿");
        fire(KeyCode.N, true);
        assertThat(form("title")).isEqualTo("新记录");
        assertThat(text.getText()).startsWith("2020");
        ((Button) pane.form().lookup("#form-give-up")).fire();
        assertThat(text.getText()).isEmpty();
    }

    private String form(String part) {
        return ((Labeled) pane.form().lookup("#form-" + part)).getText();
    }

    /** The field's name stands beside it whole, in as many lines as it needs. */
    private void named(Column column) {
        Node entry = pane.form().lookup("#field-" + column.code());
        assertThat(entry).as(column.code()).isNotNull();
        Label name = pane.form().lookupAll(".label").stream()
                .filter(node -> node instanceof Label label && label.getLabelFor() == entry)
                .map(Label.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(name.getText()).isEqualTo(column.label());
        assertThat(((Text) name.lookup(".text")).getText()).as("shown").isEqualTo(column.label());
        assertThat(name.getHeight()).as(column.label()).isGreaterThanOrEqualTo(name.prefHeight(name.getWidth()));
        assertThat(name.localToScene(name.getBoundsInLocal()).getMaxX())
                .as(column.label())
                .isLessThanOrEqualTo(
                        pane.form().localToScene(pane.form().getBoundsInLocal()).getMaxX());
    }

    /** Into the field that has the focus, which has to be this one. */
    private void fill(Column column, String text) {
        Node entry = focused();
        assertThat(entry.getId()).isEqualTo("field-" + column.code());
        if (entry instanceof TextInputControl input) {
            input.setText(text);
            assertThat(input.getText()).as(column.label()).isEqualTo(text);
        } else if (!text.isEmpty()) {
            fire(text.equals("是") ? KeyCode.Y : KeyCode.N, false);
        }
    }

    private void fire(KeyCode code, boolean withControl) {
        Event.fireEvent(focused(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, withControl, false, false));
    }

    /** No tab where there is but one line: nobody gets it in there. */
    private static boolean isTypable(RowValues row) {
        return row.byColumn().values().stream()
                .noneMatch(value -> value instanceof CellValue.Text(String text) && text.contains("\t"));
    }
}

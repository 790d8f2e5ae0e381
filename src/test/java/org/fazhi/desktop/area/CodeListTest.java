package org.fazhi.desktop.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.fazhi.check.Place;
import org.fazhi.desktop.WindowTest;
import org.fazhi.desktop.design.LedgerDesigner;
import org.fazhi.desktop.entry.CatalogueEntry;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.CodeEntry;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.junit.jupiter.api.Test;

/** A word that an office adds to a code list in 台账设计 is used at once, and stays as long as it is. */
class CodeListTest extends WindowTest {
    private static final String LEDGER = "reconsideration";

    private void fire(String id) {
        interact(lookup(id).queryAs(ButtonBase.class)::fire);
        settle();
    }

    private void fill(String id, String words) {
        interact(() -> lookup(id).queryAs(TextInputControl.class).setText(words));
        settle();
    }

    private List<CodeEntry> codes() {
        return session.book()
                                .catalogue()
                                .ledger(LEDGER)
                                .flatMap(ledger -> ledger.column("handling"))
                                .orElseThrow()
                                .type()
                        instanceof ColumnType.Coded(List<CodeEntry> codes)
                ? codes
                : List.of();
    }

    private List<LedgerRow> corrected() {
        return workspace.ledgers().rows(LedgerQuery.all(2020, LEDGER), 0, 10_000).join().stream()
                .filter(row -> row.values().get("handling").equals(Optional.of(new CellValue.Coded("补正"))))
                .toList();
    }

    private void design() {
        interact(() -> LedgerDesigner.open(session, Optional.of(LEDGER)));
        settle();
        ListView<CatalogueEntry> list = lookup("#editor-columns #entry-list").queryListView();
        interact(() -> list.getItems().stream()
                .filter(one -> one.name().equals("处理"))
                .forEach(list.getSelectionModel()::select));
        settle();
    }

    private void removeLastCode() {
        List<ButtonBase> remove = lookup("#editor-columns .codes-remove").<ButtonBase>queryAll().stream()
                .toList();
        interact(remove.getLast()::fire);
        fire("#editor-columns #entry-save");
    }

    @Test
    void a_word_added_to_a_code_list_is_chosen_imported_and_kept_while_it_is_used() {
        interact(() -> session.navigator().go(new Place(Place.Kind.LEDGER, LEDGER, LEDGER)));
        settle();
        unfoldForm();
        int before = codes().size();
        design();
        fire("#editor-columns #codes-add");
        List<TextField> labels = lookup("#editor-columns .codes-label").<TextField>queryAll().stream()
                .toList();
        interact(() -> labels.getLast().setText("补正"));
        fire("#editor-columns #entry-save");
        waitUntil(() -> codes().size() == before + 1);
        fire("#design-close");

        fill("#field-received", "2020-05-06");
        fill("#field-handling", "补正");
        fire("#form-save");
        waitUntil(() -> corrected().size() == 1);
        waitUntil(() -> !textOf("#form-title").equals("新记录"));
        picture(
                "台账 修改记录",
                () -> {
                    // A small window folds the form.
                    if (lookup("#form-history").tryQuery().isEmpty()) fire("#form-fold");
                    fire("#form-history");
                    waitUntil(() -> lookup("#row-history").tryQuery().isPresent());
                },
                () -> type(KeyCode.ESCAPE));
        interact(() -> lookup("#ledger-table").query().requestFocus());
        paste("收到日期\t申请人\t处理\n2020-06-01\t赵六\t补正");
        waitUntil(() -> lookup("#import-next").tryQuery().isPresent()
                && !lookup("#import-next").queryButton().isDisabled());
        waitUntil(() -> lookup("#import-rows").tryQuery().isPresent()
                && lookup("#import-rows").queryAs(TableView.class).getItems().size() == 1);
        fire("#import-next");
        waitUntil(() -> corrected().size() == 2);

        design();
        removeLastCode();
        waitUntil(() -> !textOf("#editor-columns #entry-refusal").isEmpty());
        assertThat(textOf("#editor-columns #entry-refusal")).contains("处理", "补正", "2");
        assertThat(lookup("#editor-columns #entry-save").query().isDisabled()).isFalse();
        assertThat(codes()).hasSize(before + 1);
        picture("台账设计 在用的代码");
        fire("#design-close");
        fire("#discard-accept");

        for (int step = 0; step < 2; step++) {
            int left = 1 - step;
            interact(session::undo);
            waitUntil(() -> corrected().size() == left);
        }
        design();
        removeLastCode();
        waitUntil(() -> codes().size() == before);
        interact(session::undo);
        waitUntil(() -> codes().size() == before + 1);
    }
}

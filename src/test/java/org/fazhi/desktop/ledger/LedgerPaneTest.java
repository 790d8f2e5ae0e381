package org.fazhi.desktop.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableView;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.SampleLedger;
import org.fazhi.store.Edit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table of a ledger, made from its definition alone. */
class LedgerPaneTest extends ScreenTest {
    private LedgerPane pane;

    @BeforeEach
    void openLedger() {
        Ledger ledger = SampleLedger.ledger();
        var catalogue = session().book().catalogue();
        List<Ledger> ledgers = new ArrayList<>(catalogue.ledgers());
        ledgers.add(ledger);
        edit(new Edit.SetCatalogue(2020, catalogue.withLedgers(ledgers), "台账"));
        until(() -> session().book().catalogue().ledger("sample").isPresent());
        interact(() -> {
            pane = new LedgerPane(session(), ledger);
            show(pane);
        });
        settle();
    }

    @Test
    void an_empty_ledger_says_what_to_do() {
        assertThat(lookup("#ledger-table").queryAs(TableView.class).getColumns())
                .hasSize(18);
        pictures("ledger-empty");
    }
}

package org.fazhi.desktop.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ListView;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.edit.Edit;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.Ledger;
import org.junit.jupiter.api.Test;

/** A year with definitions of an earlier version is offered those of now; any other is not. */
class RenewalBarTest extends DesignTest {

    @Test
    void what_differs_is_shown_before_it_is_taken_up_in_one_step() {
        Catalogue earlier = catalogue()
                .withLedgers(catalogue().ledgers().stream()
                        .map(ledger -> ledger.code().equals("reconsideration") ? earlier(ledger) : ledger)
                        .toList());
        interact(() -> show(new RenewalBar(session())));
        assertThat(lookup("#renewal-bar").query().isVisible()).isFalse();

        edit(new Edit.SetCatalogue(2020, earlier, ""));
        until(() -> lookup("#renewal-bar").query().isVisible());
        assertThat(words("#renewal-words")).contains("2020").contains("1处");
        press("#renewal-open");
        until(() -> lookup("#definition-accept").tryQuery().isPresent());
        ListView<String> lines = lookup("#definition-lines").queryListView();
        assertThat(lines.getItems()).singleElement().asString().contains("受理日期", "立案日");
        pictures("新版台账定义", dialog("#definition-preview"), 640, 420);
        press("#definition-accept");

        until(() -> catalogue()
                .ledger("reconsideration")
                .orElseThrow()
                .column("accepted")
                .orElseThrow()
                .label()
                .equals("受理日期"));
        until(() -> !lookup("#renewal-bar").query().isVisible());
    }

    private static Ledger earlier(Ledger ledger) {
        List<Column> columns = ledger.own().stream()
                .map(column -> column.code().equals("accepted")
                        ? new Column(
                                column.code(),
                                "立案日",
                                column.aliases(),
                                column.type(),
                                column.required(),
                                column.width(),
                                column.help())
                        : column)
                .toList();
        return ledger.withOwn(columns);
    }
}

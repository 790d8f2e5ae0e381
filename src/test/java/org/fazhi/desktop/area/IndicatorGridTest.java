package org.fazhi.desktop.area;

import java.util.Optional;
import javafx.scene.control.TableCell;
import org.fazhi.check.Place;
import org.fazhi.desktop.WindowTest;
import org.fazhi.desktop.figure.FigureWords;
import org.fazhi.workspace.example.UnkeptLedger;
import org.junit.jupiter.api.BeforeEach;

/** The grid of indicators in the window, worked by keys. */
abstract class IndicatorGridTest extends WindowTest {
    /** Figures of a ledger that is kept ask for a reason when typed over; here they are typed as ever. */
    @BeforeEach
    void doNotKeepPermits() {
        UnkeptLedger.type(workspace, "permit");
        settle();
    }

    final void go(String indicator) {
        interact(() -> session.navigator().go(new Place(Place.Kind.INDICATOR, indicator, indicator)));
        settle();
    }

    final String number(String indicator) {
        return FigureWords.number(book().figure(indicator));
    }

    final void untilKept(String indicator, String number) {
        waitUntil(() -> FigureWords.number(session.book().figure(indicator)).equals(number));
    }

    final String shown(String indicator) {
        settle();
        String name = book().catalogue().indicator(indicator).orElseThrow().name();
        Optional<String> face = lookup(".entry-cell").queryAllAs(TableCell.class).stream()
                .filter(cell -> cell.getItem() instanceof IndicatorRow row
                        && row.indicator().name().equals(name))
                .map(cell -> IndicatorColumns.all()
                        .get(3)
                        .face()
                        .apply((IndicatorRow) cell.getItem())
                        .text())
                .findFirst();
        return face.orElse("");
    }
}

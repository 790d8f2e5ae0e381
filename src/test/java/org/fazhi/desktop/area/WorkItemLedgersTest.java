package org.fazhi.desktop.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.check.Place;
import org.fazhi.desktop.WindowTest;
import org.fazhi.desktop.figure.FigureWords;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.CountMethod;
import org.fazhi.ledger.Ledger;
import org.fazhi.workspace.YearBook;
import org.junit.jupiter.api.Test;

/** From a counted figure to its rows and back, in the window with the example. */
class WorkItemLedgersTest extends WindowTest {

    /** A figure that is the number of some rows of a ledger that is kept; which one does not matter. */
    private Counted counted() {
        YearBook year = book();
        return year.catalogue().ledgers().stream()
                .filter(ledger -> year.ledger(ledger.code()).isPresent())
                .flatMap(ledger -> ledger.counts().stream()
                        .filter(count -> count.counting() instanceof CountMethod.Rows
                                && count.span() == Count.Span.YEAR
                                && !count.where().isEmpty())
                        .map(count -> new Counted(ledger, count.indicator())))
                .filter(one -> year.catalogue()
                        .indicator(one.indicator())
                        .filter(indicator -> indicator.kind() instanceof IndicatorKind.Counted)
                        .isPresent())
                .filter(one ->
                        year.figure(one.indicator()).source() instanceof Figure.CountedFrom(var _, long rows, var _)
                                && rows > 1)
                .min(Comparator.comparing(Counted::indicator))
                .orElseThrow();
    }

    private record Counted(Ledger ledger, String indicator) {}

    private void go(Place.Kind kind, String code) {
        interact(() -> session.navigator().go(new Place(kind, code, code)));
        settle();
    }

    @Test
    void a_counted_figure_opens_exactly_the_rows_behind_it() {
        Counted one = counted();
        long behind = ((Figure.CountedFrom) book().figure(one.indicator()).source()).rows();
        go(Place.Kind.BASIS, one.indicator());
        waitUntil(() -> lookup("#basis").tryQuery().isPresent()
                && lookup("#basis").queryAs(Labeled.class).getText().endsWith("：" + behind + " 条"));
        waitUntil(() -> ledgerRows() == behind);
        picture("ledger-behind-figure");
        interact(lookup("#basis-clear").queryAs(Button.class)::fire);
        waitUntil(() -> ledgerRows()
                == session.book().ledger(one.ledger().code()).orElseThrow().rows());
    }

    @Test
    void an_overridden_figure_is_counted_again_from_its_provenance() {
        Counted one = counted();
        String counted = FigureWords.number(book().figure(one.indicator()));
        go(Place.Kind.INDICATOR, one.indicator());
        write("4321");
        type(KeyCode.ENTER);
        waitUntil(() ->
                lookup("#override-reason").tryQuery().filter(Node::isFocused).isPresent());
        write("部分案件由上级登记");
        type(KeyCode.ENTER);
        waitUntil(() -> session.book().figure(one.indicator()).source() instanceof Figure.Overridden);
        go(Place.Kind.INDICATOR, one.indicator());
        type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
        waitUntil(() -> lookup("#provenance-restore").tryQuery().isPresent());
        assertThat(textOf("#provenance-restore")).isEqualTo("改回台账统计数");
        clickOn("#provenance-restore");
        waitUntil(() -> session.book().figure(one.indicator()).source() instanceof Figure.CountedFrom);
        assertThat(FigureWords.number(book().figure(one.indicator()))).isEqualTo(counted);
        waitUntil(() -> lookup("#provenance").tryQuery().isEmpty());
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(FigureWords.number(book().figure(one.indicator()))).isEqualTo("4321");
        assertThat(book().figure(one.indicator()).source())
                .isInstanceOfSatisfying(
                        Figure.Overridden.class, now -> assertThat(now.reason()).isEqualTo("部分案件由上级登记"));
    }

    @Test
    void a_small_window_shows_seven_rows_behind_a_figure_beside_other_ledgers_too() {
        Counted one = counted();
        interact(() -> {
            stage.setMinWidth(0);
            stage.setMinHeight(0);
            stage.setWidth(911);
            stage.setHeight(512);
        });
        go(Place.Kind.BASIS, one.indicator());
        waitUntil(() -> wholeRows() >= 7);
        YearBook year = book();
        Ledger several = year.catalogue().ledgers().stream()
                .filter(ledger -> year.catalogue().ledgersOf(ledger.workItem()).size() > 2)
                .filter(ledger ->
                        year.ledger(ledger.code()).filter(it -> it.rows() > 10).isPresent())
                .findFirst()
                .orElseThrow();
        interact(() -> session.navigator().go(new Place(Place.Kind.LEDGER, several.code(), several.name())));
        waitUntil(() -> lookup("#ledger-chooser-short").tryQuery().isPresent() && wholeRows() >= 7);
        picture("ledger-several");
    }

    /** Rows with content that stand in the table uncut. */
    private int wholeRows() {
        Node table = lookup("#ledger-table").query();
        double foot = table.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.isVisible() && bar.getOrientation() == Orientation.HORIZONTAL)
                .mapToDouble(bar -> bar.localToScene(bar.getBoundsInLocal()).getMinY())
                .min()
                .orElse(table.localToScene(table.getBoundsInLocal()).getMaxY());
        return (int) table.lookupAll(".table-row-cell").stream()
                .filter(row -> !((TableRow<?>) row).isEmpty() && row.isVisible())
                .filter(row -> row.localToScene(row.getBoundsInLocal()).getMaxY() <= foot + 1)
                .count();
    }

    @Test
    void typing_over_a_counted_figure_asks_why_and_shows_both() {
        Counted one = counted();
        String counted = FigureWords.number(book().figure(one.indicator()));
        go(Place.Kind.INDICATOR, one.indicator());
        write("4321");
        type(KeyCode.ENTER);
        waitUntil(() -> lookup("#override-prompt").tryQuery().isPresent());
        assertThat(lookup("#override-accept").queryAs(Button.class).isDisabled())
                .isTrue();
        type(KeyCode.ENTER);
        assertThat(FigureWords.number(book().figure(one.indicator()))).isEqualTo(counted);
        write("部分案件由上级登记");
        type(KeyCode.ENTER);
        waitUntil(() -> session.book().figure(one.indicator()).source() instanceof Figure.Overridden);
        Figure.Overridden now =
                (Figure.Overridden) book().figure(one.indicator()).source();
        assertThat(now.reason()).isEqualTo("部分案件由上级登记");
        assertThat(lookup(node -> node instanceof Labeled label && ("台账 " + counted).equals(label.getText()))
                        .tryQuery())
                .isPresent();
        picture("ledger-overridden");
        go(Place.Kind.INDICATOR, one.indicator());
        type(KeyCode.DELETE);
        waitUntil(() -> session.book().figure(one.indicator()).source() instanceof Figure.CountedFrom);
        assertThat(FigureWords.number(book().figure(one.indicator()))).isEqualTo(counted);
    }

    @Test
    void the_reason_is_asked_beside_the_cell() {
        Counted one = counted();
        picture(
                "ledger-override-asked",
                () -> {
                    go(Place.Kind.INDICATOR, one.indicator());
                    write("4321");
                    type(KeyCode.ENTER);
                    waitUntil(() -> lookup("#override-prompt").tryQuery().isPresent());
                },
                () -> {
                    clickOn("#override-cancel");
                    waitUntil(() -> lookup("#override-prompt").tryQuery().isEmpty());
                });
        assertThat(book().figure(one.indicator()).source()).isInstanceOf(Figure.CountedFrom.class);
    }

    @Test
    void the_search_finds_a_ledger_by_the_initials_of_its_name() {
        chord(KeyCode.CONTROL, KeyCode.K);
        Ledger ledger = counted().ledger();
        write(org.fazhi.language.Pinyin.initials(ledger.name()));
        waitUntil(() -> lookup("#search-results").tryQuery().isPresent());
        assertThat(lookup("#search-results")
                        .queryAs(javafx.scene.control.ListView.class)
                        .getItems()
                        .toString())
                .contains("kind=台账, title=" + ledger.name());
    }
}

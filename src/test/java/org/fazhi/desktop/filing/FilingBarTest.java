package org.fazhi.desktop.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.fazhi.catalogue.CheckDefinition.Severity;
import org.fazhi.check.Finding;
import org.fazhi.check.Place;
import org.fazhi.desktop.FilingVerdict;
import org.fazhi.desktop.WindowTest;
import org.fazhi.edit.Edit;
import org.fazhi.edit.ItemState;
import org.fazhi.edit.Origin;
import org.fazhi.value.Quantity;
import org.fazhi.workspace.progress.Missing;
import org.fazhi.workspace.progress.Obstacle;
import org.junit.jupiter.api.Test;

/** The verdict whether the year may be filed, in the window: the same wherever it stands. */
class FilingBarTest extends WindowTest {
    private static final int YEAR = 2020;
    private static final List<String> SCREENS = List.of("overview", "check", "report");

    @Test
    void every_screen_names_the_same_obstacles_and_leads_to_them() {
        String session = words(obstacles());
        assertThat(session).contains("个事项没有审核");

        for (String screen : SCREENS) {
            open(screen);
            waitUntil(() -> said().equals("还不能报送：" + session + "逐条查看"));
            assertThat(style()).doesNotContain("filing-ready");
        }
        open("overview");
        picture("filing-obstacles");
        clickOn("#obstacle-unapproved");
        settle();
        assertThat(lookup("#narrative").tryQuery()).isPresent();
    }

    @Test
    void it_is_green_once_nothing_stands_against_filing_and_no_longer_after_the_next_change() {
        finish();

        for (String screen : SCREENS) {
            open(screen);
            waitUntil(() -> said().equals("可以报送"));
            assertThat(style()).contains("filing-ready");
        }

        interact(() -> session.navigator().go(new Place(Place.Kind.INDICATOR, "permit_days_cut_target", "")));
        settle();
        write("21");
        type(KeyCode.ENTER);
        waitUntil(() -> session.book().state("service.permits") == ItemState.SUBMITTED);
        open("overview");
        waitUntil(() -> said().contains("1 个事项没有审核"));
        assertThat(style()).doesNotContain("filing-ready");
    }

    @Test
    void every_single_thing_is_listed_under_its_sort_with_the_way_to_it() {
        apply(new Edit.SetSetting(YEAR, "report.addressee", ""));
        open("report");
        waitUntil(() -> said().contains("1 项公文要素没有填写"));

        clickOn("#obstacles-all");
        settle();
        ListView<?> list = lookup("#obstacle-list").query();
        int all = obstacles().stream().mapToInt(one -> one.reasons().size() + 1).sum();
        assertThat(list.getItems()).hasSize(all);
        picture("filing-reasons");
        String wanted = "主送机关没有填写。";
        int at = IntStream.range(0, list.getItems().size())
                .filter(row -> list.getItems().get(row).toString().contains(wanted))
                .max()
                .orElseThrow();
        interact(() -> list.getSelectionModel().select(at));
        type(KeyCode.ENTER);
        waitUntil(() -> lookup("#report-addressee").tryQuery().isPresent());

        assertThat(lookup("#obstacle-list").tryQuery()).isEmpty();
    }

    @Test
    void while_a_change_is_being_checked_the_verdict_is_neither() {
        finish();
        open("overview");
        waitUntil(() -> said().equals("可以报送"));

        List<FilingVerdict> seen = new ArrayList<>();
        interact(() -> {
            session.filingProperty().subscribe(now -> {
                seen.add(now);
            });
        });
        apply(new Edit.SetSetting(YEAR, "report.signer", "李明"));
        waitUntil(() -> seen.size() >= 3);

        assertThat(seen.get(1)).isInstanceOf(FilingVerdict.Running.class);
        assertThat(seen.getLast()).isEqualTo(new FilingVerdict.Known(List.of()));
    }

    /** A clerk at the end of the season: what is missing is given, what is odd explained, everything approved. */
    private void finish() {
        List<Edit> answers = new ArrayList<>();
        for (Missing missing : session.progress().missing()) answers.addAll(answers(missing));
        // The example speaks of figures of last year that this workspace does not have.
        for (Finding finding : workspace.check(workspace.book(YEAR)))
            if (finding.severity() == Severity.ERROR) answers.add(put(finding.place()));
        apply(new Edit.Batch(YEAR, "代填", answers));
        List<Edit> edits = new ArrayList<>();
        for (Finding finding : workspace.check(workspace.book(YEAR)))
            if (finding.isOpen()) edits.add(new Edit.Explain(YEAR, finding.key(), "已核对"));
        workspace.book(YEAR).catalogue().areas().stream()
                .flatMap(area -> area.items().stream())
                .forEach(item -> edits.add(new Edit.SetItemState(YEAR, item.code(), ItemState.APPROVED, "")));
        apply(new Edit.Batch(YEAR, "收尾", edits));
    }

    private static Edit put(Place place) {
        assertThat(place.kind()).isEqualTo(Place.Kind.TEXT);
        return new Edit.SetText(YEAR, place.code(), "已完成。");
    }

    private static List<Edit> answers(Missing missing) {
        if (!(missing instanceof Missing.OfFigure figure)) return List.of();
        return figure.units().stream()
                .map(unit -> (Edit) new Edit.SetFigure(
                        YEAR,
                        figure.indicator().code(),
                        Optional.of(unit.code()),
                        Optional.of(Quantity.exact(0, "")),
                        new Origin.Keyboard(),
                        ""))
                .toList();
    }

    private void apply(Edit edit) {
        workspace.apply(edit).join();
        settle();
    }

    private void open(String screen) {
        interact(() -> session.navigator().open(screen));
        settle();
    }

    private List<Obstacle> obstacles() {
        waitUntil(() -> session.filingProperty().get() instanceof FilingVerdict.Known);
        return ((FilingVerdict.Known) session.filingProperty().get()).obstacles();
    }

    private static String words(List<Obstacle> obstacles) {
        return obstacles.stream().map(Obstacle::words).collect(Collectors.joining());
    }

    private String said() {
        return lookup("#filing-verdict").queryAs(FilingBar.class).getChildren().stream()
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining());
    }

    private List<String> style() {
        return lookup("#filing-verdict").query().getStyleClass();
    }
}

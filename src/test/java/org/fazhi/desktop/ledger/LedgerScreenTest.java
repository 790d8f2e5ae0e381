package org.fazhi.desktop.ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.desktop.Dragging;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.desktop.Waiting;
import org.fazhi.desktop.control.dialog.SystemFiles;
import org.fazhi.edit.Edit;
import org.fazhi.ledger.CellReader;
import org.fazhi.ledger.CellReading;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.RowEdit;
import org.fazhi.ledger.RowValues;
import org.fazhi.ledger.SampleLedger;
import org.junit.jupiter.api.BeforeEach;

/** A ledger of 300 rows, with a column of every type, in its pane. */
abstract class LedgerScreenTest extends ScreenTest {
    static final int YEAR = 2020;
    static final int ROWS = 300;

    LedgerPane pane;

    @Override
    protected boolean hasExample() {
        return false;
    }

    @BeforeEach
    void openLedger() {
        Ledger ledger = sample();
        Catalogue begun = await(workspace().createYear(YEAR, "eight_areas")).catalogue();
        List<Ledger> ledgers = new ArrayList<>(begun.ledgers());
        ledgers.add(ledger);
        edit(new Edit.SetCatalogue(YEAR, begun.withLedgers(ledgers), "台账"));
        LedgerYear year = workspace().book(YEAR).yearOf(ledger);
        edit(new Edit.ChangeRows(
                YEAR,
                ledger.code(),
                IntStream.range(0, ROWS)
                        .<RowEdit>mapToObj(i -> new RowEdit.Add(row(year, i)))
                        .toList(),
                ""));
        interact(() -> session().switchYear(YEAR));
        openPane();
        until(() -> shownRows() == ROWS && !words("#ledger-totals").startsWith("正在"));
    }

    void openPane() {
        openPane("sample");
    }

    void openPane(String code) {
        interact(() -> {
            pane = new LedgerPane(
                    session(),
                    session().book().catalogue().ledger(code).orElseThrow(),
                    (_, wanted) -> java.util.Optional.of(folder().resolve(wanted.name())),
                    new FilesOfTest());
            show(pane);
        });
    }

    /** The sample under a name that the catalogue does not have yet. */
    private static Ledger sample() {
        Ledger sample = SampleLedger.ledger();
        return new Ledger(
                sample.code(),
                "复议样本",
                sample.area(),
                sample.workItem(),
                sample.own(),
                sample.key(),
                sample.order(),
                sample.dated(),
                sample.rules(),
                sample.counts());
    }

    private static RowValues row(LedgerYear year, int i) {
        String unit = year.units().label(year.units().active().get(i % 5));
        return values(
                year,
                "received",
                LocalDate.of(YEAR, 1, 1).plusDays(i).toString(),
                "title",
                i % 3 == 0 ? "市场监管处罚" + i : "信息公开" + i,
                "applicant",
                i % 2 == 0 ? "张三" : "李四",
                "handling",
                List.of("受理", "不予受理", "告知").get(i % 3),
                "heard",
                i % 3 == 0 && i % 2 == 0 ? "是" : "",
                "amount",
                String.valueOf(1000 + i),
                "defendant",
                unit);
    }

    static RowValues values(LedgerYear year, String... cells) {
        CellReader reader = new CellReader(year.units());
        RowValues values = RowValues.NONE;
        for (int i = 0; i < cells.length; i += 2) {
            var column = year.ledger().column(cells[i]).orElseThrow();
            values = values.with(cells[i], ((CellReading.Read) reader.read(column, cells[i + 1])).value());
        }
        return values;
    }

    static <T> T await(java.util.concurrent.CompletableFuture<T> future) {
        return future.orTimeout(Waiting.PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    @SuppressWarnings("unchecked")
    TableView<PagedRow> table() {
        return (TableView<PagedRow>) lookup("#ledger-table").queryAs(TableView.class);
    }

    int shownRows() {
        return Waiting.answer(() -> pane.table().rows());
    }

    /** What the cells of a column show, from the top. */
    List<String> shown(String column, int rows) {
        return Waiting.answer(() -> {
            LedgerColumn found = pane.table().columns().stream()
                    .filter(one -> one.getId().equals(column))
                    .findFirst()
                    .orElseThrow();
            return IntStream.range(0, Math.min(rows, shownRows()))
                    .mapToObj(i -> pane.table().row(i).row().map(found::words).orElse("…"))
                    .toList();
        });
    }

    /** Drops a file onto a cell of a row in sight; whether it was taken. */
    boolean dropOntoRow(int row, Path file) {
        return Waiting.answer(() -> Dragging.drop(
                table().lookupAll(".table-cell").stream()
                        .filter(node -> node instanceof TableCell<?, ?> cell
                                && pane.table().rowOf(cell) == row)
                        .findFirst()
                        .orElseThrow(),
                file));
    }

    /** Rows as they are kept. */
    List<LedgerRow> kept() {
        return kept(YEAR, "sample");
    }

    List<LedgerRow> kept(int year, String code) {
        return await(workspace().ledgers().rows(LedgerQuery.all(year, code), 0, 10_000));
    }

    /** Until all that was sent to the database has come back to the window. */
    void settleChanges() {
        await(workspace().history(YEAR, ""));
        settle();
    }

    /** Until all that was asked of the ledgers, and what was asked because of it, has come back to the window. */
    void settleReading() {
        for (int asked = 0; asked < 3; asked++) {
            kept();
            settle();
        }
    }

    Node focused() {
        return pane.getScene().getFocusOwner();
    }

    void typeInto(String id, String text) {
        focus(id);
        interact(() -> lookup(id).queryTextInputControl().setText(text));
        settle();
    }

    void chord(KeyCode modifier, KeyCode key) {
        press(modifier).type(key).release(modifier);
        settle();
    }

    /** The files the system would choose, and those it opened. */
    final List<Path> chosen = new CopyOnWriteArrayList<>();

    final List<Path> opened = new CopyOnWriteArrayList<>();

    private final class FilesOfTest implements SystemFiles {
        @Override
        public List<Path> choose(Window owner, String title) {
            return List.copyOf(chosen);
        }

        @Override
        public Optional<Path> chooseOne(Window owner, String title, String kind, List<String> patterns) {
            return chosen.stream().findFirst();
        }

        @Override
        public Optional<Path> chooseFolder(Window owner, String title) {
            return Optional.empty();
        }

        @Override
        public void open(Path file) {
            opened.add(file);
        }
    }
}

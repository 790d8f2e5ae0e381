package org.fazhi.desktop.ledger;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.fazhi.check.Place;
import org.fazhi.desktop.ClosedYear;
import org.fazhi.desktop.LatestAnswer;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.ToldOnce;
import org.fazhi.desktop.control.NextLayout;
import org.fazhi.desktop.control.Shown;
import org.fazhi.desktop.control.dialog.SaveTarget;
import org.fazhi.desktop.control.dialog.SystemFiles;
import org.fazhi.desktop.design.LedgerDesigner;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.LedgerTotals;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.workspace.YearBook;

/** A ledger of the open year (台账): its table at the left, one record in the form at the right. */
public final class LedgerPane extends BorderPane {
    private static final Messages MESSAGES = Messages.of(LedgerPane.class);
    private final Session session;
    private final LedgerYear ledger;
    private final StoredRecords records;
    private final YearBook made;
    private final ObjectProperty<LedgerView> view = new SimpleObjectProperty<>(LedgerView.EVERYTHING);
    private final RecordTable table;
    private final RecordForm form;
    private final LedgerTools tools;
    private final FilterChips chips;
    private final LedgerFoot foot;
    private final LedgerLayout layout;
    private final RowReading reading;
    private final RowSteps steps;
    private final LatestAnswer inForm;
    private final LatestAnswer going;
    private final LatestAnswer opening;
    /** How many rows there were when last counted, by what was asked. */
    private Optional<LedgerTotals> counted = Optional.empty();

    /** What the rows in the table answer. */
    private Optional<LedgerView> listed = Optional.empty();

    private OptionalInt wanted = OptionalInt.empty();
    /** The change after which the rows were read; none yet. */
    private long read = -1;

    public LedgerPane(Session session, Ledger definition) {
        this(
                session,
                definition,
                SaveTarget.dialog(session.memory().startFolder()),
                SystemFiles.ofSystem(session.memory().startFolder()));
    }

    /** @param target where exports and refused rows are saved */
    LedgerPane(Session session, Ledger definition, SaveTarget target, SystemFiles system) {
        this.session = session;
        this.made = session.book();
        this.ledger = made.yearOf(definition);
        this.records = new StoredRecords(session.workspace().ledgers(), ledger.year(), definition.code());
        steps = new RowSteps(session, ledger, this, target);
        table = new RecordTable(ledger, view, steps);
        ToldOnce failures = new ToldOnce((failure, _) -> session.fail(RowReading.what(), failure, this::readAgain));
        form = new RecordForm(session, ledger, new FormSteps(), system, failures);
        tools = new LedgerTools(view, steps, () -> table.view().requestFocus());
        chips = new FilterChips(ledger, view);
        foot = new LedgerFoot(definition);
        layout = new LedgerLayout(this, tools, chips, form, session.memory());
        reading = new RowReading(
                RowReading.Source.of(session.workspace().ledgers()),
                failures,
                new ReadRows(),
                work -> NextLayout.after(this, work));
        inForm = new LatestAnswer(failures);
        going = new LatestAnswer(failures);
        opening = new LatestAnswer(failures);
        build();
        view.addListener((_, before, now) -> ask(before, now));
    }

    private void build() {
        setId("ledger-" + ledger.ledger().code());
        getStyleClass().add("ledger-pane");
        getStylesheets().add(LedgerPane.class.getResource("ledger.css").toExternalForm());
        ColumnMemory memory = new ColumnMemory(session.memory(), ledger.ledger().code(), table);
        memory.follow(view);
        tools.choose(
                table,
                memory::forget,
                () -> LedgerDesigner.open(session, Optional.of(ledger.ledger().code())));
        tools.closeTo(ClosedYear.why(made));
        foot.closeTo(ClosedYear.why(made));
        layout.build(table, foot);
        tools.formFold().selectedProperty().subscribe(this::unfold);
        table.choicesProperty().subscribe(this::followChoice);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && steps.take(event.getCode())) event.consume();
        });
        var shown = Shown.property(this);
        shown.subscribe(now -> {
            if (now) changed();
            else form.keep();
        });
        session.changesProperty().when(shown).subscribe(_ -> changed());
    }

    /** Whether it still shows the ledger as the year defines it. */
    public boolean fits(YearBook book) {
        return book.year() == made.year()
                && book.locked() == made.locked()
                && book.catalogue().units().equals(made.catalogue().units())
                && book.catalogue().ledger(ledger.ledger().code()).equals(Optional.of(ledger.ledger()));
    }

    /** Keeps what was typed and not saved. */
    public void keep() {
        form.keep();
    }

    /** Shows what a place is about: the whole ledger, a record, the rows behind a figure, or those that break a rule. */
    public void reveal(Place place) {
        if (place.kind() == Place.Kind.RECORD) revealRecord(place.row());
        LedgerView.Basis.of(place, made, ledger).ifPresent(this::showOnly);
        if (place.kind() == Place.Kind.BREACH) openForm();
    }

    /** The first of the rows is chosen. */
    private void showOnly(LedgerView.Basis basis) {
        LedgerView now = view.get().showingOnly(basis);
        if (now.equals(view.get())) {
            table.choose(0);
        } else {
            view.set(now);
            wanted = OptionalInt.of(0);
        }
    }

    private void revealRecord(OptionalLong row) {
        view.set(view.get().unfiltered());
        openForm();
        if (row.isEmpty()) form.create();
        else readRecord(row.getAsLong(), this::show, MESSAGES.say("record.gone"));
    }

    private void show(LedgerRow row) {
        form.show(row);
        goTo(row.id());
    }

    /** @param gone says that it is there no more */
    private void readRecord(long row, Consumer<LedgerRow> whenThere, String gone) {
        opening.ask(
                () -> records.one(row),
                found -> found.ifPresentOrElse(
                        whenThere, () -> session.statusWords().warn(gone)),
                this::unread);
    }

    /** How it is looked at now. */
    public LedgerSight sight() {
        return new LedgerSight(view.get(), table.firstShown(), form.row());
    }

    /** As it was left; a record that was removed meanwhile is told. */
    public void comeBack(LedgerSight left) {
        boolean isOther = !view.get().equals(left.view());
        view.set(left.view());
        if (isOther) read(left.first());
        else table.scrollTo(left.first());
        left.row().ifPresent(row -> {
            Consumer<LedgerRow> again = isOther || !form.shows(row.id()) ? this::show : _ -> {};
            readRecord(row.id(), again, MESSAGES.say("record.gone.number", row.number()));
        });
    }

    /** The ledger. */
    public Place place() {
        return new Place(
                Place.Kind.LEDGER, ledger.ledger().code(), ledger.ledger().name());
    }

    /** The table of the rows. */
    public Node keys() {
        return table.view();
    }

    /** Puts a node before the tools, where it takes no line of its own; taken away again with none. */
    public void lead(Optional<Node> node) {
        layout.lead(node);
    }

    private void unfold(boolean open) {
        boolean entering = form.isFocusWithin() || tools.formFold().isFocused();
        if (!open) form.keep();
        layout.unfold(open);
        if (!open && entering) table.view().requestFocus();
    }

    private void ask(LedgerView before, LedgerView now) {
        counted = now.hasSameRows(before) ? counted : Optional.empty();
        table.selection().clear();
        read(0);
    }

    private void changed() {
        if (getScene() == null || !session.hasYear() || !fits(session.book())) return;
        if (read != session.changesProperty().get()) readRows();
    }

    /** Whatever could not be read, as it is asked for now. */
    private void readAgain() {
        readRows();
        form.readEvidence();
    }

    private void readRows() {
        read(table.firstShown());
        form.row()
                .ifPresent(row -> inForm.ask(
                        () -> records.one(row.id()),
                        now -> now.ifPresentOrElse(this::follow, () -> form.gone(row)),
                        this::unread));
    }

    /** The record in the form stays the chosen one wherever it stands now. */
    private void follow(LedgerRow row) {
        if (!form.shows(row.id())) return;
        form.follow(row);
        if (table.selection().count() == 1) goTo(row.id());
    }

    private void read(int first) {
        read = session.changesProperty().get();
        foot.reading();
        int likely = counted.map(totals -> (int) totals.filtered()).orElseGet(this::all);
        reading.read(ledger, query(), first, likely);
    }

    private void unread() {
        foot.unread(this::readAgain);
    }

    /** How many rows the year counts; 0 where only some of them are asked for. */
    private int all() {
        return view.get().isFiltered()
                ? 0
                : (int) session.book().rows(ledger.ledger().code());
    }

    LedgerQuery query() {
        return view.get().query(ledger.year(), ledger.ledger().code());
    }

    /** The row to choose as soon as the rows are read again. */
    void chooseAfterReading(int row) {
        wanted = OptionalInt.of(row);
    }

    /** Where the history of the record is shown. */
    Node historyAnchor() {
        return getRight() == null ? table : form.historyPlace();
    }

    RecordTable table() {
        return table;
    }

    RecordForm form() {
        return form;
    }

    LedgerTools tools() {
        return tools;
    }

    /** Opens the form when it is folded. */
    void openForm() {
        layout.seatForm();
        tools.formFold().setSelected(true);
        // Only then are its fields in the window and can have the keys.
        form.applyCss();
        form.layout();
    }

    /** The form shows the record that was chosen last; what was to be chosen before that comes too late. */
    private void followChoice() {
        going.forget();
        wanted = OptionalInt.empty();
        foot.showChosen(table.selection().count());
        table.leadLine().ifPresent(line -> line.row().ifPresentOrElse(this::showInForm, () -> whenRead(line)));
    }

    private void showInForm(LedgerRow row) {
        if (form.row().filter(row::equals).isEmpty()) form.show(row);
    }

    private void whenRead(PagedRow line) {
        line.contentProperty().addListener((_, _, _) -> {
            if (table.leadLine().filter(line::equals).isPresent()) line.row().ifPresent(this::showInForm);
        });
    }

    /** Brings a record into sight and chooses it, without taking the focus, unless the clerk went on meanwhile. */
    void goTo(long row) {
        LedgerQuery query = query();
        OptionalLong shown = form.id();
        going.ask(
                () -> records.position(query, row),
                position -> {
                    if (!query.equals(query()) || !shown.equals(form.id())) return;
                    if (position.isPresent()) table.chooseKnown((int) position.getAsLong());
                },
                this::unread);
    }

    /** What becomes of what is read. */
    private final class ReadRows implements RowReading.Shown {
        @Override
        public void rows(PagedRows rows) {
            boolean sameView = listed.equals(Optional.of(view.get()));
            listed = Optional.of(view.get());
            table.show(rows);
            table.say(RecordTable.nothing(view.get().isFiltered()));
            // Who chose a row while others were being read chose the place, not the record that stood there before.
            if (!sameView && wanted.isEmpty() && table.selection().count() > 0) followChoice();
            chooseWanted();
            NextLayout.after(LedgerPane.this, layout::seatForm);
        }

        @Override
        public void totals(LedgerTotals totals) {
            counted = Optional.of(totals);
            foot.show(totals, view.get().isFiltered());
            chips.count(totals);
            // Of rows that are filtered it is only known now how many there are.
            Platform.runLater(this::chooseWanted);
        }

        private void chooseWanted() {
            if (table.rows() == 0) return;
            OptionalInt row = wanted;
            wanted = OptionalInt.empty();
            row.ifPresent(table::choose);
        }

        @Override
        public void unread() {
            LedgerPane.this.unread();
            if (listed.filter(view.get()::equals).isEmpty()) table.unread();
            layout.seatForm();
        }
    }

    /** What follows from what is done in the form. */
    private final class FormSteps implements RecordForm.Listener {
        @Override
        public void saved(OptionalLong id, boolean andNext) {
            if (andNext) form.enter();
            else if (id.isEmpty()) newest();
        }

        /** It is shown unless the clerk went on meanwhile. */
        private void newest() {
            int turn = form.turn();
            inForm.ask(
                    records::newest,
                    rows -> {
                        if (form.turn() == turn) rows.forEach(LedgerPane.this::show);
                    },
                    LedgerPane.this::unread);
        }

        @Override
        public void left() {
            table.view().requestFocus();
            layout.leaveForm();
        }

        @Override
        public void history(LedgerRow row) {
            steps.history();
        }

        @Override
        public void goTo(long row) {
            LedgerPane.this.goTo(row);
        }
    }
}

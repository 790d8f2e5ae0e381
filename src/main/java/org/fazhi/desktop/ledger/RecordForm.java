package org.fazhi.desktop.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.ToldOnce;
import org.fazhi.desktop.control.Hint;
import org.fazhi.desktop.control.Moment;
import org.fazhi.desktop.control.dialog.SystemFiles;
import org.fazhi.edit.Edit;
import org.fazhi.language.Messages;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.RowEdit;
import org.fazhi.ledger.RowValues;

/**
 * One record beside the table (记录表单). What was typed and not saved stays as a draft until it is saved or given up;
 * nothing of it is lost unasked.
 */
final class RecordForm extends BorderPane implements RecordFields.Listener {
    private static final Messages MESSAGES = Messages.of(RecordForm.class);

    /** What the table does when something was done in the form. */
    interface Listener {
        /** @param id of the record; empty for a new one, which is the newest now */
        void saved(OptionalLong id, boolean andNext);

        /** Esc. */
        void left();

        void history(LedgerRow row);

        /** Goes to a record of which there is a draft. */
        void goTo(long row);
    }

    private final Session session;
    private final LedgerYear ledger;
    private final Listener listener;
    private final boolean locked;
    private final RecordDrafts drafts;
    private final RecordFields fields;
    private final EvidenceList evidence;
    private final Label title = new Label();
    private final Label changed = new Label();
    private final Hyperlink history = new Hyperlink(MESSAGES.say("form.history"));
    private final Button save = new Button(MESSAGES.say("form.save"));
    private final Button giveUp = new Button(MESSAGES.say("form.give_up"));
    private final Hyperlink draftsLeft = new Hyperlink();
    private final HBox buttons;
    private final VBox body;
    private Optional<LedgerRow> row = Optional.empty();
    /** Counts what a clerk does here: chooses another record, begins one, types. What comes back late asks whether that was it. */
    private int turn;

    RecordForm(Session session, LedgerYear ledger, Listener listener, SystemFiles system, ToldOnce failures) {
        this.session = session;
        this.ledger = ledger;
        this.listener = listener;
        this.locked = session.book().locked();
        drafts = new RecordDrafts(session, ledger, this::cameBack);
        fields = new RecordFields(ledger, this);
        evidence = new EvidenceList(session, ledger, system, failures);
        evidence.acceptDropsOn(this);
        setId("record-form");
        getStyleClass().add("record-form");
        title.setId("form-title");
        title.getStyleClass().add("strong");
        changed.setId("form-changed");
        changed.getStyleClass().addAll("muted", "small");
        changed.setWrapText(true);
        changed.setMinHeight(USE_PREF_SIZE);
        history.setId("form-history");
        history.getStyleClass().addAll("link", "small");
        history.setMinWidth(USE_PREF_SIZE);
        history.setOnAction(_ -> row.ifPresent(listener::history));
        draftsLeft.setId("form-drafts");
        draftsLeft.getStyleClass().addAll("link", "small");
        draftsLeft.setOnAction(_ -> goToDraft());
        buttons = buttons();
        body = new VBox(16, fields, evidence);
        body.getStyleClass().add("record-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        setTop(head());
        setCenter(scroll);
        setBottom(buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        begin();
    }

    private VBox head() {
        HBox line = new HBox(8, title, air(), draftsLeft);
        line.setAlignment(Pos.BASELINE_LEFT);
        HBox second = new HBox(8, changed, air(), history);
        second.setAlignment(Pos.BASELINE_LEFT);
        VBox head = new VBox(2, line, second);
        head.getStyleClass().add("record-head");
        return head;
    }

    private HBox buttons() {
        save.setId("form-save");
        save.getStyleClass().add("accent");
        Hint.on(save, MESSAGES.say("form.save.tooltip"));
        save.setOnAction(_ -> save(false));
        giveUp.setId("form-give-up");
        Hint.on(giveUp, MESSAGES.say("form.give_up.tooltip"));
        giveUp.setOnAction(_ -> giveUp());
        HBox line = new HBox(8, save, giveUp);
        line.getStyleClass().add("record-buttons");
        return line;
    }

    private static Region air() {
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        return air;
    }

    private void key(KeyEvent event) {
        boolean saves = event.isShortcutDown() && event.getCode() == KeyCode.ENTER;
        if (saves) save(false);
        else if (event.isShortcutDown() && event.getCode() == KeyCode.S) saveAsAsked();
        else if (event.getCode() == KeyCode.ESCAPE) leave();
        else return;
        event.consume();
    }

    private void leave() {
        keep();
        listener.left();
    }

    /** Shows a record, with what was typed over it and not saved. */
    void show(LedgerRow shown) {
        keep();
        take(shown);
    }

    private void take(LedgerRow shown) {
        turn++;
        row = Optional.of(shown);
        fields.show(shown.values(), drafts.typed(id()), false);
        refresh();
    }

    /** Shows the record as it now stands, when that is the one in the form; what is being typed stays. */
    void follow(LedgerRow now) {
        if (!shows(now.id()) || row.filter(now::equals).isPresent()) return;
        row = Optional.of(now);
        Map<String, String> typed = fields.changed();
        fields.show(now.values(), typed, false);
        refresh();
    }

    /** The record was removed, or its adding was undone. */
    void gone(LedgerRow removed) {
        if (shows(removed.id())) create();
    }

    /** Begins a new record, or goes on with the one that was begun. */
    void create() {
        keep();
        begin();
    }

    /** Without keeping first: a form that was just made holds nothing, which must not take the place of a draft. */
    private void begin() {
        turn++;
        row = Optional.empty();
        fields.show(RowValues.NONE, drafts.typed(id()), true);
        refresh();
    }

    /** Begins a new record with what another one holds, unless one is begun already. */
    void create(RowValues copied) {
        create();
        // What was begun and not saved is shown instead: a copy in its place would lose it unasked.
        if (isSaving() || !fields.changed().isEmpty()) {
            session.statusWords().warn(MESSAGES.say("form.copy.draft"));
            return;
        }
        fields.show(RowValues.NONE, fields.written(copied), true);
        refresh();
        keep();
    }

    /** Goes to its first field. */
    void enter() {
        fields.enter();
    }

    /** Keeps what is not saved. */
    void keep() {
        if (!locked) drafts.keep(id(), name(), fields.changed(), fields.stored());
    }

    /** Of the record it shows; empty for a new one. */
    OptionalLong id() {
        return row.map(one -> OptionalLong.of(one.id())).orElse(OptionalLong.empty());
    }

    void readEvidence() {
        evidence.show(row);
    }

    private boolean isSaving() {
        return drafts.isSent(id());
    }

    /** Another one as soon as the clerk does anything here. */
    int turn() {
        return turn;
    }

    /** Where the history of the record is asked for. */
    Node historyPlace() {
        return history;
    }

    Optional<LedgerRow> row() {
        return row;
    }

    boolean shows(long id) {
        return row.filter(one -> one.id() == id).isPresent();
    }

    private void giveUp() {
        if (isSaving()) return;
        drafts.forget(id());
        row.ifPresentOrElse(this::take, () -> {
            fields.show(RowValues.NONE, Map.of(), true);
            refresh();
        });
    }

    /** What came of it is said, whatever that is. */
    void saveAsAsked() {
        session.saving().ask(() -> {
            if (fields.changed().isEmpty() || locked) return;
            if (fields.isInOrder()) save(false);
            else session.saving().refuse(MESSAGES.say("form.faults"));
        });
    }

    private void save(boolean andNext) {
        if (locked || isSaving() || !fields.isInOrder()) return;
        OptionalLong id = id();
        RowValues values = fields.values();
        if (fields.changed().isEmpty() && id.isPresent()) {
            goOn(id, andNext);
            return;
        }
        RowEdit edit = id.isPresent() ? new RowEdit.Change(id.getAsLong(), values) : new RowEdit.Add(values);
        // Kept until it is saved: what is refused stays.
        keep();
        int mine = turn;
        drafts.save(id, new Edit.ChangeRows(ledger.year(), ledger.ledger().code(), List.of(edit), ""), () -> {
            if (mine == turn) goOn(id, andNext);
        });
        refresh();
    }

    /** A record came back from the database, whichever form sent it. */
    private void cameBack(OptionalLong sent) {
        if (sent.equals(id()) && drafts.typed(sent).isEmpty()) {
            if (sent.isPresent()) fields.settle();
            else fields.show(RowValues.NONE, Map.of(), true);
        }
        refresh();
    }

    private void goOn(OptionalLong id, boolean andNext) {
        if (andNext) begin();
        listener.saved(id, andNext);
    }

    private void goToDraft() {
        keep();
        drafts.all().stream().filter(one -> !one.equals(id())).findFirst().ifPresent(one -> {
            if (one.isPresent()) listener.goTo(one.getAsLong());
            else create();
        });
    }

    private void refresh() {
        title.setText(name());
        boolean isTyped = !fields.changed().isEmpty();
        boolean isSaving = isSaving();
        changed.setText(
                isTyped
                        ? isSaving ? MESSAGES.say("form.saving") : drafts.words(id(), fields.stored())
                        : row.map(one -> MESSAGES.say("form.changed", one.changedBy(), Moment.words(one.changedAt())))
                                .orElse(MESSAGES.say("form.new.hint")));
        history.setVisible(row.isPresent());
        long others = drafts.all().stream().filter(one -> !one.equals(id())).count();
        draftsLeft.setText(MESSAGES.say("form.drafts", others));
        draftsLeft.setVisible(others > 0);
        giveUp.setDisable(!isTyped || isSaving);
        buttons.setVisible(!locked);
        buttons.setManaged(!locked);
        fields.closeTo(locked);
        if (!locked) fields.hold(isSaving);
        evidence.show(row);
    }

    private String name() {
        return row.map(one -> MESSAGES.say("form.title", one.number())).orElse(MESSAGES.say("form.title.new"));
    }

    @Override
    public void typed() {
        turn++;
        keep();
        changed.setText(drafts.words(id(), fields.stored()));
        giveUp.setDisable(fields.changed().isEmpty());
    }

    @Override
    public void finished() {
        save(true);
    }
}

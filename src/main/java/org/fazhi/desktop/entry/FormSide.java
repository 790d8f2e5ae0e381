package org.fazhi.desktop.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;
import org.fazhi.catalogue.editing.EditingOutcome.Declined;
import org.fazhi.desktop.CatalogueSteps;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.Focus;
import org.fazhi.desktop.control.Why;
import org.fazhi.desktop.draft.DraftNotice;
import org.fazhi.desktop.draft.EntryAddress;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.draft.Draft;
import org.fazhi.workspace.draft.DraftPlace;
import org.fazhi.workspace.draft.Drafts;

/**
 * Where forms of a year's catalogue are filled in and saved (表单区). What was typed into one is kept until it is saved,
 * whatever else is opened meanwhile; one that is on its way takes no typing until the answer.
 */
public final class FormSide extends BorderPane {
    private static final Messages MESSAGES = Messages.of(FormSide.class);

    /** What the forms are of. */
    public interface Around {

        /** Where an entry is, empty for a new one. */
        EntryAddress address(String entry);

        /** What an entry is called, as it is read where drafts are listed. */
        String name(String entry);

        /** Whether an entry, or what a new one would be a part of, is in the catalogue. */
        boolean stands(Catalogue catalogue, String entry);

        /** The form in sight was saved. */
        void saved(String code);
    }

    private final Session session;
    private final int year;
    private final Around around;
    private final ScrollPane place = new ScrollPane();
    private final Label refusal = new Label();
    private final Button save = new Button(MESSAGES.say("save"));
    private final Why why;
    private final HBox buttons;
    private final Drafts drafts;
    private final DraftNotice notice;
    private final Map<String, OpenForm> unsaved = new HashMap<>();
    /** Opens what is in sight anew. */
    private Runnable reopening = () -> {};

    private Optional<OpenForm> shown = Optional.empty();
    private boolean locked;

    /** @param key the first part of ids */
    public FormSide(Session session, int year, String key, Around around) {
        this.session = session;
        this.year = year;
        this.around = around;
        this.drafts = session.workspace().drafts();
        this.notice = new DraftNotice(key + "-draft", new Found());
        this.locked = session.workspace().book(year).locked();
        place.setFitToWidth(true);
        place.getStyleClass().addAll("edge-to-edge", "entry-form-pane");
        refusal.setId(key + "-refusal");
        refusal.getStyleClass().add("field-objection");
        refusal.setWrapText(true);
        why = new Why(key + "-why");
        buttons = new HBox(12, save, why, refusal);
        save.setId(key + "-save");
        save.getStyleClass().add("accent");
        save.setMinWidth(USE_PREF_SIZE);
        save.setDisable(true);
        save.setOnAction(_ -> shown.ifPresent(this::save));
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getStyleClass().add("entry-buttons");
        setTop(notice);
        setCenter(place);
        setBottom(buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Both keys save what is typed, in a list of choices too. */
    private void key(KeyEvent event) {
        if (!event.isShortcutDown() || event.getCode() != KeyCode.S && event.getCode() != KeyCode.ENTER) return;
        event.consume();
        session.saving().ask(save::fire);
    }

    /** Whether something was typed into one of the forms that was not saved. */
    public boolean hasUnsaved() {
        return unsaved.values().stream().anyMatch(OpenForm::isTyped);
    }

    /** Gives up what was typed into the forms and not saved; what is on its way is no matter of this. */
    public void giveUp() {
        unsaved.values().stream().filter(OpenForm::isTyped).forEach(one -> drafts.forget(draft(one.entry())));
        unsaved.clear();
    }

    private DraftPlace draft(String entry) {
        return around.address(entry).draft(year);
    }

    /** A further button, at the right end of the row. */
    public void offer(Button button) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        buttons.getChildren().addAll(gap, button);
    }

    /**
     * Opens the form of an entry: the one that was typed into, else a new one.
     *
     * @param entry its code, empty for a new one
     * @param title stands above it, empty for none
     */
    public void open(String entry, String title, Supplier<EntryForm> maker) {
        OpenForm opened = Optional.ofNullable(unsaved.get(entry)).orElseGet(() -> make(entry, maker));
        opened.whenTyped(() -> {
            unsaved.put(entry, opened);
            keep(opened);
            refresh();
        });
        reopening = () -> open(entry, title, maker);
        shown = Optional.of(opened);
        place.setContent(title.isEmpty() ? opened.view() : titled(title, opened.view()));
        place.setVvalue(0);
        refresh();
    }

    /** With what was typed into it before and not saved. A draft that says what is saved has come too late to be one. */
    private OpenForm make(String entry, Supplier<EntryForm> maker) {
        Optional<Draft> left = drafts.of(draft(entry)).filter(_ -> !locked);
        OpenForm made = new OpenForm(entry, maker.get(), left.map(Draft::typed).orElse(Map.of()));
        if (left.isPresent() && made.isUntouched()) drafts.forget(draft(entry));
        else if (left.isPresent() && !drafts.isFound(draft(entry))) unsaved.put(entry, made);
        return made;
    }

    private void keep(OpenForm typed) {
        Map<String, String> changed = typed.changed();
        Map<String, String> stored = new HashMap<>(typed.stored());
        stored.keySet().retainAll(changed.keySet());
        drafts.keep(draft(typed.entry()), around.name(typed.entry()), changed, stored);
    }

    /** What can be done with what an earlier sitting left. */
    private final class Found implements DraftNotice.Choice {
        @Override
        public void takeUp() {
            save.fire();
        }

        @Override
        public void giveUp() {
            shown.ifPresent(one -> {
                drafts.forget(draft(one.entry()));
                unsaved.remove(one.entry());
            });
            reopening.run();
        }
    }

    /** Goes to the first field of the form in sight. */
    public void enter() {
        Focus.first(place.getContent()).ifPresent(Node::requestFocus);
    }

    private static Node titled(String title, Node view) {
        Label above = new Label(title);
        above.getStyleClass().add("section-title");
        VBox column = new VBox(12, above, view);
        column.getStyleClass().add("entry-form");
        return column;
    }

    /** Code of the entry whose form is in sight; empty when there is none any more. */
    public Optional<String> entry() {
        return shown.map(OpenForm::entry);
    }

    /** Whether the form in sight holds nothing that an unchanged one would not. */
    public boolean isUntouched() {
        return shown.map(OpenForm::isUntouched).orElse(true);
    }

    /** Follows the catalogue: what was typed into the form of an entry that is no more is given up. */
    public void show(Catalogue catalogue, boolean isLocked) {
        locked = isLocked;
        unsaved.keySet().removeIf(entry -> !around.stands(catalogue, entry));
        shown = shown.filter(one -> around.stands(catalogue, one.entry()));
        refresh();
    }

    /** Says under the forms why something may not be; in a dialog when nobody would see it there. */
    public void refuse(String reason) {
        refusal.setText(reason);
        if (!isInSight()) session.fail(MESSAGES.say("save"), new Refused(reason));
    }

    private void save(OpenForm open) {
        HeldKeys keys = HeldKeys.at(this);
        open.leave();
        drafts.send(draft(open.entry()), true);
        refresh();
        session.catalogueSteps().ask(year, editing -> outcome(open, editing), new CatalogueSteps.Asker() {
            @Override
            public void saved(Catalogue edited) {
                unsaved.remove(open.entry(), open);
                drafts.forget(draft(open.entry()));
                open.cameBack("");
                if (isShown(open)) around.saved(open.code());
                keys.giveBack(place.getContent());
            }

            @Override
            public void refused(String reason) {
                open.cameBack(reason);
                drafts.send(draft(open.entry()), false);
                refresh();
                keys.giveBack(place.getContent());
                if (!isShown(open) || !isInSight()) session.fail(MESSAGES.say("save"), new Refused(reason));
            }
        });
    }

    private EditingOutcome outcome(OpenForm open, CatalogueEditing editing) {
        return around.stands(editing.catalogue(), open.entry()) ? open.save(editing) : gone();
    }

    /** What comes of a step with an entry that was taken away by the one before. */
    public static EditingOutcome gone() {
        return new Declined(MESSAGES.say("gone"));
    }

    private static String whyNot(OpenForm form) {
        return form.isUntouched() ? MESSAGES.say("why.untouched") : "";
    }

    private boolean isShown(OpenForm form) {
        return shown.filter(one -> one == form).isPresent();
    }

    private boolean isInSight() {
        for (Node part = this; part != null; part = part.getParent()) if (!part.isVisible()) return false;
        return getScene() != null && getScene().getWindow().isShowing();
    }

    private void refresh() {
        refusal.setText(shown.map(OpenForm::refusal).orElse(""));
        save.setDisable(locked || shown.filter(OpenForm::isTyped).isEmpty());
        why.setText(locked ? "" : shown.map(FormSide::whyNot).orElse(""));
        shown.ifPresent(one -> one.hold(locked));
        notice.show(
                shown.filter(OpenForm::isTyped)
                        .flatMap(one -> drafts.of(draft(one.entry())).filter(this::isTold)),
                shown.map(OpenForm::stored).orElse(Map.of()));
    }

    /** One that is typed on is told as long as something else is saved by now than what it was typed over. */
    private boolean isTold(Draft draft) {
        return drafts.isFound(draft.place())
                || shown.stream()
                        .anyMatch(one -> one.stored().entrySet().stream()
                                .anyMatch(field -> draft.isOutdated(field.getKey(), field.getValue())));
    }
}

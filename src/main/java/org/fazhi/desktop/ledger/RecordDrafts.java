package org.fazhi.desktop.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.collections.SetChangeListener;
import javafx.collections.WeakSetChangeListener;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.Moment;
import org.fazhi.edit.Edit;
import org.fazhi.language.Messages;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.workspace.Failed;
import org.fazhi.workspace.SavedNotShown;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.draft.Draft;
import org.fazhi.workspace.draft.DraftPlace;
import org.fazhi.workspace.draft.Drafts;

/**
 * What was typed into the form and not saved (记录草稿): only the cells that were changed, each as it was written. What was
 * sent to be saved stays as it is until it comes back, whatever form shows it meanwhile.
 */
final class RecordDrafts {
    private static final Messages MESSAGES = Messages.of(RecordDrafts.class);

    private final Session session;
    private final Drafts drafts;
    private final LedgerYear ledger;
    /** Held here only: forms that were replaced are told no more. */
    private final SetChangeListener<DraftPlace> returning;

    /** @param whenBack told of each record that comes back from the database, saved when it has no draft any more */
    RecordDrafts(Session session, LedgerYear ledger, Consumer<OptionalLong> whenBack) {
        this.session = session;
        this.drafts = session.workspace().drafts();
        this.ledger = ledger;
        this.returning = change -> {
            DraftPlace place = change.getElementRemoved();
            if (place != null && isHere(place)) whenBack.accept(row(place));
        };
        session.sentDrafts().addListener(new WeakSetChangeListener<>(returning));
    }

    /** @param row its id; empty for the record that is not there yet */
    Optional<Draft> of(OptionalLong row) {
        return drafts.of(place(row));
    }

    /** What is typed into the cells of a record. */
    Map<String, String> typed(OptionalLong row) {
        return of(row).map(Draft::typed).orElse(Map.of());
    }

    /**
     * Keeps what is typed.
     *
     * @param name what the record is called
     * @param stored what is saved of the record, by cell
     */
    void keep(OptionalLong row, String name, Map<String, String> changed, Map<String, String> stored) {
        if (isSent(row)) return;
        Map<String, String> typed = new HashMap<>(ofOtherColumns(row));
        typed.putAll(changed);
        Map<String, String> before = new HashMap<>(stored);
        before.keySet().retainAll(typed.keySet());
        drafts.keep(place(row), MESSAGES.say("draft.name", ledger.ledger().name(), name), typed, before);
    }

    /** The ledger may have lost a column into which something was typed; that can still be read where drafts are listed. */
    private Map<String, String> ofOtherColumns(OptionalLong row) {
        Map<String, String> others = new HashMap<>(typed(row));
        ledger.ledger().columns().forEach(column -> others.remove(column.code()));
        return others;
    }

    void forget(OptionalLong row) {
        drafts.forget(place(row));
    }

    /**
     * Saves a record of which the draft is kept. That goes with the commit, even when the window is closed by then.
     *
     * @param whenSaved run once the book shows it; what is not saved is said, and stays a draft
     */
    void save(OptionalLong row, Edit edit, Runnable whenSaved) {
        DraftPlace place = place(row);
        drafts.send(place, true);
        session.sentDrafts().add(place);
        CompletableFuture<YearBook> change = session.workspace().apply(edit).whenComplete((_, failure) -> {
            if (failure == null || Failed.cause(failure) instanceof SavedNotShown) drafts.forget(place);
        });
        String title = MESSAGES.say("draft.saving");
        session.follow(
                title,
                change,
                () -> {
                    session.sentDrafts().remove(place);
                    whenSaved.run();
                },
                failure -> {
                    session.fail(title, failure);
                    drafts.send(place, false);
                    session.sentDrafts().remove(place);
                });
    }

    /** What is to be known of a draft: when it was left, and what was saved meanwhile in its place. */
    String words(OptionalLong row, Map<String, String> stored) {
        return of(row).map(draft -> words(draft, stored)).orElseGet(() -> MESSAGES.say("form.unsaved"));
    }

    private String words(Draft draft, Map<String, String> stored) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                drafts.isFound(draft.place())
                        ? MESSAGES.say(draft.sent() ? "draft.sent" : "draft.found", Moment.words(draft.at()))
                        : MESSAGES.say("form.unsaved"));
        ledger.ledger().columns().stream()
                .filter(column -> draft.isOutdated(column.code(), stored.getOrDefault(column.code(), "")))
                .map(column -> MESSAGES.say(
                        "draft.changed",
                        column.label(),
                        draft.storedThen(column.code()),
                        stored.getOrDefault(column.code(), "")))
                .forEach(sentences::add);
        return String.join("\n", sentences);
    }

    boolean isSent(OptionalLong row) {
        return session.sentDrafts().contains(place(row));
    }

    /** The records that have a draft; the new one is empty. */
    List<OptionalLong> all() {
        return drafts.all().stream()
                .map(Draft::place)
                .filter(this::isHere)
                .map(RecordDrafts::row)
                .toList();
    }

    private boolean isHere(DraftPlace place) {
        return place.kind() == DraftPlace.Kind.RECORD
                && place.year() == ledger.year()
                && place.of().equals(ledger.ledger().code());
    }

    private static OptionalLong row(DraftPlace place) {
        return place.part().isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(place.part()));
    }

    private DraftPlace place(OptionalLong row) {
        String part = row.isPresent() ? String.valueOf(row.getAsLong()) : "";
        return new DraftPlace(
                ledger.year(), DraftPlace.Kind.RECORD, ledger.ledger().code(), part);
    }
}

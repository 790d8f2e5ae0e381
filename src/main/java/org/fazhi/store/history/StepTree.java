package org.fazhi.store.history;

import static org.fazhi.store.schema.Tables.STEP;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.edit.StepsBetween;
import org.jooq.DSLContext;

/**
 * The edits of a workspace and which was done upon which (步骤树), read once from the database and then followed in memory.
 * Undoing goes to the edit before, redoing to one that was done upon this; whatever was undone stays in the tree, so that
 * every state there ever was can be gone back to.
 */
public final class StepTree {
    private final Map<Long, Place> places = new HashMap<>();
    private Place here = new Place(Optional.empty(), Optional.empty());

    /** A step that undo or redo would reverse. */
    public record Target(long id, int year, String title) {}

    /** The next thing to do on the way to a state. */
    public sealed interface Turn {
        Target target();

        record Back(Target target) implements Turn {}

        record Again(Target target) implements Turn {}
    }

    /** The state after an edit, or that before all of them. */
    private static final class Place {
        private final Optional<Target> edit;
        private final Optional<Place> before;
        /** What was done upon it, that which was left last at the end. */
        private final List<Place> after = new ArrayList<>(1);

        Place(Optional<Target> edit, Optional<Place> before) {
            this.edit = edit;
            this.before = before;
        }

        void left(Place child) {
            after.remove(child);
            after.add(child);
        }

        /** This one and all it was done upon. */
        List<Place> way() {
            List<Place> way = new ArrayList<>();
            for (Optional<Place> at = Optional.of(this); at.isPresent(); at = at.get().before) way.add(at.get());
            return way;
        }
    }

    public static StepTree read(DSLContext sql) {
        StepTree tree = new StepTree();
        sql.select(STEP.ID, STEP.BOOK_YEAR, STEP.KIND, STEP.TURNS, STEP.TITLE)
                .from(STEP)
                .orderBy(STEP.ID)
                .forEach(row -> {
                    switch (StepLog.Kind.valueOf(row.value3())) {
                        case EDIT -> tree.did(new Target(row.value1(), row.value2(), row.value5()));
                        case UNDO -> tree.undid(row.value4());
                        case REDO -> tree.redid(row.value4());
                        case RESTORE -> tree.cutOff();
                        case LOCK, CREATE -> {}
                    }
                });
        return tree;
    }

    /** What undo reverses. */
    public Optional<Target> undo() {
        return here.edit;
    }

    /** What redo can do again, that which was undone last first. */
    public List<Target> redo() {
        return here.after.reversed().stream().flatMap(one -> one.edit.stream()).toList();
    }

    /** What is to be done next on the way to the state after an edit; empty in that state. */
    public Optional<Turn> towards(long edit) {
        List<Place> goal = place(edit).way();
        int at = goal.indexOf(here);
        if (at == 0) return Optional.empty();
        Turn turn =
                at > 0 ? new Turn.Again(goal.get(at - 1).edit.orElseThrow()) : new Turn.Back(here.edit.orElseThrow());
        return Optional.of(turn);
    }

    /** What lies between the present state and that after an edit. */
    public StepsBetween between(long edit) {
        Set<Place> now = new HashSet<>(here.way());
        Set<Place> goal = new HashSet<>(place(edit).way());
        int common = (int) now.stream().filter(goal::contains).count();
        return new StepsBetween(now.size() - common, goal.size() - common);
    }

    /** The edits that are in the present state. */
    public Set<Long> standing() {
        return here.way().stream()
                .flatMap(one -> one.edit.stream())
                .map(Target::id)
                .collect(Collectors.toSet());
    }

    /** Whether the state after an edit can be gone back to. */
    public boolean holds(long edit) {
        return places.containsKey(edit);
    }

    public void did(Target edit) {
        Place place = new Place(Optional.of(edit), Optional.of(here));
        here.left(place);
        places.put(edit.id(), place);
        here = place;
    }

    public void undid(long edit) {
        if (!holds(edit)) return;
        Place undone = place(edit);
        here = undone.before.orElseThrow();
        here.left(undone);
    }

    public void redid(long edit) {
        if (!holds(edit)) return;
        here = place(edit);
        here.before.orElseThrow().left(here);
    }

    /** Nothing that was done so far can be undone or gone back to any more. */
    public void cutOff() {
        places.clear();
        here = new Place(Optional.empty(), Optional.empty());
    }

    private Place place(long edit) {
        return Optional.ofNullable(places.get(edit)).orElseThrow();
    }
}

package org.fazhi.desktop.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.fazhi.check.Place;

/** Where a clerk has been, to be gone back to and forth (去过的地方), as in a browser. */
final class Visits {
    private static final int MOST = 100;

    /**
     * One stop.
     *
     * @param screen its code
     * @param place what was in sight there, where the screen has places
     * @param sight brings back how it was looked at
     */
    record Spot(int year, String screen, Optional<Place> place, Runnable sight) {
        private boolean isAt(Spot other) {
            return year == other.year && screen.equals(other.screen) && place.equals(other.place);
        }
    }

    private final Deque<Spot> behind = new ArrayDeque<>();
    private final Deque<Spot> ahead = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Spot>> back = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Spot>> forth = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Spot> here = Optional.empty();
    private boolean returning;

    /** What is in sight where the clerk stands, as it was left; not once another year is shown there. */
    void leaving(Spot now) {
        if (here.filter(one -> one.year() == now.year()).isPresent()) here = Optional.of(now);
    }

    /** A place was come to, on whichever way. */
    void arrived(Spot now) {
        if (!returning && here.isPresent() && !here.get().isAt(now)) {
            behind.push(here.get());
            if (behind.size() > MOST) behind.removeLast();
            ahead.clear();
        }
        here = Optional.of(now);
        tell();
    }

    /** Goes back to the last stop that can still be gone to. */
    void goBack(Predicate<Spot> goer) {
        go(behind, ahead, goer);
    }

    /** Goes forth to the stop that was gone back from. */
    void goForth(Predicate<Spot> goer) {
        go(ahead, behind, goer);
    }

    private void go(Deque<Spot> from, Deque<Spot> to, Predicate<Spot> goer) {
        Optional<Spot> left = here;
        returning = true;
        boolean gone = false;
        while (!gone && !from.isEmpty()) gone = goer.test(from.pop());
        returning = false;
        if (gone) left.ifPresent(to::push);
        tell();
    }

    private void tell() {
        back.set(Optional.ofNullable(behind.peek()));
        forth.set(Optional.ofNullable(ahead.peek()));
    }

    /** Where {@link #goBack} leads. */
    ReadOnlyObjectProperty<Optional<Spot>> backProperty() {
        return back.getReadOnlyProperty();
    }

    /** Where {@link #goForth} leads. */
    ReadOnlyObjectProperty<Optional<Spot>> forthProperty() {
        return forth.getReadOnlyProperty();
    }
}

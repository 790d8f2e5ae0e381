package org.fazhi.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.edit.PastStep;
import org.fazhi.edit.Step;
import org.fazhi.edit.StepsBetween;
import org.fazhi.language.Messages;
import org.fazhi.store.step.StepTransactions;

/**
 * What was done in a workspace, to be undone, done again and gone back to (撤销、重做与恢复). Nothing that was undone is lost:
 * it can be gone back to whatever was done since. Calls may be made from any thread.
 */
public final class PastSteps {
    private static final Messages MESSAGES = Messages.of(PastSteps.class);

    private final DatabaseThread thread;
    private final Worker worker;
    private final StepTransactions steps;
    private final Present present;
    /** The last step there was when the workspace was opened. */
    private final long openedAt;

    /**
     * The workspace as it stands; asked on the database thread.
     *
     * @param who is at the desk
     * @param shown takes a committed step into what is held in memory, and tells those who watch
     */
    record Present(
            Supplier<Map<Integer, Catalogue>> catalogues, Supplier<String> who, Function<Step, YearBook> shown) {}

    PastSteps(DatabaseThread thread, Worker worker, StepTransactions steps, Present present, long openedAt) {
        this.thread = thread;
        this.worker = worker;
        this.steps = steps;
        this.present = present;
        this.openedAt = openedAt;
    }

    /** What the workspace can be told by from others: its first step, which every copy and backup of it has. */
    public CompletableFuture<String> origin() {
        return thread.submit(steps::origin);
    }

    /** Undoes the last edit, unless that is one to be asked about first. */
    public CompletableFuture<Reversal> undoUnlessGrave() {
        return thread.submit(() -> {
            Optional<PastStep> last = steps.undoable();
            if (last.isEmpty()) return new Reversal.Nothing();
            Set<Caution> cautions =
                    Caution.about(last.get(), openedAt, present.who().get());
            if (!cautions.isEmpty()) return new Reversal.Grave(last.get(), cautions);
            undone();
            return new Reversal.Done(last.get());
        });
    }

    /** Does again what was undone last, unless there is a choice, or it is large. */
    public CompletableFuture<Reversal> redoUnlessGrave() {
        return thread.submit(() -> {
            List<PastStep> choice = steps.redoable();
            if (choice.isEmpty()) return new Reversal.Nothing();
            if (choice.size() > 1) return new Reversal.Choice(choice);
            PastStep step = choice.getFirst();
            if (Caution.isLarge(step)) return new Reversal.Grave(step, Set.of(Caution.LARGE));
            towards(step);
            return new Reversal.Done(step);
        });
    }

    /** Undoes the last edit; refused when that is another one by now. */
    public CompletableFuture<YearBook> undo(PastStep expected) {
        return thread.submit(() -> {
            if (steps.undoable().filter(last -> last.id() == expected.id()).isEmpty())
                throw new Refused(MESSAGES.say("undo.moved_on", expected.title()));
            return undone();
        });
    }

    /** Does an edit again that was done upon the present state; refused when that is another state by now. */
    public CompletableFuture<YearBook> redo(PastStep expected) {
        return thread.submit(() -> {
            if (steps.redoable().stream().noneMatch(one -> one.id() == expected.id()))
                throw new Refused(MESSAGES.say("redo.moved_on", expected.title()));
            return towards(expected).orElseThrow();
        });
    }

    YearBook undone() {
        return present.shown()
                .apply(steps.undo(present.catalogues().get(), present.who().get())
                        .orElseThrow(() -> new Refused(MESSAGES.say("undo.nothing"))));
    }

    YearBook redone() {
        return present.shown()
                .apply(steps.redo(present.catalogues().get(), present.who().get())
                        .orElseThrow(() -> new Refused(MESSAGES.say("redo.nothing"))));
    }

    /** The latest steps, newest first; undoing and redoing are not among them. */
    public CompletableFuture<List<PastStep>> latest(int most) {
        return thread.submit(() -> steps.latest(most));
    }

    /** What lies between the present state and that after an edit. */
    public CompletableFuture<StepsBetween> between(PastStep edit) {
        return thread.submit(() -> waiting(edit));
    }

    /**
     * Goes back to the state after an edit, undoing and redoing what lies between, each as a step of its own, and says how
     * many these were. Cancelled on the way it stays where it has come to.
     */
    public Job<Integer> goTo(PastStep edit) {
        return worker.run(MESSAGES.say("return.running"), job -> {
            int all = thread.await(() -> waiting(edit)).all();
            int done = 0;
            while (thread.await(() -> towards(edit)).isPresent()) {
                done++;
                job.report((double) done / Math.max(done, all), MESSAGES.say("return.turn", done, all));
                job.stopIfCancelled();
            }
            return done;
        });
    }

    private StepsBetween waiting(PastStep edit) {
        return steps.between(edit.id()).orElseThrow(() -> new Refused(MESSAGES.say("return.gone")));
    }

    private Optional<YearBook> towards(PastStep edit) {
        return steps.towards(
                        edit.id(), present.catalogues().get(), present.who().get())
                .map(present.shown());
    }
}

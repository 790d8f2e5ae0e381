package org.fazhi.desktop.intake;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.fazhi.desktop.control.dialog.JobBar;
import org.fazhi.workspace.Job;

/**
 * What was decided of an import and what would become of it (导入计划), which belong together. While something else is being
 * planned they stay as they are; they give way to it once it is planned, and are shown again where it is refused or
 * cancelled.
 *
 * @param <D> what is decided
 * @param <P> what would become of it
 */
final class Planning<D, P> {

    /** Where it is planned and shown. */
    interface Desk<D, P> {
        Job<P> plan(D draft);

        void show(D draft, P plan);

        /** Nothing was planned yet. @param failure nothing where it was cancelled */
        void showUnplanned(D draft, Optional<Throwable> failure);

        /** Says why something was not planned; the plan before stands. */
        void refuse(Throwable failure);

        /** Lets go of a plan that nobody looks at any more. */
        void drop(P plan);
    }

    private final JobBar jobs;
    private final Desk<D, P> desk;
    private Optional<D> draft = Optional.empty();
    private Optional<P> plan = Optional.empty();
    private boolean ended;

    Planning(JobBar jobs, Desk<D, P> desk) {
        this.jobs = jobs;
        this.desk = desk;
    }

    Optional<D> draft() {
        return draft;
    }

    /** What is shown would become of the draft. */
    Optional<P> plan() {
        return plan;
    }

    /** Begins with a draft of which nothing is planned. */
    void begin(D begun) {
        forget();
        draft = Optional.of(begun);
    }

    /** Plans the draft anew as it would be changed. */
    void change(UnaryOperator<D> change) {
        draft.map(change).ifPresent(changed -> jobs.follow(desk.plan(changed), new Changing(changed)));
    }

    void forget() {
        plan.ifPresent(desk::drop);
        plan = Optional.empty();
        draft = Optional.empty();
    }

    /** Nothing is shown any more, nor taken that is still being planned. */
    void end() {
        ended = true;
        forget();
    }

    private final class Changing implements JobBar.Ending<P> {
        private final D changed;

        private Changing(D changed) {
            this.changed = changed;
        }

        @Override
        public void done(P planned) {
            if (ended) {
                desk.drop(planned);
                return;
            }
            Optional<P> before = plan;
            draft = Optional.of(changed);
            plan = Optional.of(planned);
            desk.show(changed, planned);
            before.ifPresent(desk::drop);
        }

        @Override
        public void failed(Throwable failure) {
            if (plan.isPresent()) desk.refuse(failure);
            goBack(Optional.of(failure));
        }

        @Override
        public void cancelled() {
            goBack(Optional.empty());
        }

        @Override
        public void outranked(P planned) {
            desk.drop(planned);
        }

        private void goBack(Optional<Throwable> failure) {
            if (ended) return;
            if (plan.isPresent()) {
                desk.show(draft.orElseThrow(), plan.get());
            } else {
                draft = Optional.of(changed);
                desk.showUnplanned(changed, failure);
            }
        }
    }
}
